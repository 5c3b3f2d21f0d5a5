import { modalities, regionSchema } from "@pinpoint/chart";
import { z } from "zod";
import { alternativeSchema, rowFields } from "./likelihood.ts";
import { classSchema, idSchema, textSchema } from "./text.ts";

/** How a finding comes to be known. History and examination are at the bedside. */
export const findingSources = ["history", "examination", "imaging", "test"] as const;

/** What a neurological sign stands for; with `roots` it says at which root. */
export const neurologicalSigns = ["tension", "motor", "sensory", "reflex", "distribution"] as const;

export const findingSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** The same for a patient, at grade 8, as it would follow "you have" or "the examiner found". */
  patient: textSchema,
  /** How it is done or asked, for whoever examines. */
  how: textSchema.optional(),
  by: z.enum(findingSources),
  /** For an image: the studies that would show it; MRI when left out. A complete report of one of these that does not list it says it is absent. */
  seenOn: z.array(z.enum(modalities)).min(1).optional(),
  regions: z.array(regionSchema).min(1),
  /** True when left and right are looked at separately. */
  sided: z.boolean(),
  /** How a number is read: a strength grade 0–5 (5 is normal), or a quantity with its unit. */
  number: z
    .union([
      z.literal("strength-grade"),
      z.strictObject({ unit: z.string().min(1), presentAbove: z.number().optional() }),
    ])
    .optional(),
  sign: z.enum(neurologicalSigns).optional(),
  roots: z.array(z.string()).optional(),
  /** Earlier or other ids that mean the same. */
  aliases: z.array(idSchema).optional(),
  /** Percent of people without pain who have it, by decade of age (20 = twenties). */
  painless: z
    .strictObject({
      percentByDecade: z.record(z.string().regex(/^\d0$/), z.number().min(0).max(100)),
      source: idSchema,
      class: classSchema,
    })
    .optional(),
  /** What it says about each generator. */
  moves: z
    .array(
      z.strictObject({
        generator: idSchema,
        group: idSchema,
        ...rowFields,
        alternatives: z.array(alternativeSchema).optional(),
      }),
    )
    .default([]),
});
export type FindingKnowledge = z.output<typeof findingSchema>;
export type LikelihoodRow = FindingKnowledge["moves"][number];
