import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** How it is planned: what the order says, else the treatment's usual plan, and then that is said. */
export const techniqueParameters = z.strictObject({
  guidance: z
    .array(z.enum(["fluoroscopy", "ct", "ultrasound", "landmark", "none"]))
    .min(1)
    .optional(),
  contrast: z.boolean().optional(),
  mode: z
    .array(z.enum(["thermal", "cooled", "pulsed", "cryo"]))
    .min(1)
    .optional(),
  aboveTempC: z.number().optional(),
  sedation: z
    .array(z.enum(["none", "minimal", "moderate", "deep", "general"]))
    .min(1)
    .optional(),
  /** Ceilings a session, in milligrams by drug. */
  maxDoseMg: z.record(idSchema, z.number().positive()).optional(),
  /** A particulate steroid may not be among the drugs. */
  particulateSteroid: z.literal(false).optional(),
  /** One of these is among the drugs or is the contrast. */
  includes: z.array(idSchema).min(1).optional(),
  /** No steroid at all among the drugs. */
  steroid: z.literal(false).optional(),
});
