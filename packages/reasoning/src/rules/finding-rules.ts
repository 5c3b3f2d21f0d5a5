import type { Condition, FindingKnowledge } from "@pinpoint/knowledge";
import { answerOf, type ChartView, type Observation } from "../chart-view.ts";
import { say } from "../says.ts";
import type { Truth } from "../verdict.ts";
import type { Rule } from "./rule.ts";

type FindingCondition = Extract<Condition, { finding: string }>;

const gradeTruth = (answer: ReturnType<typeof answerOf>, most: number): Truth => {
  if (!answer) return 0;
  if (answer.observation.number !== undefined) return answer.observation.number <= most ? 1 : -1;
  return answer.present ? 0 : -1;
};

const truthOf = (view: ChartView, { finding, is, gradeAtMost, above }: FindingCondition): Truth => {
  const answer = answerOf(view, finding);
  if (gradeAtMost !== undefined) return gradeTruth(answer, gradeAtMost);
  if (!answer) return 0;
  if (above !== undefined)
    return answer.observation.number === undefined
      ? answer.present
        ? 0
        : -1
      : answer.observation.number > above
        ? 1
        : -1;
  return answer.present === (is !== "absent") ? 1 : -1;
};

/** A finding was there (or was not), is graded at most so, or is above a quantity. */
export const findingRule = (condition: FindingCondition, known: ReadonlyMap<string, FindingKnowledge>): Rule => {
  const finding = known.get(condition.finding)?.id ?? condition.finding;
  const normal = { ...condition, finding };
  return {
    truth: (view) => truthOf(view, normal),
    says: (view) => {
      const answer = answerOf(view, finding);
      return say(!answer ? "rule.finding.unknown" : answer.present ? "rule.finding.present" : "rule.finding.absent", {
        finding,
      });
    },
    because: (view, into) => {
      const answer = answerOf(view, finding);
      if (answer) into.add(answer.observation.entry);
    },
    missing: (view, settles, into) => {
      const needsGrade = condition.gradeAtMost !== undefined && answerOf(view, finding)?.present === true;
      into.push({ record: finding, says: say(needsGrade ? "need.grade" : "need.finding", { finding }), settles });
    },
  };
};

const presentOn = (view: ChartView, findings: readonly string[], side: "left" | "right"): Observation | undefined => {
  for (const finding of findings) {
    const newest = view.observationsOf(finding)?.find((one) => one.side === side || one.side === "both");
    if (newest?.present) return newest;
  }
  return undefined;
};

/** One of the findings on the left, and one of them on the right. */
export const bilateralRule = (findings: readonly string[]): Rule => ({
  truth: (view) =>
    presentOn(view, findings, "left") && presentOn(view, findings, "right")
      ? 1
      : findings.some((finding) => view.observationsOf(finding))
        ? -1
        : 0,
  says: () => say("rule.fact", { what: "bilateral-deficit" }),
  because: (view, into) => {
    for (const side of ["left", "right"] as const) {
      const one = presentOn(view, findings, side);
      if (one) into.add(one.entry);
    }
  },
  missing: () => undefined,
});

const fall = (
  view: ChartView,
  findings: readonly string[],
  within: number,
  days: (from: string, to: string) => number,
): readonly [Observation, Observation] | undefined => {
  for (const finding of findings) {
    const graded = (view.observationsOf(finding) ?? []).filter((one) => one.number !== undefined);
    const [now] = graded;
    const before = graded.find(
      (one) =>
        now &&
        one !== now &&
        one.side === now.side &&
        (one.number ?? 0) > (now.number ?? 0) &&
        days(one.day, now.day) <= within,
    );
    if (now && before) return [before, now];
  }
  return undefined;
};

/** A strength grade fell, on the same side, within so many days. */
export const fallingRule = (
  findings: readonly string[],
  within: number,
  days: (from: string, to: string) => number,
): Rule => ({
  truth: (view) =>
    fall(view, findings, within, days)
      ? 1
      : findings.some((finding) => view.observationsOf(finding)?.some((one) => one.number !== undefined))
        ? -1
        : 0,
  says: () => say("rule.fact", { what: "falling-strength" }),
  because: (view, into) => {
    for (const one of fall(view, findings, within, days) ?? []) into.add(one.entry);
  },
  missing: () => undefined,
});
