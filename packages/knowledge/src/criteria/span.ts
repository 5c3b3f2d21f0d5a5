import { z } from "zod";

/** A length of time with its unit. Months are calendar months, a week is seven days. */
export const spanSchema = z.strictObject({
  value: z.number().positive(),
  unit: z.enum(["hours", "days", "weeks", "months"], "is no unit of time; write hours, days, weeks or months"),
});
export type Span = z.output<typeof spanSchema>;
