import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** Tests of a set that are positive on one side; with untested members it is unmet only when the number can no longer be reached. */
export const countPositiveParameters = z.strictObject({
  set: z.array(idSchema).min(2),
  min: z.int().positive(),
  sameVisit: z.boolean().optional(),
});
