/** How a schema reads what is right: one function a schema, and `refused` for everything else. Why it is refused, the schema itself says. */
import { z } from "zod";

export const refused = Symbol("refused");

/** The value as the schema gives it, or `refused`. */
export type QuickRead = (value: unknown) => unknown;

export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const context = { async: false } as const;

/** Words and ids come again and again: those a schema has taken once, it takes again. */
const longestKept = 48;

/** The schema's own reading: of words, numbers, choices, and of what is computed from a value. */
export const byItself = (schema: z.core.$ZodType): QuickRead => {
  const taken = new Set<unknown>();
  const keeps = !(schema instanceof z.ZodTransform);
  return (value) => {
    if (taken.has(value)) return value;
    const read = schema._zod.run({ value, issues: [] }, context);
    if (read instanceof Promise || read.issues.length > 0) return refused;
    if (keeps && read.value === value && typeof value === "string" && value.length <= longestKept) taken.add(value);
    return read.value;
  };
};

/** What is asked of a container besides its parts: lengths, and what is written with `refine`. */
export const thenChecks = (schema: z.core.$ZodType, read: QuickRead): QuickRead => {
  const { checks } = schema._zod.def;
  if (!checks || checks.length === 0) return read;
  const check = byItself(z.clone(z.unknown(), { type: "unknown", checks }));
  return (value) => {
    const one = read(value);
    return one === refused ? refused : check(one);
  };
};
