import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** A condition or its code stands in the chart. That none is written does not say there is none, unless `unstated` says how it counts. */
export const conditionParameters = z.strictObject({
  anyOf: z.array(idSchema).default([]),
  icd10: z.array(z.string()).default([]),
  is: z.enum(["present", "absent"]),
  /** Only what began in so many days before the procedure: a stent of last month, not one of ten years ago. */
  withinDays: z.int().positive().optional(),
  /** Only where its sites share a level with the request; one whose sites nobody wrote is unknown. */
  sameLevel: z.literal(true).optional(),
  /** Only devices that were written as MR conditional, or as not. One of which nobody wrote it is unknown, and all of them count. */
  mrConditional: z.boolean().optional(),
  /** What counts when nothing is written: a condition that would be written if it were there may count as absent. */
  unstated: z.enum(["unknown", "absent"]).default("unknown"),
});
