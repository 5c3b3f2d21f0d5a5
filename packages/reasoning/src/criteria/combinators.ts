/** Kleene's three-valued logic over verdicts, each keeping its parts. */
import type { Stage, StagePurpose, StageScope } from "@pinpoint/knowledge";
import { plusMonths } from "../procedures/calendar.ts";
import { earlierOf, inScope } from "../procedures/history.ts";
import { say } from "../says.ts";
import { all, any, atLeast, isOf, not, type Truth, truthOf, type Verdict } from "../verdict.ts";
import type { Judge, Judging } from "./judge.ts";

const distinct = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

/** The parts that bear the answer: for a met one the met parts, else those that are not. */
const bearing = (parts: readonly Verdict[], truth: Truth): readonly Verdict[] =>
  parts.filter((part) => (truth === 1 ? part.is === "met" : part.is !== "met"));

const joined = (parts: readonly Verdict[], truth: Truth, says: Verdict["says"]): Verdict => {
  const own = bearing(parts, truth);
  const assumes = parts.flatMap((part) => part.assumes ?? []);
  return {
    is: isOf(truth),
    says,
    because: distinct(own.map(({ because }) => because)),
    missing: truth === 0 ? parts.flatMap((part) => (part.is === "unknown" ? part.missing : [])) : [],
    parts,
    ...(assumes.length > 0 ? { assumes } : {}),
    ...(truth === 1 && parts.some(({ excused }) => excused) ? { excused: true } : {}),
  };
};

const countOf = (parts: readonly Verdict[]) => ({
  met: parts.filter(({ is }) => is === "met").length,
  unknown: parts.filter(({ is }) => is === "unknown").length,
  of: parts.length,
});

const judged = (judges: readonly Judge[], judging: Judging): readonly Verdict[] =>
  judges.map((judge) => judge(judging));

export const allOfJudges =
  (judges: readonly Judge[]): Judge =>
  (judging) => {
    const parts = judged(judges, judging);
    const truth = all(parts.map(({ is }) => truthOf(is)));
    const failing = truth === -1 ? parts.find(({ is }) => is === "unmet") : undefined;
    return joined(parts, truth, failing?.says ?? say("criterion.all", countOf(parts)));
  };

export const anyOfJudges =
  (judges: readonly Judge[]): Judge =>
  (judging) => {
    const parts = judged(judges, judging);
    const truth = any(parts.map(({ is }) => truthOf(is)));
    const holding = truth === 1 ? parts.find(({ is }) => is === "met") : undefined;
    return joined(parts, truth, holding?.says ?? say("criterion.any", countOf(parts)));
  };

export const atLeastJudges =
  (n: number, judges: readonly Judge[]): Judge =>
  (judging) => {
    const parts = judged(judges, judging);
    const truth = atLeast(
      n,
      parts.map(({ is }) => truthOf(is)),
    );
    return joined(parts, truth, say("criterion.at-least", { ...countOf(parts), needed: n }));
  };

export const notJudge =
  (judge: Judge): Judge =>
  (judging) => {
    const part = judge(judging);
    return { ...part, is: isOf(not(truthOf(part.is))) };
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
  { history, request, regionMap }: Judging,
  { of, scope = "level", purpose, resetAfterMonths }: StageOptions,
) => {
  const earlier = earlierOf(history, { procedures: of, purpose }, request.on).filter(
    (one) => inScope(one, request, scope, regionMap) !== false,
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
    return found
      ? found(judging)
      : { is: "met", says: say("criterion.stage.nothing", { stage }), because: [], missing: [] };
  };
