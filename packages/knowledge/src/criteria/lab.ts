import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** A laboratory value within its limit, recent enough. Two values of one day that contradict one another are unknown. */
export const labParameters = z.strictObject({
  test: idSchema,
  atMost: z.number().optional(),
  atLeast: z.number().optional(),
  above: z.number().optional(),
  below: z.number().optional(),
  /** What counts when nobody measured it: not every test is asked of everybody. */
  unmeasured: z.enum(["unknown", "unmet"]).default("unknown"),
  is: z.enum(["positive", "negative"]).optional(),
  maxAgeDays: z.number().positive().optional(),
});
