import { z } from "zod";
import { classSchema, idSchema } from "./text.ts";

/** The last digit of a LOINC code, by Luhn's rule over the others. */
const checkDigit = (number: string): number => {
  const digits = [...number].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const counted = index % 2 === 0 ? digit * 2 : digit;
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

/** A code of a questionnaire and what it stands for. The code of a T-score never stands for a raw sum or a panel. */
export const loincSchema = z.strictObject({
  code: z
    .string()
    .regex(/^\d{2,7}-\d$/, "is no LOINC code")
    .refine((code) => checkDigit(code.slice(0, -2)) === Number(code.at(-1)), "has a wrong check digit"),
  is: z.enum(["panel", "total", "t-score", "raw-sum"]),
  /** The form or the period it is for, where there are several. */
  of: z.string().max(60).optional(),
  source: idSchema.optional(),
  class: classSchema,
});
