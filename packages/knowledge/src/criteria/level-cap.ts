import { z } from "zod";

/** How many levels a request may have. Joints are counted, never nerves. */
export const levelCapParameters = z.strictObject({
  max: z.int().positive(),
  unit: z.enum(["joint", "root", "body", "entry"]).default("joint"),
  perSide: z.boolean().default(false),
  contiguous: z.boolean().default(false),
  bilateralCountsAs: z.union([z.literal(1), z.literal(2)]).default(1),
  /** Levels that may be treated at all. */
  among: z.array(z.string()).min(1).optional(),
});
