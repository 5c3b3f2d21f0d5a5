import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** A drug is taken on the day of service. That none is listed does not say so, unless the list is attested whole or `unstated` says how it counts. */
export const medicationParameters = z
  .strictObject({
    drugs: z.array(idSchema).default([]),
    /** Any drug of a kind. */
    kinds: z.array(z.enum(["glp1", "steroid", "opioid", "sedating"])).default([]),
    is: z.enum(["present", "absent"]).default("present"),
    unstated: z.enum(["unknown", "absent"]).default("unknown"),
  })
  .refine(({ drugs, kinds }) => drugs.length + kinds.length > 0, "names no drug; write drugs or kinds");
