/** Kleene's three-valued logic over verdicts, each keeping its parts. */
import type { Stage, StagePurpose, StageScope } from "@pinpoint/knowledge";
import { allOf, anyOf, atLeastOf, countOf, firstThat, joined } from "../join-verdicts.ts";
import { plusMonths } from "../procedures/calendar.ts";
import { earlierOf, inScope } from "../procedures/history.ts";
import { say } from "../says.ts";
import type { Truth, Verdict } from "../verdict.ts";
import { answer, type Judge, type Judging } from "./judge.ts";

const judged = (judges: readonly Judge[], judging: Judging): readonly Verdict[] => {
  const parts: Verdict[] = [];
  for (const judge of judges) parts.push(judge(judging));
  return parts;
};

export const allOfJudges =
  (judges: readonly Judge[]): Judge =>
  (judging) => {
    const parts = judged(judges, judging);
    const count = countOf(parts);
    const truth = allOf(count);
    const failing = truth === -1 ? firstThat(parts, "unmet") : undefined;
    return joined(parts, truth, failing ? failing.says : say("criterion.all", count));
  };

export const anyOfJudges =
  (judges: readonly Judge[]): Judge =>
  (judging) => {
    const parts = judged(judges, judging);
    const count = countOf(parts);
    const truth = anyOf(count);
    const holding = truth === 1 ? firstThat(parts, "met") : undefined;
    return joined(parts, truth, holding ? holding.says : say("criterion.any", count));
  };

export const atLeastJudges =
  (n: number, judges: readonly Judge[]): Judge =>
  (judging) => {
    const parts = judged(judges, judging);
    const count = countOf(parts);
    return joined(parts, atLeastOf(n, count), say("criterion.at-least", { ...count, needed: n }));
  };

const opposite = { met: "unmet", unmet: "met", unknown: "unknown" } as const;

export const notJudge =
  (judge: Judge): Judge =>
  (judging) => {
    const part = judge(judging);
    return { ...part, is: opposite[part.is] };
  };

/** Met when the criterion is met, or else when its exception is: then it is excused. */
export const unlessJudge =
  (criterion: Judge, exception: Judge): Judge =>
  (judging) => {
    const own = criterion(judging);
    if (own.is === "met") return own;
    const other = exception(judging);
    if (other.is === "met") return { ...other, excused: true, parts: [own, other] };
    const truth: Truth = own.is === "unmet" && other.is === "unmet" ? -1 : 0;
    return joined([own, other], truth, own.says);
  };

const order: Readonly<Record<Stage, readonly Stage[]>> = {
  first: ["first"],
  second: ["second", "repeat", "first"],
  repeat: ["repeat", "second", "first"],
  beyond12m: ["beyond12m", "repeat", "second", "first"],
};

export interface StageOptions {
  readonly of: readonly string[];
  readonly scope?: StageScope | undefined;
  readonly purpose?: StagePurpose | undefined;
  readonly resetAfterMonths?: number | undefined;
}

const countable = (
  { history, request, places, regionMap }: Judging,
  { of, scope = "level", purpose, resetAfterMonths }: StageOptions,
) => {
  const earlier = earlierOf(history, { procedures: of, purpose }, request.on).filter(
    (one) => inScope(one, places, scope, regionMap) !== false,
  );
  const newest = earlier.at(-1);
  const over =
    resetAfterMonths !== undefined && newest !== undefined && plusMonths(newest.day, resetAfterMonths) <= request.on;
  return over ? [] : earlier;
};

const stageIn = (judging: Judging, options: StageOptions): Stage => {
  const earlier = countable(judging, options);
  const [first] = earlier;
  if (!first) return "first";
  if (plusMonths(first.day, 12) < judging.request.on) return "beyond12m";
  return earlier.length === 1 ? "second" : "repeat";
};

/** Chooses what is asked by how many came before at the same place. */
export const stageJudge =
  (options: StageOptions, judges: Partial<Readonly<Record<Stage, Judge>>>): Judge =>
  (judging) => {
    const stage = stageIn(judging, options);
    const found = order[stage].flatMap((one) => judges[one] ?? [])[0];
    return found ? found(judging) : answer(true, say("criterion.stage.nothing", { stage }));
  };
