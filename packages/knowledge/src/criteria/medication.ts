import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** A drug is taken on the day of service. That none is listed does not say so, unless the list is attested whole or `unstated` says how it counts. */
export const medicationParameters = z
  .strictObject({
    drugs: z.array(idSchema).default([]),
    /** Any drug of a kind. */
    kinds: z.array(z.enum(["glp1", "steroid", "opioid", "sedating", "live-vaccine"])).default([]),
    /** Given, or planned, within so many days on either side of the day of service: for what is given once, as a vaccine is. */
    withinDays: z.int().positive().optional(),
    /** Opioids of the day that may come to so many morphine milligram equivalents, by the most that may be taken. */
    atLeastMme: z.number().positive().optional(),
    is: z.enum(["present", "absent"]).default("present"),
    unstated: z.enum(["unknown", "absent"]).default("unknown"),
  })
  .refine(
    ({ drugs, kinds, atLeastMme }) => drugs.length + kinds.length > 0 || atLeastMme !== undefined,
    "names no drug; write drugs, kinds or atLeastMme",
  );
