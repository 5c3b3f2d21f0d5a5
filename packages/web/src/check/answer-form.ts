/** What a page of the check answers to its form: the next page, the one before, the same with what it lacks, or a file. */
import { type CheckState, firstState } from "./answers.ts";
import { chartFileOf } from "./chart-file.ts";
import type { CheckContent } from "./content.ts";
import { type FieldProblem, type Fields, readForm } from "./form.ts";
import { back, forward } from "./steps.ts";

export type Answered =
  | { readonly is: "page"; readonly state: CheckState; readonly problems: readonly FieldProblem[] }
  | { readonly is: "file"; readonly text: string };

const page = (state: CheckState, problems: readonly FieldProblem[] = []): Answered => ({ is: "page", state, problems });

export const answerForm = (fields: Fields, content: CheckContent, today: string): Answered => {
  const { state, problems } = readForm(fields, content);
  const go = fields.findLast(([name]) => name === "go")?.[1] ?? "next";
  if (go === "again") return page(firstState);
  if (go === "back") return page(back(state));
  if (go === "file") return { is: "file", text: chartFileOf(state.answers, content, today) };
  return problems.length > 0 ? page(state, problems) : page(forward(state, content, today));
};
