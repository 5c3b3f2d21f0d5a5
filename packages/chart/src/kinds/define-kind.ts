import { z } from "zod";
import type { Problem } from "../problem.ts";

/** An entry kind: the schema of its body, an example that reads, and what no schema can say about the fields together. */
export interface KindDefinition<K extends string, S extends z.ZodType> {
  readonly kind: K;
  readonly about: string;
  readonly body: S;
  readonly example: z.input<S>;
  /** The body's references to earlier entries, as [field, id]. */
  readonly refersTo?: (body: z.output<S>) => readonly (readonly [string, string])[];
  /** What the fields say about one another; `field` is relative to the body. */
  readonly check?: (body: z.output<S>) => readonly Omit<Problem, "kind">[];
  /** A patient may write this kind about themselves. */
  readonly byPatient?: boolean;
}

export const defineKind = <const K extends string, S extends z.ZodType>(
  definition: KindDefinition<K, S>,
): KindDefinition<K, S> => definition;

/** A text a person typed: not empty, no control characters, at most so many characters. */
export const text = (most = 2000) => z.string().min(1).max(most);

/** An id of the knowledge or of an open list: lower-case words joined by hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "is no id; write lower-case words joined by hyphens, such as physical-therapy");

/** The id of an entry: no spaces, at most 64 characters; `__proto__` and its like cannot be written. */
export const entryIdSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/,
    "is no entry id; use letters, digits, dots and hyphens, at most 64, and begin with a letter or a digit",
  );

export const icd10Schema = z
  .string()
  .regex(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/, "is no ICD-10-CM code; write it as M54.16");

export const painSchema = z.number().min(0).max(10);
export const percentSchema = z.number().min(0).max(100);
export const stateSchema = z.string().regex(/^[A-Z]{2}$/, "is no state; write two capital letters such as TX");
