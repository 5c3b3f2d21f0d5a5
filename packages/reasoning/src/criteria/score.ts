import { dateOf, type EntryOf, scoreTotal } from "@pinpoint/chart";
import type { ParametersOf } from "@pinpoint/knowledge";
import { newestOf } from "../moments.ts";
import { endOf } from "../procedures/calendar.ts";
import { say } from "../says.ts";
import { answer, type Judge, type Judging, open } from "./judge.ts";

type Parameters = ParametersOf<"score">;
type Score = EntryOf<"score">;

const earliestOf = (scores: readonly Score[], fits: (score: Score) => boolean): Score | undefined => {
  let first: Score | undefined;
  for (const one of scores) {
    if (first && (first.at < one.at || (first.at === one.at && first.seq < one.seq))) continue;
    if (fits(one)) first = one;
  }
  return first;
};

/** Every block of the request's kind has a score before and after. */
const eachBlock = ({ history, request, settles }: Judging) => {
  const blocks = history.all.filter(
    ({ entry }) => entry.body.purpose === "diagnostic" && entry.body.procedure === request.procedure,
  );
  const without = blocks.filter(
    ({ entry, reliefs }) =>
      entry.body.painBefore === undefined ||
      (entry.body.painAfter === undefined && reliefs.every(({ body }) => body.pain === undefined)),
  );
  return without.length === 0
    ? answer(
        true,
        say("criterion.score.each-block", { count: blocks.length }),
        blocks.map(({ entry }) => entry.id),
      )
    : open(
        say("criterion.score.blocks-without", { dates: without.map(({ day }) => day) }),
        without.map(({ entry, day }) => ({
          record: "relief",
          says: say("need.block-scores", { procedure: entry.body.procedure, date: day }),
          settles,
        })),
        without.map(({ entry }) => entry.id),
      );
};

const compared = (total: number, { atLeast, above, atMost }: Parameters): boolean =>
  (atLeast === undefined || total >= atLeast) &&
  (above === undefined || total > above) &&
  (atMost === undefined || total <= atMost);

/** A named scale at baseline or now; without a number in the rule, that it was recorded. */
export const score = (parameters: Parameters): Judge => {
  const { instruments, at, maxAge, atLeast, above, atMost, unmeasured } = parameters;
  if (at === "each-block") return eachBlock;
  const needed = atLeast ?? above ?? atMost;
  const isNamed: ReadonlySet<string> = new Set(instruments);
  const ask = (settles: readonly string[]) => [{ record: "score", says: say("need.scale", { instruments }), settles }];
  return ({ view, request, settles }) => {
    const chosen = (at === "baseline" ? earliestOf : newestOf)(
      view.of("score"),
      ({ body }) => isNamed.has(body.instrument) && !body.site,
    );
    const total = chosen && scoreTotal(chosen.body);
    if (!chosen && unmeasured === "unmet") return answer(false, say("criterion.score.none", { instruments }));
    if (!chosen || total === undefined) return open(say("criterion.score.none", { instruments }), ask(settles));
    const day = dateOf(chosen.at);
    if (maxAge && endOf(day, maxAge) < request.on)
      return open(say("criterion.score.stale", { instrument: chosen.body.instrument, date: day }), ask(settles), [
        chosen.id,
      ]);
    const values = { instrument: chosen.body.instrument, total, date: day };
    return needed === undefined
      ? answer(true, say("criterion.score.recorded", values), [chosen.id])
      : answer(compared(total, parameters), say("criterion.score.value", { ...values, needed }), [chosen.id]);
  };
};
