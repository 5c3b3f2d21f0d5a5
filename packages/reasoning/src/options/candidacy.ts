/** The medicine: diagnosis first, then what the treatment asks for, then what forbids it. */
import type { Target } from "@pinpoint/chart";
import type { Contraindication, Requirement, SafetyRule } from "@pinpoint/knowledge";
import type { Judge, Judging } from "../criteria/judge.ts";
import type { Diagnosed } from "../diagnosis/diagnosed.ts";
import { allOf, countOf, firstThat, joined } from "../join-verdicts.ts";
import { type Says, say } from "../says.ts";
import { called, type Need, restated, type Verdict } from "../verdict.ts";
import type { CompiledRequirement, CompiledTreatment } from "./compile-options.ts";
import { withReason } from "./reason-given.ts";
import { textSays } from "./text-says.ts";

type Wanted = "possible" | "likely" | "confirmed";
const rank = { excluded: 0, unlikely: 1, possible: 2, likely: 3, confirmed: 4 } as const;

const because = ({ standing }: Diagnosed): readonly string[] => standing.because;

const owedTest = (diagnosed: Diagnosed, settles: readonly string[]): readonly Need[] => {
  const { confirmBy } = diagnosed;
  return confirmBy
    ? [
        {
          record: "procedure",
          says: say("need.block", {
            procedure: confirmBy.procedure,
            targets: confirmBy.targets,
            count: confirmBy.count,
          }),
          settles,
        },
      ]
    : [];
};

/** Whether one is sure enough of the generator. A test that would add nothing is not one to do. */
export const targetVerdict = (
  diagnosed: Diagnosed | undefined,
  wanted: Wanted,
  diagnostic: boolean,
  targets: readonly Target[],
  settles: readonly string[],
): Verdict => {
  if (!diagnosed) return { is: "unmet", says: say("option.target.none", {}), because: [], missing: [] };
  const { state } = diagnosed.standing;
  const generator = diagnosed.hypothesis.generator.knowledge.id;
  const values = { generator, state, wanted };
  if (diagnostic && state === "confirmed")
    return { is: "unmet", says: say("option.target.settled", { generator }), because: because(diagnosed), missing: [] };
  if (rank[state] >= rank[wanted])
    return {
      is: "met",
      says:
        targets.length > 0
          ? say("option.target.confirmed", { generator, state, targets })
          : say("option.target.state", values),
      because: because(diagnosed),
      missing: [],
    };
  if (state === "unlikely" || state === "excluded")
    return { is: "unmet", says: say("option.target.state", values), because: because(diagnosed), missing: [] };
  return {
    is: "unknown",
    says: say("option.target.owed", values),
    because: because(diagnosed),
    missing: owedTest(diagnosed, settles),
  };
};

export interface Judged<K> {
  readonly knowledge: K;
  readonly verdict: Verdict;
}

/** A requirement as a verdict with its own words and source. */
export const requirementJudge = (knowledge: Requirement, judge: Judge): Judge => {
  const { id, says, source, class: evidence } = knowledge;
  const naming = { id, title: textSays(says), source, class: evidence };
  return (judging) => called(judge(judging), naming);
};

/** What the treatment asks for. */
export const requirementVerdicts = (
  { requires }: CompiledTreatment,
  judging: Judging,
): readonly Judged<CompiledRequirement["knowledge"]>[] =>
  requires.map(({ knowledge, judge }) => ({ knowledge, verdict: judge(judging) }));

const asItIs = (judge: Judge): Judge => judge;

/**
 * A hazard as a verdict: met is safe. What warns only is open until a clinician writes why it may be done. `keep` may hold what does not
 * depend on the treatment; the reason does.
 */
export const hazardJudge = (
  knowledge: Contraindication | SafetyRule,
  judge: Judge,
  keep: (judge: Judge) => Judge = asItIs,
): Judge => {
  const warns = keep(warningJudge(knowledge, judge));
  if (knowledge.level !== "relative") return warns;
  return (judging) => {
    const found = warns(judging);
    return found.missing[0]?.says.key === "need.reason" ? withReason(found, knowledge.id, judging) : found;
  };
};

const warningJudge = (knowledge: Contraindication | SafetyRule, judge: Judge): Judge => {
  const { id, source, class: evidence, level } = knowledge;
  const naming = {
    id,
    title: textSays("name" in knowledge ? knowledge.name : knowledge.says),
    source,
    class: evidence,
  };
  const words = knowledge.says && textSays(knowledge.says);
  const reason = say("need.reason", { rule: knowledge.id });
  return (judging) => {
    const found = judge(judging);
    if (found.is === "unknown") return called(found, naming);
    if (found.is === "unmet") return called(restated(found, "met", found.says, found.missing), naming);
    // A rule without words of its own leaves the sentence, with its numbers, to what it judges by.
    const says = words ?? found.says;
    if (level !== "relative") return called(restated(found, "unmet", says, []), naming);
    const missing = [{ record: "note", says: reason, settles: judging.settles }];
    return called(restated(found, "unknown", says, missing), naming);
  };
};

/** Several verdicts as one: unmet if any is, met if all are. The first that is unmet speaks; what is missing is always worth having. */
export const joinVerdicts = (parts: readonly Verdict[], says: (met: number, of: number) => Says): Verdict => {
  const count = countOf(parts);
  const truth = allOf(count);
  const failing = truth === -1 ? firstThat(parts, "unmet") : undefined;
  return joined(parts, truth, failing ? failing.says : says(count.met, count.of), "always");
};
