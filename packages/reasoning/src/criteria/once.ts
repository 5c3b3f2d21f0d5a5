/**
 * Answers that are the same for every treatment of one assessment are given once. Nothing outlives the view of the chart they were read
 * from.
 */
import type { Criterion } from "@pinpoint/knowledge";
import type { Verdict } from "../verdict.ts";
import type { Judge } from "./judge.ts";

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
const settling = (own: Verdict, settles: readonly string[]): Verdict =>
  own.is === "unknown"
    ? {
        ...own,
        missing: own.missing.map((need) => ({ ...need, settles })),
        parts: own.parts?.map((part) => settling(part, settles)),
      }
    : own;

let rules = 0;

/** Judges once for a view, a day and the sides. */
export const once = (judge: Judge): Judge => {
  const place = rules++;
  return (judging) => {
    const { answers } = judging.view.kept;
    const { on } = judging.request;
    const { sideBits } = judging.places;
    const held = answers[place];
    for (let one = held; one; one = one.before)
      if (one.on === on && one.sideBits === sideBits) return settling(one.verdict, judging.settles);
    const own = judge(judging);
    answers[place] = { on, sideBits, verdict: own, before: held };
    return own;
  };
};
