/** Morphine milligram equivalents: a versioned set of factors, saved with each result. */
import { z } from "zod";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

export const opioidFactorSetSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** The set that is used where nobody chose one. */
  isDefault: z.boolean().default(false),
  factors: z
    .array(
      z.strictObject({
        drug: idSchema,
        /** Milligrams of oral morphine for one milligram, or for one microgram an hour of a patch. */
        factor: z.number().positive(),
        per: z.enum(["mg", "mcg/h"]),
        /** The factor is older than the set: it comes from another table. */
        olderThanTheSet: z.boolean().default(false),
      }),
    )
    .min(1),
  /** Opioids that no total may hold, listed beside it: partial agonists. */
  listedApart: z.array(idSchema).default([]),
  source: idSchema,
  class: classSchema,
  reviewed: reviewSchema.optional(),
});
export const opioidFactorSetsSchema = z.array(opioidFactorSetSchema).min(1);
export type OpioidFactorSet = z.output<typeof opioidFactorSetSchema>;
