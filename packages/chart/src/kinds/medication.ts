import { z } from "zod";
import { partialDateSchema, whenSchema } from "../dates.ts";
import { defineKind, text } from "./define-kind.ts";

const times = z.number().positive().max(48);

export const medication = defineKind({
  kind: "medication",
  about: "A drug the patient takes or took. What is missing is not known, never zero.",
  body: z.strictObject({
    drug: text(200),
    rxnorm: z
      .string()
      .regex(/^\d{1,8}$/, "is no RxNorm number")
      .optional(),
    doseMg: z.number().positive().max(100_000).optional(),
    dose: z.strictObject({ amount: z.number().positive(), unit: text(20) }).optional(),
    timesPerDay: z
      .union([times, z.tuple([times, times])], "is no frequency; write a number, or [low, high]")
      .optional(),
    prn: z.boolean().optional(),
    maxPerDay: z.number().positive().optional(),
    quantity: z.number().positive().optional(),
    daysSupply: z.number().positive().optional(),
    route: text(40).optional(),
    form: text(80).optional(),
    from: partialDateSchema.optional(),
    to: partialDateSchema.optional(),
    indication: text(200).optional(),
    prescriber: text(200).optional(),
    lastTakenAt: whenSchema.optional(),
  }),
  example: { drug: "apixaban", doseMg: 5, timesPerDay: 2, from: "2025-11-01", indication: "atrial-fibrillation" },
  check: ({ doseMg, dose }) =>
    doseMg !== undefined && dose !== undefined
      ? [{ field: "dose", says: "is written twice; write doseMg or dose, not both" }]
      : [],
  byPatient: true,
});
