/** Published results. A change within an arm and a difference between arms are different things and never stand beside one another. */
import { z } from "zod";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

const span = z.strictObject({ value: z.number().positive(), unit: z.enum(["days", "weeks", "months", "years"]) });
const interval = z.tuple([z.number(), z.number()]);

export const resultSchema = z
  .strictObject({
    /** What was measured: share with half the pain gone, points on a scale. */
    outcome: textSchema,
    measure: z.enum([
      "responders",
      "mean-change",
      "mean-difference",
      "rate-difference",
      "standardized-difference",
      "time",
    ]),
    effect: z.enum(["within", "between"]),
    comparator: textSchema.optional(),
    value: z.number(),
    unit: z.enum([
      "percent",
      "nrs-points",
      "vas-mm",
      "odi-points",
      "rmdq-points",
      "points-of-100",
      "sd",
      "days",
      "months",
      "other",
    ]),
    interval: interval.optional(),
    /** Of the treated; the comparator's pair beside it. */
    numerator: z.int().nonnegative().optional(),
    denominator: z.int().positive().optional(),
    comparatorValue: z.number().optional(),
    comparatorNumerator: z.int().nonnegative().optional(),
    comparatorDenominator: z.int().positive().optional(),
    at: span.optional(),
    generators: z.array(idSchema).optional(),
    design: textSchema,
    blinded: z.boolean().optional(),
    sponsor: textSchema.optional(),
    /** Who was counted: treated, implanted after a trial, those still followed. */
    population: textSchema,
    source: idSchema,
    class: classSchema,
    reviewed: reviewSchema.optional(),
  })
  .refine(
    ({ effect, comparator }) => effect === "within" || comparator !== undefined,
    "a result between arms names its comparator; write comparator",
  )
  .refine(
    ({ numerator, denominator }) => numerator === undefined || denominator === undefined || numerator <= denominator,
    "numerator lies above denominator; mend one of them",
  );
export type Result = z.output<typeof resultSchema>;

export const lastsSchema = z.strictObject({
  months: z.union([z.number().nonnegative(), interval]),
  among: z.enum(["responders", "all"]),
  interval: interval.optional(),
  says: textSchema,
  source: idSchema,
  class: classSchema,
  reviewed: reviewSchema.optional(),
});
export type Lasts = z.output<typeof lastsSchema>;

/** A harm with its denominator. None in N is not zero: the upper limit says how many it could be. */
export const riskSchema = z.strictObject({
  id: idSchema,
  what: textSchema,
  patient: textSchema,
  serious: z.boolean(),
  numerator: z.int().nonnegative().optional(),
  denominator: z.int().positive().optional(),
  per1000: z.number().nonnegative().optional(),
  interval: interval.optional(),
  per: z.enum(["procedure", "patient", "lesion", "injection"]),
  says: textSchema.optional(),
  source: idSchema,
  class: classSchema,
  reviewed: reviewSchema.optional(),
});
export type Risk = z.output<typeof riskSchema>;
