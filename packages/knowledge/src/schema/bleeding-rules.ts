/** Rule sets for drugs that keep blood from clotting. The practice chooses one; rows of two sets are never mixed in one plan. */
import { z } from "zod";
import { conditionSchema } from "./condition.ts";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

export const riskClasses = ["low", "intermediate", "high"] as const;
export type RiskClass = (typeof riskClasses)[number];

/** Hours and days look alike: a length always carries its unit. A day is 24 hours from dose to needle, not a date. */
const lengthSchema = z
  .strictObject({
    value: z.number().positive(),
    /** The longer end, where the rule set leaves a choice. */
    upTo: z.number().positive().optional(),
    unit: z.enum(["hours", "days"], "is no unit of a hold; write hours or days"),
  })
  .refine(({ value, upTo }) => upTo === undefined || upTo > value, "has its longer end before its shorter one");
export type HoldLength = z.output<typeof lengthSchema>;

/**
 * What a rule set says of one drug before one class of procedure. `continue`: no hold; `shared`: the prescriber and the clinic decide, and
 * there is no number; `consider`: stopping may be thought of; `avoid`: not this procedure on this drug; else how long.
 */
const cellSchema = z.union([z.enum(["continue", "shared", "consider", "avoid"]), lengthSchema]);
export type HoldCell = z.output<typeof cellSchema>;

const cited = { source: idSchema.optional(), class: classSchema, reviewed: reviewSchema.optional() };

/** One drug, or several that are held alike. Of the rows that name a drug, the one speaks whose conditions fit. */
const holdRowSchema = z.strictObject({
  drugs: z.array(idSchema).min(1),
  /** Aspirin after a heart attack is another matter than aspirin before one. */
  prevention: z.enum(["primary", "secondary"]).optional(),
  /** A low daily dose prevents, a high one treats: one drug, two holds. */
  intent: z.enum(["prophylactic", "therapeutic"]).optional(),
  route: z.enum(["intravenous", "subcutaneous"]).optional(),
  /** Creatinine clearance by Cockcroft and Gault, mL/min. Where it is named, the hold cannot be judged without it. */
  creatinineClearance: z.strictObject({ from: z.number(), below: z.number().optional() }).optional(),
  hold: z.strictObject({ low: cellSchema, intermediate: cellSchema, high: cellSchema }),
  /** Procedures of intermediate risk before which `continue` becomes `consider`. */
  considerBefore: z.array(idSchema).default([]),
  /** `consider` only where something else raises the risk of bleeding as well. */
  onlyWithOtherRisk: z.boolean().default(false),
  /** From the needle to the next dose, by class. Without it nothing can be planned. */
  restart: z.strictObject({
    low: lengthSchema.optional(),
    intermediate: lengthSchema.optional(),
    high: lengthSchema.optional(),
  }),
  /** The INR has to be back within the practice's limit for the class. */
  needsInr: z.boolean().default(false),
  /** The prescriber has to agree before anything is held. */
  needsPrescriber: z.boolean().default(true),
  ...cited,
});
export type HoldRow = z.output<typeof holdRowSchema>;

export const bleedingRulesSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  source: idSchema,
  /** The class belongs to rule set and procedure together. What the set does not list has the practice's class, and says so. */
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
  /** What lifts the class by one; several lift it once. */
  raisedBy: z
    .array(
      z
        .strictObject({
          id: idSchema,
          says: textSchema,
          when: conditionSchema.optional(),
          /** What the words of the chart cannot say: how many agents, and surgery at the place of the needle. */
          counts: z.enum(["two-agents", "surgery-at-site"]).optional(),
          ...cited,
        })
        .refine(({ when, counts }) => (when === undefined) !== (counts === undefined), "needs when or counts"),
    )
    .default([]),
  /** Kinds of drugs of which two are more than one. */
  agents: z.array(z.string()).default([]),
  /** Words of an indication for which stopping needs a written plan that says whether to bridge. */
  needsBridgeWord: z.array(z.string().min(3)).default([]),
  holds: z.array(holdRowSchema).default([]),
  /** Other intervals that prescribers quote: shown beside, never used. */
  beside: z.array(z.strictObject({ drugs: z.array(idSchema).min(1), says: textSchema, ...cited })).default([]),
});
export type BleedingRules = z.output<typeof bleedingRulesSchema>;
