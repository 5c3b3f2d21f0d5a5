/** Questionnaires: what their scores mean, which change matters, and what may be shown of their text. Their arithmetic stands with the chart. */
import { instrumentIds } from "@pinpoint/chart";
import { z } from "zod";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

const cited = { source: idSchema.optional(), class: classSchema, reviewed: reviewSchema.optional() };

export const instrumentSchema = z
  .strictObject({
    id: z.enum(instrumentIds),
    name: textSchema,
    about: textSchema,
    /** `free`: text may be shown; `permission`: free for clinicians, text is not shipped; `licence`: a licence or fee, text is never shipped. */
    licence: z.enum(["free", "permission", "licence"]),
    owner: z.string().optional(),
    licenceNote: textSchema,
    better: z.enum(["lower", "higher"]),
    unit: z.enum(["points", "percent", "t-score", "mm"]),
    /** What counts when answers are missing, in words; the rule itself stands with the arithmetic. */
    missingItems: textSchema,
    /** Severity bands by their lowest total, in order. */
    cutOffs: z.array(z.strictObject({ from: z.number(), means: textSchema, ...cited })).default([]),
    /** Smallest change that matters, as published; which one is meant has to be said. */
    importantChange: z
      .array(
        z.strictObject({
          points: z.number().positive().optional(),
          percent: z.number().positive().optional(),
          says: textSchema,
          /** The one that decides where nothing else is chosen. */
          isDefault: z.boolean().default(false),
          ...cited,
        }),
      )
      .default([]),
    /** Items with their text, only where the licence allows. */
    items: z.array(z.strictObject({ id: idSchema, text: textSchema })).default([]),
    answers: z.array(z.strictObject({ value: z.number(), text: textSchema })).default([]),
    loinc: z.strictObject({ panel: z.string().optional(), score: z.string().optional() }).optional(),
    ...cited,
  })
  .refine(
    ({ items, licence }) => items.length === 0 || licence === "free",
    "shows items whose text may not be shipped; take them out",
  );
export type InstrumentKnowledge = z.output<typeof instrumentSchema>;
