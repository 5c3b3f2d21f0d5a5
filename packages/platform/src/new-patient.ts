import { dateSchema, type Outcome, ok, problemsOf, refuse } from "@pinpoint/chart";
import { z } from "zod";
import type { NewPatient } from "./platform.ts";

const name = z
  .string()
  .trim()
  .min(1, "is missing")
  .max(200, "is too long; at most 200 characters")
  .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), "holds a character that cannot be kept; take it out");

const schema = z.object({
  number: name,
  givenName: name,
  familyName: name,
  birthDate: dateSchema,
  sex: z.enum(["female", "male", "other", "unknown"]),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/, "write two capital letters such as TX")
    .optional(),
});

/** Reads a patient's demographics as typed; every problem names its field. */
export const readNewPatient = (typed: unknown): Outcome<NewPatient> => {
  const read = schema.safeParse(typed, { reportInput: true });
  if (!read.success) return refuse(...problemsOf(read.error, ""));
  const { state, ...rest } = read.data;
  return ok(state === undefined ? rest : { ...rest, state });
};
