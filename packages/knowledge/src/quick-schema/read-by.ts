/**
 * Reading by a schema, sooner. Nearly all that is read is right, and a schema spends most of its time on being able to say what is wrong. So
 * a value is read by the parts of its schema first, and only where that refuses it the schema reads it again and says why.
 */
import { z } from "zod";
import { listOf, objectOf, recordOf, tupleOf } from "./containers.ts";
import { byItself, type QuickRead, refused, thenChecks } from "./quick-read.ts";

type Part = z.core.$ZodType;

const unionOf = (options: readonly Part[]): QuickRead => {
  const reads = options.map(readOf);
  return (value) => {
    for (const read of reads) {
      const one = read(value);
      if (one !== refused) return one;
    }
    return refused;
  };
};

const pipeOf =
  (before: QuickRead, after: QuickRead): QuickRead =>
  (value) => {
    const one = before(value);
    return one === refused ? refused : after(one);
  };

const lazyOf = (schema: z.ZodLazy): QuickRead => {
  let read: QuickRead | undefined;
  return (value) => {
    read ??= readOf(schema._zod.innerType);
    return read(value);
  };
};

const never: QuickRead = () => refused;

/** A part that may be left out: what is there is read, and what stands for it when it is not, its object knows. */
const unlessAbsent =
  (read: QuickRead): QuickRead =>
  (value) =>
    value === undefined ? refused : read(value);

const container = (schema: Part): QuickRead | undefined => {
  if (schema instanceof z.ZodObject) return objectOf(schema, readOf) ?? never;
  if (schema instanceof z.ZodArray) return listOf(schema, readOf);
  if (schema instanceof z.ZodUnion) return unionOf(schema.def.options);
  if (schema instanceof z.ZodTuple) return tupleOf(schema, readOf) ?? never;
  if (schema instanceof z.ZodRecord) return recordOf(schema, readOf) ?? never;
  return undefined;
};

const wrapper = (schema: Part): QuickRead | undefined => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unlessAbsent(readOf(schema.def.innerType));
  if (schema instanceof z.ZodPipe) return pipeOf(readOf(schema.def.in), readOf(schema.def.out));
  if (schema instanceof z.ZodLazy) return lazyOf(schema);
  return undefined;
};

const known = new WeakMap<Part, QuickRead>();

/** How a schema reads; a kind of schema that is not known here reads by itself, whole. */
function readOf(schema: Part): QuickRead {
  const there = known.get(schema);
  if (there) return there;
  const parts = container(schema) ?? wrapper(schema);
  const read = parts ? thenChecks(schema, parts) : byItself(schema);
  known.set(schema, read);
  return read;
}

/** Whether a quick reading came to an end; then it is what the schema gives. */
const isRead = <T>(_: z.ZodType<T>, value: unknown): value is T => value !== refused;

const unsaid = new z.ZodError([{ code: "custom", path: [], message: "is refused", input: undefined }]);

let within = false;

type Reading<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: z.ZodError };

/**
 * As `schema.safeParse`: the same value, the same issues. A schema that reads with another one inside a transform calls this too; as long as
 * the quick reading of the outer one goes on, a refusal inside is not explained.
 */
export const readBy = <T>(schema: z.ZodType<T>, value: unknown): Reading<T> => {
  const outer = !within;
  within = true;
  let quick: unknown = refused;
  try {
    quick = readOf(schema)(value);
  } finally {
    within = !outer;
  }
  if (isRead(schema, quick)) return { success: true, data: quick };
  if (!outer) return { success: false, error: unsaid };
  return schema.safeParse(value, { reportInput: true });
};
