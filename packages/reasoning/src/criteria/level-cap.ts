import { eachSide, segments } from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import type { Places } from "../procedures/places.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { answer, assuming, type Judge, open } from "./judge.ts";
import { assumptionsOf } from "./technique.ts";

type Parameters = ParametersOf<"levelCap">;

const bySide = ({ joints, targets }: Places): number => {
  const places =
    joints.length > 0
      ? joints
      : targets.flatMap(({ side, level }) => eachSide(side).map((one) => ({ level: level ?? "", side: one })));
  const count = (side: string) => new Set(places.flatMap((place) => (place.side === side ? [place.level] : []))).size;
  return Math.max(count("left"), count("right"));
};

const sidedCount = ({ joints, targets }: Places): number =>
  joints.length > 0 ? joints.length : targets.reduce((sum, { side }) => sum + Math.max(1, eachSide(side).length), 0);

const areNeighbours = (levels: readonly string[]): boolean => {
  const places = levels.map((level) => segments.indexOf(level)).sort((a, b) => a - b);
  return places.every((place, index) => index === 0 || place - (places[index - 1] ?? place) <= 1);
};

const countOf = (places: Places, { perSide, bilateralCountsAs }: Parameters): number => {
  if (perSide) return bySide(places);
  return bilateralCountsAs === 2 ? sidedCount(places) : places.payerLevels;
};

const judged = (places: Places, parameters: Parameters, because: readonly string[]): Verdict => {
  const named = [...places.levels];
  const outside = parameters.among ? named.filter((level) => !parameters.among?.includes(level)) : [];
  if (outside.length > 0) return answer(false, say("criterion.levels.outside", { levels: outside }), because);
  if (parameters.contiguous && !areNeighbours(named))
    return answer(false, say("criterion.levels.apart", { levels: named }), because);
  const count = countOf(places, parameters);
  return answer(count <= parameters.max, say("criterion.levels", { count, max: parameters.max }), because);
};

/** How many levels the request has, counted as the payer counts: joints and never nerves. */
export const levelCap =
  (parameters: Parameters): Judge =>
  ({ request, places, settles }) => {
    if (request.targets.length === 0)
      return open(say("criterion.levels.unknown", {}), [
        { record: "order", says: say("need.order-targets", {}), settles },
      ]);
    const assumes = assumptionsOf(request, ["targets"]);
    const verdict = judged(places, parameters, request.order ? [request.order.id] : []);
    return assuming(verdict, assumes);
  };
