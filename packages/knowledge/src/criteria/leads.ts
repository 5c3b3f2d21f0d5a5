import { z } from "zod";
import { idSchema } from "../schema/text.ts";

/** How many stimulator leads: those of the request, or with all that were placed before. */
export const leadsParameters = z
  .strictObject({
    max: z.int().positive(),
    /** More leads may be placed while their contacts together are at most so many. */
    orContacts: z.int().positive().optional(),
    /** Only leads of this kind count. An order that does not say is taken as usual: through the skin. */
    electrode: z.enum(["percutaneous", "paddle"]).optional(),
    /** Counted over a lifetime, with those of these procedures. */
    ever: z
      .strictObject({
        procedures: z.array(idSchema).min(1),
        /** Places of service whose leads count; all when left out. */
        places: z
          .array(z.string().regex(/^\d{2}$/, "is no place of service; write two digits such as 11"))
          .min(1)
          .optional(),
      })
      .optional(),
  })
  .refine(
    ({ orContacts, ever }) => orContacts === undefined || ever === undefined,
    "counts contacts over a lifetime; write orContacts or ever, and not both",
  );
