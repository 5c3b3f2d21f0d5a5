import { modalities, regionSchema } from "@pinpoint/chart";
import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** A study of the region, with or without a finding. A report that does not mention it is unknown unless its reading is complete. */
export const imagingParameters = z.strictObject({
  modality: z.array(z.enum(modalities)).min(1),
  region: z.array(regionSchema).min(1).optional(),
  /** One of them has to be seen; without, the study is enough. */
  anyOf: z.array(idSchema).min(1).optional(),
  /** The finding lies at the level, and on the side, that is asked for. */
  concordant: z.enum(["level", "side", "level-and-side"]).optional(),
  /** How severe it has to be; a report that does not grade it is unknown. */
  severity: z
    .array(z.enum(["mild", "moderate", "severe"]))
    .min(1)
    .optional(),
  maxAgeMonths: z.number().positive().optional(),
});
