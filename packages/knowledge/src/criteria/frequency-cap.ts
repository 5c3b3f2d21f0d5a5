import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** How often within a window; the request counts as one more. */
export const frequencyCapParameters = z.strictObject({
  procedures: z.array(idSchema).min(1),
  purpose: z.array(z.enum(["diagnostic", "therapeutic", "trial", "implant"])).optional(),
  max: z.int().positive(),
  unit: z.enum(["session", "level", "joint"]).default("session"),
  window: z.union([
    z.strictObject({
      rollingMonths: z.number().positive(),
      lowerBound: z.enum(["exclusive", "inclusive"]).default("exclusive"),
    }),
    z.literal("calendar-year"),
    z.literal("year-from-first"),
    z.literal("episode"),
    z.literal("lifetime"),
  ]),
  scope: z.enum(["patient", "region", "level", "side", "site"]).default("region"),
  bilateralCountsAs: z.union([z.literal(1), z.literal(2)]).default(1),
});
