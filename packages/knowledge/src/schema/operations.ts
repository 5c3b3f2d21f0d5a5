import { z } from "zod";
import { idSchema } from "./text.ts";

/** Operations, by the ids a chart holds. */
export const operationsSchema = z.strictObject({
  /** Procedures that end the relief of what was done before. */
  rescue: z.array(idSchema).min(1),
  /** Words in the id of a condition that is an operation on the spine. */
  spineWords: z.array(idSchema).min(1),
});
export type Operations = z.output<typeof operationsSchema>;
