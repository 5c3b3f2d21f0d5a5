import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** A written document, or an evaluation. Absent is unmet only when the record is attested complete. */
export const documentParameters = z.strictObject({
  /** Evaluations are `psychological-evaluation`, `multidisciplinary-evaluation` and `physical-evaluation`. */
  kind: idSchema,
  mustContain: z.array(idSchema).default([]),
  signed: z.boolean().optional(),
  maxAgeMonths: z.number().positive().optional(),
});
