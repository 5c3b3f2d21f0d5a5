import type { Entry, Kind, Region, Target } from "@pinpoint/chart";
import type { Rendering } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { putAt } from "./body-path.ts";
import { readingMessages } from "./messages.ts";
import { pathOf, readField } from "./read-field.ts";
import { drafts, type FieldProblem, type Reading, type ReadingForm, unclear } from "./reading.ts";
import type { RecordField, Words } from "./record-field.ts";
import type { FormValues } from "./typed.ts";
import { writeField } from "./write-field.ts";

/** What the address says a form is about: `apixaban@lumbar-interlaminar-esi` is the drug for that procedure. */
export interface About {
  readonly what: string;
  readonly at: string;
}

/** What a fresh form may look at. */
export interface FreshReader {
  readonly rendering: Rendering;
  readonly standing: readonly Entry[];
  readonly region: Region | undefined;
  /** The patient's home state. */
  readonly state: string | null;
  /** Where the assessment would put the needle of a procedure. */
  readonly targetsOf: (procedure: string) => readonly Target[];
}

/** A form told as a list of fields; one component shows them all. */
export interface DeclaredForm {
  readonly kind: Kind;
  readonly fields: readonly RecordField[];
  /** What is known already when the address says what the form is about. */
  readonly fresh?: (about: About, reader: FreshReader) => FormValues;
  /** Another way to say it: no allergy is stated, not left empty. */
  readonly otherwise?: { readonly kind: Kind; readonly about: string; readonly label: Words };
  /** It is about one procedure, chosen first. */
  readonly ofProcedure?: true;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** The fields as one entry, or what is still missing; the rest is the chart's to judge. */
export const readDeclared = ({ kind, fields }: DeclaredForm, form: ReadingForm): Reading => {
  const text = messagesIn(readingMessages, form.locale);
  const body: Record<string, unknown> = {};
  const places: (readonly [string, string])[] = [];
  const problems: FieldProblem[] = [];
  for (const field of fields) {
    const { value, fields: own, problem } = readField(field, form);
    if (problem) problems.push(problem);
    const name = field.as === "targets" ? "target" : field.name;
    if (field.needed && isEmpty(value))
      problems.push({
        field: name,
        says: field.as === "targets" ? text.noTargets : text.needed(field.label[form.locale]),
      });
    putAt(body, pathOf(field), value);
    places.push(...own);
  }
  if (problems.length > 0) return unclear(...problems);
  const parents = fields.flatMap((field) => {
    const [parent = "", inner] = pathOf(field).split(".");
    return inner === undefined ? [] : [[parent, field.name] as const];
  });
  return drafts({ kind, body, fields: [...places, ...parents] });
};

/** An entry back in the fields of its form. */
export const declaredValues = ({ fields }: DeclaredForm, body: unknown, rendering: Rendering): FormValues =>
  Object.assign({}, ...fields.map((field) => writeField(field, body, rendering)));
