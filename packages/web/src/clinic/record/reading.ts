import type { Knowledge } from "@pinpoint/knowledge";
import type { Locale } from "../../locale.ts";
import type { FormValues } from "./typed.ts";

/** One entry a form wants to write. `fields` leads from a place in the body to the form's field that holds it. */
export interface FormDraft {
  readonly kind: string;
  readonly id?: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly fields: readonly (readonly [path: string, field: string])[];
}

/** A sentence that stands next to a field of the form; the empty field is the form itself. */
export interface FieldProblem {
  readonly field: string;
  readonly says: string;
}

/** What a form says: entries to write, or why it cannot be told yet. */
export interface Reading {
  readonly drafts: readonly FormDraft[];
  readonly problems: readonly FieldProblem[];
}

export interface ReadingForm {
  readonly values: FormValues;
  readonly knowledge: Knowledge;
  readonly locale: Locale;
  /** New for each form that is shown; entries that need an id of their own take it from here. */
  readonly requestId: string;
}

export const drafts = (...written: readonly FormDraft[]): Reading => ({ drafts: written, problems: [] });
export const unclear = (...problems: readonly FieldProblem[]): Reading => ({ drafts: [], problems });
