import { z } from "zod";
import { idSchema } from "./text.ts";

/** Thresholds of the practice: usual practice, not evidence. */
export const settingsSchema = z.strictObject({
  testThreshold: z.strictObject({ block: z.number(), imaging: z.number(), nothing: z.number() }),
  treatThreshold: z.number(),
  /** Percent of painless people of the decade from which an imaging finding moves nothing by itself. */
  commonInPainlessPercent: z.number(),
  /** The least a block has to last, in hours, by anesthetic. */
  blockHours: z.record(idSchema, z.number().positive()),
  /** Below this pain before the block, relief cannot be judged. */
  leastPainBeforeBlock: z.number(),
  safety: z.strictObject({
    /** Which rule set for bleeding the practice follows. */
    bleedingRuleSet: idSchema,
    /** The hour at which a needle is taken to go in where only the day is planned. */
    needleHour: z.int().min(0).max(23),
    /** What "a normal INR" means here, by class of bleeding risk; highest value that passes. */
    inrAtMost: z.strictObject({ intermediate: z.number().positive(), high: z.number().positive() }),
    inrMaxAgeDays: z.int().positive(),
    creatinineMaxAgeDays: z.int().positive(),
    /** Hours without them before sedation. */
    fastingHours: z.strictObject({
      clearLiquid: z.number().positive(),
      lightMeal: z.number().positive(),
      heavyMeal: z.number().positive(),
    }),
    /** Steroid in twelve months, in milligrams equal to methylprednisolone. */
    steroidYearMg: z.strictObject({
      usual: z.number().positive(),
      atRisk: z.number().positive(),
      atRiskFromAge: z.int().positive(),
    }),
  }),
});
export type Settings = z.output<typeof settingsSchema>;
export const versionSchema = z.strictObject({ version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/) });
