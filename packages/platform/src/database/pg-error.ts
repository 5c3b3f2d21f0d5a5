import { z } from "zod";

const withCode = z.object({ code: z.string() });

/** The SQLSTATE of what PostgreSQL threw, or null when it is another error. */
export const sqlState = (error: unknown): string | null => {
  const read = withCode.safeParse(error);
  return read.success && /^[0-9A-Z]{5}$/.test(read.data.code) ? read.data.code : null;
};

/** Row-level security or a missing right said no. */
export const isForbidden = (error: unknown): boolean => sqlState(error) === "42501";

/** Something with this key is already there. */
export const isTaken = (error: unknown): boolean => sqlState(error) === "23505";

const withConstraint = z.object({ constraint: z.string() });

/** The name of the constraint that was in the way, or null. */
export const constraintOf = (error: unknown): string | null => {
  const read = withConstraint.safeParse(error);
  return read.success ? read.data.constraint : null;
};
