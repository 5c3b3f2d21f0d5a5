import { z } from "zod";
import type { Patient } from "./chart.ts";
import { dateOf, whenSchema } from "./dates.ts";
import type { Draft } from "./entry.ts";
import { allKinds, isKind, type Kind, kinds } from "./kinds/all-kinds.ts";
import { entryIdSchema } from "./kinds/define-kind.ts";
import { type Outcome, ok, type Problem, problemsOf, refuse } from "./problem.ts";

export interface ReadingContext {
  readonly patient: Patient;
  /** The latest day anything can have happened on. */
  readonly today: string;
  /** The field the value stands in, for the sentences: `entries[3]`, or empty. */
  readonly field?: string;
  /** Entries from outside may lack what a clinic must write, such as the side of a target. */
  readonly imported?: boolean;
}

const envelopeSchema = z.strictObject({
  id: entryIdSchema.optional(),
  kind: z.string(),
  at: whenSchema,
  body: z.unknown(),
});

const unknownKind = (field: string, kind: string): Problem => ({
  kind: "unknown-kind",
  field: `${field}kind`,
  says: `${field}kind: "${kind.slice(0, 40)}" is no kind of entry; write one of: ${kinds.join(", ")}.`,
});

/** Finds a text PostgreSQL and JSON cannot keep: U+0000 or half a surrogate pair. Returns the field. */
const unkeepable = (value: unknown, field: string): string | undefined => {
  if (typeof value === "string") return value.includes("\u0000") || !value.isWellFormed() ? field : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found =
      unkeepable(key, `${field} (a field name)`) ??
      unkeepable(inner, Array.isArray(value) ? `${field}[${key}]` : field ? `${field}.${key}` : key);
    if (found) return found;
  }
  return undefined;
};

const timeProblems = (at: string, { patient, today }: ReadingContext, field: string): Problem[] => {
  const day = dateOf(at);
  if (day > today)
    return [
      {
        kind: "future",
        field: `${field}at`,
        says: `${field}at: ${day} lies in the future (today is ${today}); write when it happened.`,
      },
    ];
  if (day < patient.birthDate)
    return [
      {
        kind: "before-birth",
        field: `${field}at`,
        says: `${field}at: ${day} lies before the patient's birth on ${patient.birthDate}; correct the date.`,
      },
    ];
  return [];
};

const readBody = <K extends Kind>(kind: K, value: unknown, field: string, imported: boolean): Outcome<unknown> => {
  const definition = allKinds[kind];
  const read = definition.body.safeParse(value, { reportInput: true });
  if (!read.success) return refuse(...problemsOf(read.error, `${field}body`));
  const check: ((body: never) => readonly Omit<Problem, "kind">[]) | undefined =
    "check" in definition ? definition.check : undefined;
  const found = check && !(imported && kind === "procedure") ? checkWith(check, read.data) : [];
  return found.length > 0
    ? refuse(
        ...found.map(
          (one): Problem => ({
            kind: "bad-field",
            field: `${field}body.${one.field}`,
            says: `${field}body.${one.field}: ${one.says}.`,
          }),
        ),
      )
    : ok(read.data);
};

/** The body was read by the schema of the same kind, so its check takes it. */
const checkWith = (check: (body: never) => readonly Omit<Problem, "kind">[], body: unknown) => check(body as never);

/** Reads what a person or a program wants to record. Every problem is said at once; nothing is half-read. */
export const readDraft = (value: unknown, context: ReadingContext): Outcome<Draft> => {
  const field = context.field ? `${context.field}.` : "";
  const bad = unkeepable(value, context.field ?? "");
  if (bad !== undefined)
    return refuse({
      kind: "bad-field",
      field: bad,
      says: `${bad || "value"}: holds a character that cannot be kept (U+0000 or half of a pair); take it out.`,
    });
  const envelope = envelopeSchema.safeParse(value, { reportInput: true });
  if (!envelope.success) return refuse(...problemsOf(envelope.error, context.field ?? ""));
  const { id, kind, at, body } = envelope.data;
  if (!isKind(kind)) return refuse(unknownKind(field, kind));
  const read = readBody(kind, body, field, context.imported ?? false);
  const late = timeProblems(at, context, field);
  if (!read.ok) return refuse(...late, ...read.problems);
  if (late.length > 0) return refuse(...late);
  return ok({ ...(id === undefined ? {} : { id }), kind, at, body: read.value } as Draft);
};

/** Reads the body an amendment puts in the place of another entry's. */
export const readReplacement = (kind: Kind, body: unknown, field: string): Outcome<unknown> =>
  readBody(kind, body, field ? `${field}.` : "", false);

/** The earlier entries a draft names, as [field, id]. */
export const referencesOf = (draft: Pick<Draft, "kind" | "body">): readonly (readonly [string, string])[] => {
  const definition = allKinds[draft.kind];
  const refers: ((body: never) => readonly (readonly [string, string])[]) | undefined =
    "refersTo" in definition ? definition.refersTo : undefined;
  return refers ? refers(draft.body as never) : [];
};
