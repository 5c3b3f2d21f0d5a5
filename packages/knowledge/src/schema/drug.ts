/** Drugs by the names they are written under, and what matters of them for a needle. */
import { z } from "zod";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

/** What one session may hold: so much by weight, never more than the cap; some drugs have one of the two only. */
const ceiling = z
  .strictObject({ mgPerKg: z.number().positive().optional(), capMg: z.number().positive().optional() })
  .refine(({ mgPerKg, capMg }) => mgPerKg ?? capMg, "names no ceiling; write mgPerKg, capMg or both");

export const drugSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Lower-case words under which it is written, brand names among them; a word has to stand as a whole. */
  names: z.array(z.string().min(2)).min(1),
  rxnorm: z.array(z.string().regex(/^\d{1,8}$/)).default([]),
  /** What it does for bleeding; `none` says that somebody looked. */
  antithrombotic: z
    .enum([
      "none",
      "anticoagulant",
      "heparin",
      "p2y12-inhibitor",
      "aspirin",
      "nsaid",
      "cox-2-inhibitor",
      "other-antiplatelet",
      "fibrinolytic",
      "serotonergic",
      "supplement",
      "flag",
    ])
    .default("none"),
  steroid: z
    .strictObject({
      /** Milligrams equal to 4 mg of methylprednisolone in glucocorticoid effect. */
      equivalentMg: z.number().positive(),
      particulate: z.union([z.boolean(), z.literal("mixed")]).optional(),
      maxEpiduralMg: z.number().positive().optional(),
    })
    .optional(),
  localAnesthetic: z.strictObject({ plain: ceiling, withEpinephrine: ceiling.optional() }).optional(),
  contrast: z.strictObject({ iodinated: z.boolean(), intrathecalSafe: z.boolean() }).optional(),
  /** Sedates: an opioid beside it needs a second look. */
  sedating: z.boolean().default(false),
  opioid: z.boolean().default(false),
  /** A drug of the stomach-slowing GLP-1 kind. */
  glp1: z.boolean().default(false),
  /** A vaccine that is alive: a steroid beside it lets it grow, or take no effect. */
  liveVaccine: z.boolean().default(false),
  /** What it is in the words of therapies: `nsaid` for a course of ibuprofen. */
  therapyClass: idSchema.optional(),
  source: idSchema.optional(),
  class: classSchema,
  reviewed: reviewSchema.optional(),
});
export type Drug = z.output<typeof drugSchema>;
export const drugsSchema = z.array(drugSchema);
