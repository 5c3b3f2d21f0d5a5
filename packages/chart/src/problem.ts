import type { z } from "zod";

/** What can be wrong with what came from outside. One sentence names the field and the mend; it never repeats a patient's words. */
export interface Problem {
  readonly kind:
    | "not-json"
    | "not-a-chart"
    | "not-fhir"
    | "too-large"
    | "unknown-kind"
    | "unknown-id"
    | "bad-field"
    | "future"
    | "before-birth"
    | "missing-reference"
    | "closed-episode"
    | "other-patient"
    | "not-found"
    | "forbidden"
    | "conflict"
    | "throttled"
    | "unavailable";
  readonly field: string;
  readonly says: string;
}

/** An expected failure is a value: either the thing, or every problem at once. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refuse = (
  ...problems: readonly Problem[]
): { readonly ok: false; readonly problems: readonly Problem[] } => ({ ok: false, problems });

const pathText = (path: readonly PropertyKey[], base: string): string =>
  path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step)),
    base,
  );

const shown = (input: unknown): string => {
  if (typeof input === "string") return `"${input.slice(0, 40)}"`;
  return typeof input === "number" || typeof input === "boolean"
    ? String(input)
    : `this ${Array.isArray(input) ? "list" : typeof input}`;
};

const words: Partial<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

const sentence = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? `is missing; write ${words[issue.expected] ?? issue.expected}`
        : `${shown(issue.input)} is not ${words[issue.expected] ?? issue.expected}; mend it`;
    case "invalid_value": {
      const choices = issue.values.map(String);
      const list = choices.length > 40 ? `${choices.slice(0, 40).join(", ")} …` : choices.join(", ");
      return issue.input === undefined
        ? `is missing; write one of: ${list}`
        : `${shown(issue.input)} is not known here; write one of: ${list}`;
    }
    case "unrecognized_keys":
      return `${issue.keys.map((key) => `"${key.slice(0, 40)}"`).join(", ")} is no field here; take it out or correct its spelling`;
    case "too_big":
      return issue.origin === "number"
        ? `${shown(issue.input)} is out of range; write a number of at most ${issue.maximum}`
        : `is too long; at most ${issue.maximum}`;
    case "too_small":
      return issue.origin === "number"
        ? `${shown(issue.input)} is out of range; write a number of at least ${issue.minimum}`
        : `is too short; at least ${issue.minimum}`;
    default:
      return issue.message;
  }
};

const flatten = (issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  if (issue.code !== "invalid_union") return [issue];
  // The branch that came furthest is the one the writer meant.
  const branches = issue.errors
    .map((branch) => branch.flatMap(flatten))
    .sort((a, b) => depthOf(b) - depthOf(a) || a.length - b.length);
  return (branches[0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};
const depthOf = (branch: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...branch.map((issue) => issue.path.length)) -
  branch.filter((issue) => issue.code === "unrecognized_keys" || issue.path.length === 0).length;

/** What a schema refused, as the place and a sentence without the field's name: for a schema that reads with another schema. */
export const refusals = (
  error: z.ZodError,
): readonly { readonly path: readonly PropertyKey[]; readonly says: string }[] =>
  error.issues.flatMap(flatten).map((issue) => ({ path: issue.path, says: sentence(issue) }));

/** Turns what a schema refused into problems with a sentence each. `base` is the field the value stands in. */
export const problemsOf = (error: z.ZodError, base: string): readonly Problem[] =>
  error.issues.flatMap(flatten).map((issue) => {
    const field = pathText(issue.path, base);
    return { kind: "bad-field", field, says: `${field || "value"}: ${sentence(issue)}.` };
  });
