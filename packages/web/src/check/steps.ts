/** Which page comes next. The questions in the middle are those that could still change the answer, the most telling first. */

import type { Knowledge } from "@pinpoint/knowledge";
import { type Assessment, assess, type Need, type NextStatement } from "@pinpoint/reasoning";
import { type CheckState, findingOf, fixedSteps, type Step, stepOf } from "./answers.ts";
import { backgroundFor, chartOf } from "./chart-of.ts";
import type { CheckContent } from "./content.ts";
import { knowledgeOf } from "./plain-knowledge.ts";

/** The check asks about ten questions in all: at most this many in the middle. */
export const mostQuestions = 6;

const revived = new WeakMap<CheckContent, Knowledge>();

/** The assessment of what was told. */
export const assessed = (state: CheckState, content: CheckContent, today: string): Assessment => {
  const knowledge = revived.get(content) ?? knowledgeOf(content.knowledge);
  revived.set(content, knowledge);
  return assess(chartOf(state.answers, content, today), knowledge, { asOf: today });
};

const findingsOf = ({ ask, says }: NextStatement): readonly string[] =>
  says.key === "next.group" ? says.values.findings : [ask];

const neededOf = (need: Need): readonly string[] =>
  "record" in need && need.says.key === "need.finding" ? [need.record] : [];

/** Questions that could still change something: first those that tell most, then those a rule waits for. */
export const openQuestionsIn = ({ next, missing }: Assessment): readonly string[] => [
  ...new Set([...next.flatMap(findingsOf), ...missing.flatMap(neededOf)]),
];

const isAsked = (state: CheckState, content: CheckContent, id: string): boolean => {
  const { questions } = content;
  return (
    state.answers.findings[id] !== undefined ||
    questions.warnings.some(({ findings }) => findings.includes(id)) ||
    backgroundFor(questions, state.answers.region).some(({ finding }) => finding === id)
  );
};

const nextQuestion = (state: CheckState, content: CheckContent, assessment: Assessment): Step | undefined => {
  const asked = state.trail.filter((step) => findingOf(step) !== undefined).length;
  if (asked >= mostQuestions) return undefined;
  const askable = new Set(content.questions.questions.map(({ finding }) => finding));
  const id = openQuestionsIn(assessment).find((one) => askable.has(one) && !isAsked(state, content, one));
  return id === undefined ? undefined : `finding:${id}`;
};

const fixedAfter: ReadonlyMap<string, Step | undefined> = new Map(
  fixedSteps.map((step, index) => [step, fixedSteps[index + 1]]),
);

/** The page after the one that was just answered. An emergency stops the rest, wherever it shows. */
export const stepAfter = (state: CheckState, content: CheckContent, today: string): Step => {
  const step = stepOf(state);
  const assessment = assessed(state, content, today);
  if (assessment.alerts.some(({ urgency }) => urgency === "emergency")) return "stop";
  const fixed = fixedAfter.get(step);
  if (fixed === "background" && backgroundFor(content.questions, state.answers.region).length === 0)
    return nextQuestion(state, content, assessment) ?? "tried";
  if (fixed) return fixed;
  if (step === "tried") return "wishes";
  if (step === "wishes") return "result";
  return nextQuestion(state, content, assessment) ?? "tried";
};

/** One page further. */
export const forward = (state: CheckState, content: CheckContent, today: string): CheckState => ({
  ...state,
  trail: [...state.trail, stepAfter(state, content, today)],
});

/** One page back; what was answered there stays. */
export const back = (state: CheckState): CheckState =>
  state.trail.length > 1 ? { ...state, trail: state.trail.slice(0, -1) } : state;
