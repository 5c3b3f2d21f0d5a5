/** Goes through the check as a person does: answers each page as it comes. */
import type { Locale } from "../../locale.ts";
import { testEducation, testKnowledge } from "../../public/testing/site.ts";
import { type Answered, answerForm } from "../answer-form.ts";
import { type CheckState, findingOf, type Step, stepOf } from "../answers.ts";
import { checkContent } from "../content.ts";
import { type Fields, hiddenFields } from "../form.ts";

export const today = "2026-11-24";
export const contentIn = (locale: Locale) => checkContent(testKnowledge, testEducation, locale);
export const content = contentIn("en");

const usual: Readonly<Record<string, Fields>> = {
  warnings: [
    ["warnings.seen", "1"],
    ["warnings.none", "1"],
  ],
  where: [
    ["region", "lumbar"],
    ["side", "left"],
  ],
  you: [
    ["age", "47"],
    ["sex", "female"],
  ],
  since: [
    ["count", "7"],
    ["unit", "months"],
  ],
  pattern: [["pattern", "axial"]],
  background: [["background.seen", "1"]],
  tried: [
    ["tried.seen", "1"],
    ["weeks.physical-therapy", "8"],
  ],
  wishes: [
    ["wishes.seen", "1"],
    ["goals", "avoid-surgery"],
  ],
};

export interface Walk {
  readonly state: CheckState;
  readonly steps: readonly Step[];
}

const answersOn = (step: Step, given: Readonly<Record<string, Fields>>, yes: readonly string[]): Fields => {
  const finding = findingOf(step);
  if (finding !== undefined) return [[`finding.${finding}`, yes.includes(finding) ? "yes" : "no"]];
  return given[step] ?? usual[step] ?? [];
};

const pageOf = (answered: Answered): CheckState => {
  if (answered.is === "page" && answered.problems.length === 0) return answered.state;
  throw new Error(`the check did not go on: ${JSON.stringify(answered)}`);
};

/** Walks to the result, or to where an emergency stops. */
export const walk = (given: Readonly<Record<string, Fields>> = {}, yes: readonly string[] = []): Walk => {
  let state: CheckState = { answers: { findings: {} }, trail: ["warnings"] };
  while (stepOf(state) !== "result" && stepOf(state) !== "stop") {
    const fields = [...hiddenFields(state), ...answersOn(stepOf(state), given, yes), ["go", "next"] as const];
    state = pageOf(answerForm(fields, content, today));
  }
  return { state, steps: state.trail };
};
