import { z } from "zod";
import { idSchema } from "../schema/text.ts";
import { spanSchema } from "./span.ts";

const measure = z.union([
  z.strictObject({
    pain: z.strictObject({
      minPercent: z.number().gt(0).max(100),
      minDuration: z.union([spanSchema, z.literal("fits-agent"), z.null()]).default(null),
    }),
  }),
  z.strictObject({
    function: z.strictObject({
      minPercent: z.number().gt(0).max(100),
      minDuration: z.union([spanSchema, z.null()]).default(null),
    }),
  }),
  /** A trial that was judged good enough to implant, where the payer names no percent. */
  z.strictObject({ trial: z.literal("accepted") }),
  z.strictObject({ analgesicReduction: z.strictObject({ minPercent: z.number().gt(0).max(100) }) }),
]);

/** How earlier procedures worked. Percent is computed from scores; the patient's word alone is unknown where the scale is asked for. */
export const priorResponseParameters = z.strictObject({
  procedures: z.array(idSchema).min(1),
  purpose: z.enum(["diagnostic", "therapeutic", "trial", "implant"]).optional(),
  /** How many procedures with that response. */
  n: z.int().positive().default(1),
  /** One that failed in between breaks the row. */
  consecutive: z.boolean().default(false),
  which: z.enum(["last", "each", "any"]).default("last"),
  measures: z
    .strictObject({ anyOf: z.array(measure).min(1).optional(), allOf: z.array(measure).min(1).optional() })
    .refine(
      ({ anyOf, allOf }) => (anyOf === undefined) !== (allOf === undefined),
      "needs anyOf or allOf, and not both",
    ),
  sameSite: z.boolean().default(true),
  /** The patient's own percent counts where scores are missing. */
  patientPercentCounts: z.boolean().default(false),
  /** For a trial: how long it has to run. */
  minDays: z.number().positive().optional(),
  maxAgeMonths: z.number().positive().optional(),
  /** Only those done after the last of these at the same place: fresh tests after an ablation that has worn off. */
  since: z.array(idSchema).min(1).optional(),
});
export type ResponseMeasure = z.output<typeof measure>;
