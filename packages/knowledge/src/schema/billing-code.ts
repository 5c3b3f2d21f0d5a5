/** Code numbers with our own short names. */
import { z } from "zod";
import { classSchema, idSchema, textSchema } from "./text.ts";

const code = z.string().regex(/^([0-9A-Z]\d{3}[0-9A-Z])$/, "is no procedure code; write five characters");

export const billingCodeSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  procedures: z.array(idSchema).min(1),
  /** Regions in which this code is the one; every region when left out. */
  regions: z
    .array(z.enum(["neck", "thoracic", "lumbar", "sacral"]))
    .min(1)
    .optional(),
  first: code,
  /** How many levels the first code stands for. */
  firstCovers: z.int().positive().default(1),
  /** Codes for the second and third level; the last one repeats where `addOnRepeats`. */
  addOns: z.array(code).default([]),
  addOnRepeats: z.boolean().default(false),
  unit: z.enum(["joint", "root", "body", "session", "lead", "muscle"]),
  /** Modifier for both sides in one session; none where both sides are one unit. */
  bilateralModifier: z.literal("50").optional(),
  /** Image guidance is part of the code: nothing is added for it. */
  includesImaging: z.boolean(),
  note: textSchema.optional(),
  source: idSchema,
  class: classSchema,
});
export const billingCodesSchema = z.array(billingCodeSchema);
export type BillingCode = z.output<typeof billingCodeSchema>;
