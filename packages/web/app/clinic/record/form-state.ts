import type { FieldProblem } from "../../../src/clinic/record/reading.ts";
import type { FormValues } from "../../../src/clinic/record/typed.ts";

/** What a form shows: what was typed, and the sentence next to each field that needs mending. */
export interface FormState {
  readonly value: (name: string) => string;
  readonly has: (name: string, value: string) => boolean;
  readonly error: (name: string) => string | undefined;
}

export const formState = (values: FormValues, problems: readonly FieldProblem[]): FormState => ({
  value: (name) => values[name]?.[0] ?? "",
  has: (name, value) => values[name]?.includes(value) ?? false,
  error: (name) =>
    problems
      .filter(({ field }) => field === name)
      .map(({ says }) => says)
      .join(" ") || undefined,
});
