import { z } from "zod";

/** An allergy to a substance, or to a drug of the plan. Nobody asked is unknown; "none known" has to be attested. */
export const allergyParameters = z
  .strictObject({
    /** Words of which one is part of the substance's name. */
    to: z.array(z.string().min(2)).default([]),
    /** Any drug or contrast that is planned. */
    planned: z.literal(true).optional(),
    is: z.enum(["present", "absent"]).default("absent"),
    /** What counts when nobody asked: one rule asks for allergies, the others need not. */
    unstated: z.enum(["unknown", "absent"]).default("unknown"),
  })
  .refine(({ to, planned }) => to.length > 0 || planned, "names no substance; write to or planned");
