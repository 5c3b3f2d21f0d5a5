import type { EntryOf } from "@pinpoint/chart";
import type { Condition } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { answerOn, type FindingIndex, type Observation, type SpinePart, standing } from "../observations.ts";
import { say } from "../says.ts";
import type { Truth } from "../verdict.ts";
import { leaf, type Rule } from "./rule.ts";

/** Where a rule looks: for an alert anywhere, for the criteria of a generator on its side and in its part of the spine. */
export interface RuleScope {
  readonly onComplaintSide: boolean;
  readonly parts: ReadonlySet<SpinePart> | undefined;
}
export const anywhere: RuleScope = { onComplaintSide: false, parts: undefined };

type FindingCondition = Extract<Condition, { finding: string }>;

/** The weakest grade of any side decides; a weakness without a grade leaves it open. */
const gradeTruth = (words: readonly Observation[], most: number): Truth => {
  if (words.some(({ number }) => number !== undefined && number <= most)) return 1;
  return words.length === 0 || words.some(({ number, present }) => number === undefined && present) ? 0 : -1;
};

const quantityTruth = ({ number, present }: Observation, above: number): Truth => {
  if (number !== undefined) return number > above ? 1 : -1;
  return present ? 0 : -1;
};

const truthOf = (answer: Observation | undefined, { is, above }: FindingCondition): Truth => {
  if (!answer) return 0;
  if (above !== undefined) return quantityTruth(answer, above);
  return answer.present === (is !== "absent") ? 1 : -1;
};

/** A finding was there (or was not), is graded at most so, or is above a quantity. */
export const findingRule = (condition: FindingCondition, index: FindingIndex, scope: RuleScope = anywhere): Rule => {
  const known = index.get(condition.finding);
  if (!known) throw new Error(`the finding ${condition.finding} is not in the knowledge`);
  const { index: at } = known;
  const finding = known.finding.id;
  const levels = condition.levels && new Set(condition.levels);
  const sideIn = (view: ChartView) =>
    scope.onComplaintSide && known.finding.sided ? view.complaint?.body.side : undefined;
  const answerOf = (view: ChartView) => answerOn(view.words[at], sideIn(view), scope.parts, levels);
  const { gradeAtMost } = condition;
  return leaf({
    truth: (view) => {
      const words = view.words[at];
      if (words === undefined) return 0;
      return gradeAtMost === undefined ? truthOf(answerOf(view), condition) : gradeTruth(standing(words), gradeAtMost);
    },
    says: (view) => {
      const answer = answerOf(view);
      return say(!answer ? "rule.finding.unknown" : answer.present ? "rule.finding.present" : "rule.finding.absent", {
        finding,
      });
    },
    because: (view, into) => {
      const answer = answerOf(view);
      if (answer) into.add(answer.entry);
    },
    missing: (view, settles, into) => {
      const needsGrade = condition.gradeAtMost !== undefined && answerOf(view)?.present === true;
      into.push({ record: finding, says: say(needsGrade ? "need.grade" : "need.finding", { finding }), settles });
    },
  });
};

const presentOn = (view: ChartView, findings: readonly string[], side: "left" | "right"): Observation | undefined => {
  for (const finding of findings) {
    const word = view.wordsOf(finding)?.find((one) => one.side === side || one.side === "both");
    if (word?.present) return word;
  }
  return undefined;
};

const lookedFor = (view: ChartView, findings: readonly string[]): boolean =>
  findings.some((finding) => view.wordsOf(finding) !== undefined);

/** One of the findings on the left, and one of them on the right. */
export const bilateralRule = (findings: readonly string[]): Rule =>
  leaf({
    truth: (view) => {
      if (!lookedFor(view, findings)) return 0;
      return presentOn(view, findings, "left") && presentOn(view, findings, "right") ? 1 : -1;
    },
    says: () => say("rule.fact", { what: "bilateral-deficit" }),
    because: (view, into) => {
      for (const side of ["left", "right"] as const) {
        const one = presentOn(view, findings, side);
        if (one) into.add(one.entry);
      }
    },
    missing: () => undefined,
  });

type Graded = EntryOf<"finding"> & { readonly body: { readonly result: number } };
const isGraded = (entry: EntryOf<"finding">): entry is Graded => typeof entry.body.result === "number";
const sideOf = ({ body }: Graded) => body.site?.side;

/** Two grades of one finding on one side, the later one lower, within so many days. */
const fall = (
  view: ChartView,
  findings: readonly string[],
  within: number,
  days: (from: string, to: string) => number,
): readonly [Graded, Graded] | undefined => {
  if (!lookedFor(view, findings)) return undefined;
  const graded = view
    .of("finding")
    .filter(isGraded)
    .filter(({ body }) => findings.includes(body.finding));
  for (const now of graded) {
    const before = graded.find(
      (one) =>
        one.body.finding === now.body.finding &&
        sideOf(one) === sideOf(now) &&
        one.body.result > now.body.result &&
        isEarlier(one, now) &&
        days(one.at.slice(0, 10), now.at.slice(0, 10)) <= within,
    );
    if (
      before &&
      !graded.some((one) => one.body.finding === now.body.finding && sideOf(one) === sideOf(now) && isEarlier(now, one))
    )
      return [before, now];
  }
  return undefined;
};
const isEarlier = (a: Graded, b: Graded): boolean =>
  a.at.slice(0, 10) < b.at.slice(0, 10) || (a.at.slice(0, 10) === b.at.slice(0, 10) && a.seq < b.seq);

/** A strength grade fell, on the same side, within so many days, and has not risen since. */
export const fallingRule = (
  findings: readonly string[],
  within: number,
  days: (from: string, to: string) => number,
): Rule =>
  leaf({
    truth: (view) => {
      if (!lookedFor(view, findings)) return 0;
      return fall(view, findings, within, days) ? 1 : -1;
    },
    says: () => say("rule.fact", { what: "falling-strength" }),
    because: (view, into) => {
      for (const { id } of fall(view, findings, within, days) ?? []) into.add(id);
    },
    missing: () => undefined,
  });
