import type { ParametersOf } from "@pinpoint/knowledge";
import { plusMonths } from "../procedures/calendar.ts";
import { type Done, earlierOf, inScope } from "../procedures/history.ts";
import type { Places } from "../procedures/places.ts";
import { say } from "../says.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

type Parameters = ParametersOf<"frequencyCap">;

/** The first day that still counts, and whether it counts itself. */
const windowStart = (
  { window }: Parameters,
  earlier: readonly Done[],
  on: string,
): { from: string; inclusive: boolean } => {
  if (window === "calendar-year") return { from: `${on.slice(0, 4)}-01-01`, inclusive: true };
  if (window === "lifetime" || window === "episode") return { from: "", inclusive: true };
  if (window !== "year-from-first")
    return { from: plusMonths(on, -window.rollingMonths), inclusive: window.lowerBound === "inclusive" };
  let from = earlier[0]?.day ?? on;
  while (plusMonths(from, 12) <= on) from = plusMonths(from, 12);
  return { from, inclusive: true };
};

const weightOf = (places: Places, { unit, bilateralCountsAs }: Parameters): number => {
  if (unit === "level") return places.payerLevels;
  if (unit === "joint") return Math.max(1, places.keys.size);
  const sides = new Set([...places.keys].map((place) => place.slice(place.lastIndexOf("|"))));
  return bilateralCountsAs === 2 && sides.size > 1 ? 2 : 1;
};

/** Sessions are days; two procedures of one day in one scope are one session. */
const total = (list: readonly Done[], parameters: Parameters): number => {
  if (parameters.unit !== "session" || parameters.bilateralCountsAs === 2)
    return list.reduce((sum, { places }) => sum + weightOf(places, parameters), 0);
  return new Set(list.map(({ day }) => day)).size;
};

const freeFrom = ({ window }: Parameters, counted: readonly Done[], spare: number): string | undefined => {
  if (typeof window === "string") return undefined;
  const days = [...new Set(counted.map(({ day }) => day))].sort();
  const leaving = days[Math.max(0, days.length - spare)];
  return leaving && plusMonths(leaving, window.rollingMonths);
};

/** Sessions (or levels) of a kind within a window; the request counts as one more. */
export const frequencyCap =
  (parameters: Parameters): Judge =>
  (judging: Judging) => {
    const { request, history, regionMap, settles } = judging;
    const earlier = earlierOf(history, parameters, request.on);
    const { from, inclusive } = windowStart(parameters, earlier, request.on);
    const within = earlier.filter(({ day }) => (inclusive ? day >= from : day > from));
    const where = (one: Done) => inScope(one, judging.places, parameters.scope, regionMap);
    const counted = within.filter((one) => where(one) === true);
    const unsure = within.filter((one) => where(one) === undefined);
    const asked =
      parameters.unit === "session" && parameters.bilateralCountsAs === 1 ? 1 : weightOf(judging.places, parameters);
    const count = total(counted, parameters);
    const values = { count, max: parameters.max, from: from || "ever" };
    const because = counted.map(({ entry }) => entry.id);
    if (count + asked > parameters.max) {
      const free = freeFrom(parameters, counted, parameters.max);
      return answer(
        false,
        free ? say("criterion.cap.until", { ...values, free }) : say("criterion.cap.over", values),
        because,
      );
    }
    if (count + total(unsure, parameters) + asked > parameters.max)
      return open(
        say("criterion.cap.unsure", { ...values, unsure: unsure.length }),
        unsure.map(({ entry, day }) => ({
          record: "procedure",
          says: say("need.procedure-site", { procedure: entry.body.procedure, date: day }),
          settles,
        })),
        [...because, ...unsure.map(({ entry }) => entry.id)],
      );
    return answer(true, say("criterion.cap.met", values), because);
  };
