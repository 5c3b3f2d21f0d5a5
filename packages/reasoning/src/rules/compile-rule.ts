import { daysBetween } from "@pinpoint/chart";
import type { Condition } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import type { FindingIndex } from "../observations.ts";
import { isOf, type Need, type Verdict } from "../verdict.ts";
import {
  ageRule,
  complaintRule,
  conditionRule,
  labRule,
  medicationRule,
  onsetAgeRule,
  painForRule,
  procedureWithinRule,
  scoreRule,
} from "./chart-rules.ts";
import { allOf, anyOf, atLeastOf, notOf } from "./combine.ts";
import { anywhere, bilateralRule, fallingRule, findingRule, type RuleScope } from "./finding-rules.ts";
import type { Rule } from "./rule.ts";
import { spineSurgeryRule } from "./spine-surgery.ts";

const anyTime = 100_000;

const compileFact = (condition: Condition, index: FindingIndex, scope: RuleScope = anywhere): Rule => {
  if ("finding" in condition) return findingRule(condition, index, scope);
  if ("bilateral" in condition) return bilateralRule(condition.bilateral);
  if ("falling" in condition) return fallingRule(condition.falling, condition.withinDays ?? anyTime, daysBetween);
  if ("complaint" in condition) return complaintRule(condition);
  if ("age" in condition) return ageRule(condition);
  if ("onsetAge" in condition) return onsetAgeRule(condition);
  if ("painFor" in condition) return painForRule(condition);
  if ("condition" in condition) return conditionRule(condition);
  return compileRecord(condition);
};

const compileRecord = (condition: Condition): Rule => {
  if ("score" in condition) return scoreRule(condition);
  if ("lab" in condition) return labRule(condition);
  if ("medication" in condition) return medicationRule(condition);
  if ("procedureWithinDays" in condition) return procedureWithinRule(condition);
  if ("spineSurgeryBefore" in condition) return spineSurgeryRule(condition);
  throw new Error(`no rule for the word ${Object.keys(condition).join(", ")}`);
};

/** Compiles a condition of the knowledge into closures over the indexed chart. */
export const compileRule = (condition: Condition, index: FindingIndex, scope: RuleScope = anywhere): Rule => {
  if ("allOf" in condition) return allOf(condition.allOf.map((one) => compileRule(one, index, scope)));
  if ("anyOf" in condition) return anyOf(condition.anyOf.map((one) => compileRule(one, index, scope)));
  if ("atLeast" in condition)
    return atLeastOf(
      condition.atLeast,
      condition.of.map((one) => compileRule(one, index, scope)),
    );
  if ("not" in condition) return notOf(compileRule(condition.not, index, scope));
  return compileFact(condition, index, scope);
};

/** The entries an answer rests on. */
export const becauseOf = (rule: Rule, view: ChartView): readonly string[] => {
  const into = new Set<string>();
  rule.because(view, into);
  return [...into];
};

/** The whole answer with its parts, each with its sentence, its entries and what would settle it. */
export const verdictOf = (rule: Rule, view: ChartView, settles: readonly string[]): Verdict => {
  const truth = rule.truth(view);
  const missing: Need[] = [];
  if (truth === 0) rule.missing(view, settles, missing);
  return {
    is: isOf(truth),
    says: rule.says(view),
    because: becauseOf(rule, view),
    missing,
    ...(rule.parts ? { parts: rule.parts.map((part) => verdictOf(part, view, settles)) } : {}),
  };
};
