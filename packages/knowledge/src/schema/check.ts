/** What the public check asks: in plain words, on the same findings the clinic records. */
import { patterns, regionSchema } from "@pinpoint/chart";
import { z } from "zod";
import { bothSchema } from "./education.ts";
import { idSchema } from "./text.ts";

export const checkSchema = z.strictObject({
  /** The first page, alone: each is one box to tick. Two findings where the words cover both. */
  warnings: z.array(z.strictObject({ id: idSchema, says: bothSchema, findings: z.array(idSchema).min(1) })).min(1),
  regions: z.array(z.strictObject({ region: regionSchema, says: bothSchema })).min(1),
  /** How the pain behaves; offered for the regions named. */
  patterns: z
    .array(z.strictObject({ pattern: z.enum(patterns), regions: z.array(regionSchema).min(1), says: bothSchema }))
    .min(1),
  /** What was before: an illness, an operation, a shingles rash. */
  background: z
    .array(
      z.strictObject({
        id: idSchema,
        says: bothSchema,
        condition: idSchema.optional(),
        finding: idSchema.optional(),
        /** Only asked where it bears on the region. */
        regions: z.array(regionSchema).optional(),
      }),
    )
    .min(1),
  /** One question a finding; which are asked, and in which order, the assessment says. */
  questions: z.array(z.strictObject({ finding: idSchema, ask: bothSchema, help: bothSchema.optional() })).min(1),
  therapies: z.array(z.strictObject({ therapy: idSchema, says: bothSchema })).min(1),
  goals: z
    .array(
      z.strictObject({
        goal: z.enum(["avoid-surgery", "fewer-opioids", "no-steroids", "no-implants"]),
        says: bothSchema,
      }),
    )
    .min(1),
});
export type CheckQuestions = z.output<typeof checkSchema>;
