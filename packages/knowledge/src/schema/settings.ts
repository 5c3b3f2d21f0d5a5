import { z } from "zod";
import { idSchema } from "./text.ts";

/** Thresholds of the practice: usual practice, not evidence. */
export const settingsSchema = z.strictObject({
  testThreshold: z.strictObject({ block: z.number(), imaging: z.number(), nothing: z.number() }),
  treatThreshold: z.number(),
  /** Percent of painless people of the decade from which an imaging finding moves nothing by itself. */
  commonInPainlessPercent: z.number(),
  /** The least a block has to last, in hours, by anesthetic. */
  blockHours: z.record(idSchema, z.number().positive()),
  /** Below this pain before the block, relief cannot be judged. */
  leastPainBeforeBlock: z.number(),
});
export type Settings = z.output<typeof settingsSchema>;
export const versionSchema = z.strictObject({ version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/) });
