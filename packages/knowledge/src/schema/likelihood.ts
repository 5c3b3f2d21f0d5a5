import { z } from "zod";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

const quarter = 0.25;

/** ln-scale standard error of a likelihood ratio from its 95 % limits: ln(upper/lower)/3.92. */
export const standardErrorOf = ([low, high]: readonly [number, number]): number => Math.log(high / low) / 3.92;

/**
 * How far the middle of the printed limits lies from the printed point, in standard errors, on the ln scale. A ratio's interval is
 * symmetric there; more than a quarter means that the interval, or the point, was misprinted.
 */
export const asymmetryOf = (lr: number, interval: readonly [number, number]): number => {
  const se = standardErrorOf(interval);
  return se === 0 ? 0 : Math.abs((Math.log(interval[0]) + Math.log(interval[1])) / 2 - Math.log(lr)) / se;
};

/** One side of a row: the likelihood ratio of the finding present, or absent. The interval is published, computed, or the SE is assumed. */
export const likelihoodSchema = z
  .strictObject({
    lr: z.number().positive(),
    ci: z.tuple([z.number().positive(), z.number().positive()]).optional(),
    /** Standard error of ln LR; read before `ci` where both stand, since printed limits are rounded. */
    se: z.number().min(0).optional(),
    /** The SE is a convention (0.5), because nobody published an interval. */
    seAssumed: z.boolean().optional(),
    /** Class of this side where it differs from the row's. */
    class: classSchema.optional(),
    /** Why an interval that fails the symmetry check is kept; then `se` is needed. */
    asymmetric: z.string().min(8).optional(),
  })
  .superRefine(({ lr, ci, se, asymmetric }, context) => {
    if (ci === undefined && se === undefined)
      context.addIssue({
        code: "custom",
        message: "has neither ci nor se; write one (se 0.5 with seAssumed where nothing is published)",
      });
    if (ci && ci[0] > ci[1])
      context.addIssue({ code: "custom", path: ["ci"], message: "has its limits the wrong way round" });
    if (ci && (lr < ci[0] || lr > ci[1]))
      context.addIssue({
        code: "custom",
        path: ["lr"],
        message: `${lr} lies outside its own interval; check the source`,
      });
    else if (ci && asymmetryOf(lr, ci) > quarter && asymmetric === undefined)
      context.addIssue({
        code: "custom",
        path: ["ci"],
        message: `is not symmetric around ${lr} on the log scale: a misprint is likely; recompute it from counts, or say under asymmetric why it is kept`,
      });
    if (asymmetric !== undefined && se === undefined)
      context.addIssue({ code: "custom", path: ["se"], message: "is missing; an asymmetric interval cannot give one" });
  });
export type Likelihood = z.output<typeof likelihoodSchema>;

/** What every row of likelihood ratios carries beside its numbers. */
export const rowFields = {
  present: likelihoodSchema.optional(),
  absent: likelihoodSchema.optional(),
  /** Limits of the point, written out where the source is small or shares information; the SE stays as published. */
  cap: z.tuple([z.number().positive(), z.number().positive()]).optional(),
  n: z.int().positive().optional(),
  source: idSchema,
  class: classSchema,
  /** Reference standard and people, in a few words: "48, single block". */
  population: z.string().min(2).max(200).optional(),
  /** Why the row is to be read with care. */
  lowTrust: z.string().min(4).max(300).optional(),
  reviewed: reviewSchema.optional(),
} as const;

/** Another source's figures for the same row; shown beside the default, never mixed into it. */
export const alternativeSchema = z.strictObject({
  ...rowFields,
  /** The prior of that source, where its figures hold only with it. */
  prior: z.number().gt(0).lt(1).optional(),
  /** Members that have to be present for its `present`, where they differ from the row's. */
  allPresent: z.array(idSchema).optional(),
  /** Members that have to be absent for its `absent`, where they differ from the row's. */
  allAbsent: z.array(idSchema).optional(),
  note: textSchema.optional(),
});
export type Alternative = z.output<typeof alternativeSchema>;
