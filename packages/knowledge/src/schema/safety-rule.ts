import { z } from "zod";
import { criterionSchema } from "../criteria/criterion.ts";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

/** What a procedure brings with it, as far as its plan says: a rule applies to all procedures that do. */
export const hazards = [
  "needle",
  "steroid",
  "x-ray",
  "contrast",
  "sedation",
  "radiofrequency",
  "implant",
  "neuraxial",
] as const;
export type Hazard = (typeof hazards)[number];

/** A rule of safety: where it applies, and what is wrong when `when` is met. Its unknown is asked, never passed over. */
export const safetyRuleSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  appliesTo: z
    .strictObject({
      hazards: z.array(z.enum(hazards)).min(1).optional(),
      procedures: z.array(idSchema).min(1).optional(),
      purposes: z
        .array(z.enum(["diagnostic", "therapeutic", "trial", "implant"]))
        .min(1)
        .optional(),
    })
    .refine(
      ({ hazards: dangers, procedures, purposes }) => dangers ?? procedures ?? purposes,
      "names nothing it applies to; write hazards, procedures or purposes",
    ),
  /**
   * `absolute`: forbids. `combination`: the plan itself is unsafe, and cannot be ready. `defer`: stops the booking until it is done.
   * `relative`: warns, and wants the physician's reason.
   */
  level: z.enum(["absolute", "combination", "defer", "relative"]),
  when: criterionSchema,
  /** What is wrong. Left out where the criterion's own sentence, with its numbers, says it better. */
  says: textSchema.optional(),
  /** What the patient is told, where it is theirs to know or do. */
  patient: textSchema.optional(),
  source: idSchema.optional(),
  class: classSchema,
  reviewed: reviewSchema.optional(),
});
export type SafetyRule = z.output<typeof safetyRuleSchema>;
