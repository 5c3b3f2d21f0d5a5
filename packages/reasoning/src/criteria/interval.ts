import type { ParametersOf } from "@pinpoint/knowledge";
import { daysBetween, endOf } from "../procedures/calendar.ts";
import { type Done, earlierOf, inScope } from "../procedures/history.ts";
import { overlaps } from "../procedures/places.ts";
import { say } from "../says.ts";
import type { Verdict } from "../verdict.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

type Parameters = ParametersOf<"interval">;

const isIn = (one: Done, { scope }: Parameters, judging: Judging): boolean | undefined =>
  scope === "site"
    ? one.places.targets.length === 0
      ? undefined
      : overlaps(one.places, judging.places)
    : inScope(one, judging.places, scope, judging.regionMap);

const unsureVerdict = (unsure: readonly Done[], { settles }: Judging): Verdict => {
  const [doubtful] = unsure;
  if (!doubtful) return answer(true, say("criterion.interval.none", {}));
  const named = { procedure: doubtful.entry.body.procedure, date: doubtful.day };
  return open(
    say("criterion.interval.unsure", named),
    [{ record: "procedure", says: say("need.procedure-site", named), settles }],
    unsure.map(({ entry }) => entry.id),
  );
};

const judged = (from: Done, to: string, because: readonly string[], { min, max }: Parameters): Verdict => {
  const values = { procedure: from.entry.body.procedure, date: from.day, days: daysBetween(from.day, to) };
  if (min && endOf(from.day, min) > to)
    return answer(
      false,
      say("criterion.interval.early", { ...values, value: min.value, unit: min.unit, free: endOf(from.day, min) }),
      because,
    );
  return max && endOf(from.day, max) < to
    ? answer(false, say("criterion.interval.late", { ...values, value: max.value, unit: max.unit }), because)
    : answer(true, say("criterion.interval.met", values), because);
};

/** Time since the last procedure of a kind in the scope, or between the last two. */
export const interval =
  (parameters: Parameters): Judge =>
  (judging) => {
    const earlier = earlierOf(judging.history, parameters, judging.request.on);
    const own = earlier.filter((one) => isIn(one, parameters, judging) === true);
    const last = own.at(-1);
    if (parameters.between === "last-two") {
      const from = own.at(-2);
      if (from && last) return judged(from, last.day, [from.entry.id, last.entry.id], parameters);
    } else if (last) return judged(last, judging.request.on, [last.entry.id], parameters);
    return unsureVerdict(
      earlier.filter((one) => isIn(one, parameters, judging) === undefined),
      judging,
    );
  };
