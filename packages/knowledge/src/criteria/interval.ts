import { z } from "zod";
import { idSchema } from "../schema/text.ts";
import { spanSchema } from "./span.ts";

/** Time since the last procedure of a kind, within a scope. */
export const intervalParameters = z
  .strictObject({
    procedures: z.array(idSchema).min(1),
    purpose: z.enum(["diagnostic", "therapeutic", "trial", "implant"]).optional(),
    min: spanSchema.optional(),
    max: spanSchema.optional(),
    scope: z.enum(["patient", "region", "level", "side", "site"]).default("site"),
    /** Between the two newest procedures of the past instead of between the newest and the planned one. */
    between: z.enum(["last-and-planned", "last-two"]).default("last-and-planned"),
  })
  .refine(({ min, max }) => min !== undefined || max !== undefined, "names no limit; write min or max");
