import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** A laboratory value within its limit, recent enough. Two values of one day that contradict one another are unknown. */
export const labParameters = z.strictObject({
  test: idSchema,
  atMost: z.number().optional(),
  atLeast: z.number().optional(),
  is: z.enum(["positive", "negative"]).optional(),
  maxAgeDays: z.number().positive().optional(),
});
