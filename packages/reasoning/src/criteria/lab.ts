import { dateOf, daysBetween } from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import { newest } from "../moments.ts";
import { say } from "../says.ts";
import { answer, type Judge, open } from "./judge.ts";

type Parameters = ParametersOf<"lab">;

const holds = (value: number | string, { atMost, atLeast, above, below, is }: Parameters): boolean =>
  typeof value === "number"
    ? (atMost === undefined || value <= atMost) &&
      (atLeast === undefined || value >= atLeast) &&
      (above === undefined || value > above) &&
      (below === undefined || value < below)
    : is === undefined || value === is;

/** A laboratory value within its limits. Two values of one day on both sides of the limit are unknown. */
export const lab = (parameters: Parameters): Judge => {
  const { test, maxAgeDays, unmeasured } = parameters;
  return ({ view, request, settles }) => {
    const need = () => [{ record: "lab", says: say("need.lab", { test }), settles }];
    const values = view.of("lab").filter(({ body }) => body.test === test);
    const last = newest(values);
    if (!last && unmeasured === "unmet") return answer(false, say("criterion.lab.none", { test }));
    if (!last) return open(say("criterion.lab.none", { test }), need());
    const day = dateOf(last.at);
    const sameDay = values.filter(({ at }) => dateOf(at) === day);
    const shown = { test, result: String(last.body.value), date: day };
    if (maxAgeDays !== undefined && daysBetween(day, request.on) > maxAgeDays)
      return open(say("criterion.lab.stale", shown), need(), [last.id]);
    if (new Set(sameDay.map(({ body }) => holds(body.value, parameters))).size > 1)
      return open(
        say("criterion.lab.contradictory", { test, date: day }),
        need(),
        sameDay.map(({ id }) => id),
      );
    const limit = parameters.atMost ?? parameters.atLeast ?? parameters.above ?? parameters.below;
    return answer(
      holds(last.body.value, parameters),
      limit === undefined ? say("criterion.lab.value", shown) : say("criterion.lab.limit", { ...shown, needed: limit }),
      [last.id],
    );
  };
};
