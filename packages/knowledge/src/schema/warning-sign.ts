import { z } from "zod";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

const momentSchema = z.strictObject({
  value: z.number().nonnegative(),
  unit: z.enum(["minutes", "hours", "days", "weeks"], "is no unit of a window; write minutes, hours, days or weeks"),
});

/** Something that can go wrong after a procedure: when, what the patient would notice, and what to do then. */
export const warningSignSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** From when to when after the procedure it may show; without an end where none is known. */
  window: z.strictObject({ from: momentSchema, to: momentSchema.optional() }),
  /** In the patient's words. */
  notices: textSchema,
  /** `emergency`: call the emergency number; `same-day`: be seen today; `call`: ring the clinic; `reassure`: it passes. */
  action: z.enum(["emergency", "same-day", "call", "reassure"]),
  does: textSchema,
  source: idSchema.optional(),
  class: classSchema,
  reviewed: reviewSchema.optional(),
});
export type WarningSign = z.output<typeof warningSignSchema>;
export const warningSignsSchema = z.array(warningSignSchema);
