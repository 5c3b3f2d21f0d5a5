/**
 * Answers that are the same for every treatment of one assessment are given once. Nothing outlives the view of the chart they were read
 * from.
 */
import type { Criterion } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import type { Verdict } from "../verdict.ts";
import type { Judge, Judging } from "./judge.ts";

/** True for a sentence that reads of the request only its day and its sides. */
export const readsOnlyDayAndSides = (criterion: Criterion): boolean => {
  switch (criterion.word) {
    case "allOf":
    case "anyOf":
    case "atLeast":
    case "not":
    case "unless":
      return criterion.parts.every(readsOnlyDayAndSides);
    case "attested":
    case "chart":
    case "conservativeCare":
    case "countPositive":
    case "diagnosis":
    case "document":
    case "duration":
    case "finding":
    case "lab":
    case "medication":
    case "patient":
      return true;
    case "allergy":
      return criterion.parameters.planned === undefined;
    case "condition":
      return criterion.parameters.sameLevel === undefined;
    case "imaging":
      return criterion.parameters.concordant === undefined;
    case "score":
      return criterion.parameters.at !== "each-block";
    default:
      return false;
  }
};

/** The same verdict, its needs settling what is asked about now. */
const settling = (verdict: Verdict, settles: readonly string[]): Verdict => {
  if (verdict.is !== "unknown") return verdict;
  return {
    ...verdict,
    missing: verdict.missing.map((need) => ({ ...need, settles })),
    ...(verdict.parts ? { parts: verdict.parts.map((part) => settling(part, settles)) } : {}),
  };
};

const keyOf = ({ request, places: { sides } }: Judging): string => {
  return `${request.on}${sides.has("left") ? "l" : ""}${sides.has("right") ? "r" : ""}`;
};

/** Judges once for a view, a day and the sides. */
export const once = (judge: Judge): Judge => {
  const held = new WeakMap<ChartView, Map<string, Verdict>>();
  return (judging) => {
    const answers = held.get(judging.view) ?? new Map<string, Verdict>();
    if (answers.size === 0) held.set(judging.view, answers);
    const key = keyOf(judging);
    const found = answers.get(key);
    if (found) return settling(found, judging.settles);
    const verdict = judge(judging);
    answers.set(key, verdict);
    return verdict;
  };
};
