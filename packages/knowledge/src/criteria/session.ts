import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** What may be done on one day. */
export const sessionParameters = z.strictObject({
  maxRegions: z.int().positive().optional(),
  /** Procedures that may not be done or ordered on the same day. */
  forbiddenSameDay: z.array(idSchema).default([]),
});
