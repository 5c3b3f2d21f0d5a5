/** Rule sets for drugs that keep blood from clotting. The practice chooses one; rows of two sets are never mixed in one plan. */
import { z } from "zod";
import { criterionSchema } from "../criteria/criterion.ts";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

export const riskClasses = ["low", "intermediate", "high"] as const;
export type RiskClass = (typeof riskClasses)[number];

/** Hours and days look alike: a length always carries its unit. A day is 24 hours from dose to needle, not a date. */
const lengthSchema = z.strictObject({
  value: z.number().positive(),
  /** The longer end, where the rule set leaves a choice. */
  upTo: z.number().positive().optional(),
  unit: z.enum(["hours", "days"], "is no unit of a hold; write hours or days"),
});
export type HoldLength = z.output<typeof lengthSchema>;

/**
 * What the rule set says of one drug before one class of procedure. `continue`: no hold; `shared`: the prescriber and the clinic decide,
 * and there is no number; `consider`: stopping may be thought of; `avoid`: not this procedure on this drug; else a length.
 */
const cellSchema = z.union(
  [z.enum(["continue", "shared", "consider", "avoid"]), lengthSchema],
  "is no hold; write continue, shared, consider, avoid, or a value with its unit",
);
export type HoldCell = z.output<typeof cellSchema>;

const byClass = <T extends z.ZodType>(value: T) => z.strictObject({ low: value, intermediate: value, high: value });

const cited = { source: idSchema.optional(), class: classSchema, reviewed: reviewSchema.optional() };

/** By which kidney function a row speaks: creatinine clearance in mL/min by Cockcroft and Gault. */
const clearanceSchema = z.strictObject({ from: z.number().optional(), below: z.number().optional() });

export const holdRowSchema = z.strictObject({
  drugs: z.array(idSchema).min(1),
  /** Only for patients of this indication: aspirin after a heart attack is another matter than aspirin before one. */
  indication: z.enum(["primary-prevention", "secondary-prevention"]).optional(),
  /** Only for this dose intent: a low daily dose prevents, a high one treats. */
  intent: z.enum(["prophylactic", "therapeutic"]).optional(),
  route: z.enum(["intravenous", "subcutaneous"]).optional(),
  creatinineClearance: clearanceSchema.optional(),
  hold: byClass(cellSchema),
  /** When the next dose may be given after the needle; a row without it cannot be planned. */
  restart: z.strictObject({
    low: lengthSchema.optional(),
    intermediate: lengthSchema.optional(),
    high: lengthSchema.optional(),
  }),
  /** The kidney function has to be known before the hold is. */
  needsCreatinineClearance: z.boolean().default(false),
  /** The INR has to be back within the limit of the class. */
  needsInr: z.boolean().default(false),
  /** Who stops it: the prescriber has to agree first, unless the patient may stop it on the clinic's word. */
  needsPrescriber: z.boolean().default(true),
  ...cited,
});
export type HoldRow = z.output<typeof holdRowSchema>;

export const bleedingRulesSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** The rule set whose holds are used where this one only classes procedures. */
  holdsOf: idSchema.optional(),
  source: idSchema,
  /** Class of each procedure. What the rule set does not list gets the practice's default and says so. */
  procedures: z
    .array(
      z.strictObject({
        risk: z.enum(riskClasses),
        procedures: z.array(idSchema).min(1),
        listed: z.boolean().default(true),
        ...cited,
      }),
    )
    .min(1),
  /** What lifts the class of a procedure by one; several lift it once. */
  raisedBy: z
    .array(z.strictObject({ id: idSchema, says: textSchema, when: criterionSchema, ...cited }))
    .default([]),
  /** Two or more drugs of these kinds lift the class as well. */
  agentsThatCount: z.array(z.string()).default([]),
  holds: z.array(holdRowSchema).default([]),
  /** Other people's intervals, shown beside, never used: prescribers quote them. */
  beside: z
    .array(z.strictObject({ drugs: z.array(idSchema).min(1), says: textSchema, ...cited }))
    .default([]),
});
export type BleedingRules = z.output<typeof bleedingRulesSchema>;
