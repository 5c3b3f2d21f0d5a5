import { z } from "zod";

/** A text of the knowledge: English always, Spanish where it was translated. */
export const textSchema = z.strictObject({
  en: z.string().min(1).max(1200),
  es: z.string().min(1).max(1200).optional(),
});
export type Text = z.output<typeof textSchema>;

export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "is no id; write lower-case words joined by hyphens");

/**
 * What a row may do. `evidence` moves a number and decides; `secondary` does so and says it is second-hand; `default` decides as a setting
 * of the practice; `caution` warns and asks, never permits. What nobody confirmed is not written down at all.
 */
export const evidenceClasses = ["evidence", "secondary", "default", "caution"] as const;
export const classSchema = z.enum(evidenceClasses);
export type EvidenceClass = z.output<typeof classSchema>;

/** Whether a clinician has read the row against its source. */
export const reviewSchema = z.strictObject({ by: z.string().min(1), on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) });
