import { z } from "zod";
import { conditionSchema } from "./condition.ts";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

export const urgencies = ["emergency", "same-day", "two-weeks"] as const;
export type Urgency = (typeof urgencies)[number];

/** A red flag: when it speaks, how urgent it is, what to do now, and what the patient is told. The first level that is met speaks. */
export const alertSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  levels: z.array(z.strictObject({ urgency: z.enum(urgencies), when: conditionSchema })).min(1),
  /** What the clinician does now. */
  says: textSchema,
  /** What the patient is told: at most a few short sentences. */
  patient: textSchema,
  /** Accuracy figures of the source, as a sentence. */
  figures: textSchema.optional(),
  source: idSchema,
  class: classSchema,
  reviewed: reviewSchema.optional(),
});
export type AlertKnowledge = z.output<typeof alertSchema>;
