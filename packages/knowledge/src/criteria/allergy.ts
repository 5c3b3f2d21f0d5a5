import { z } from "zod";

/** No allergy to a substance. Nobody asked is unknown; "none known" has to be attested. */
export const allergyParameters = z.strictObject({
  /** Words of which one is part of the substance's name. */
  to: z.array(z.string().min(2)).min(1),
  is: z.enum(["present", "absent"]).default("absent"),
});
