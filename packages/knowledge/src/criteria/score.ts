import { instrumentIds } from "@pinpoint/chart";
import { z } from "zod";
import { spanSchema } from "./span.ts";

/** A named scale at one point in time; without a number, that it was recorded. */
export const scoreParameters = z.strictObject({
  instruments: z.array(z.enum(instrumentIds)).min(1),
  atLeast: z.number().optional(),
  above: z.number().optional(),
  atMost: z.number().optional(),
  /** `baseline`: the first of the episode; `now`: the last before the day of service; `each-block`: before and after each block. */
  at: z.enum(["baseline", "now", "each-block"]).default("now"),
  maxAge: spanSchema.optional(),
  /** What counts when nobody filled it in: not every scale is asked of everybody. */
  unmeasured: z.enum(["unknown", "unmet"]).default("unknown"),
});
