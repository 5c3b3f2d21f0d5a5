import { modalities, regionSchema } from "@pinpoint/chart";
import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** What the history, the examination or an image says. Not stated is unknown, never absent. */
export const findingParameters = z.strictObject({
  /** Present: one of them is enough. Absent: none of them may be present. */
  anyOf: z.array(idSchema).min(1),
  is: z.enum(["present", "absent"]),
  maxAgeMonths: z.number().positive().optional(),
  /** What counts when nobody looked: for what would be written if it were there. */
  unstated: z.enum(["unknown", "absent"]).default("unknown"),
  /** For an exclusion: what would have shown it. Once all of this was looked at, what nobody names counts as absent. */
  screenedBy: z
    .strictObject({
      findings: z.array(idSchema).default([]),
      imaging: z
        .strictObject({ modality: z.array(z.enum(modalities)).min(1), region: z.array(regionSchema).min(1) })
        .optional(),
    })
    .optional(),
});
