import { z } from "zod";
import { dateSchema } from "./dates.ts";
import type { Entry } from "./entry.ts";
import { stateSchema } from "./kinds/define-kind.ts";

export const patientSchema = z.strictObject({
  birthDate: dateSchema,
  sex: z.enum(["female", "male", "other", "unknown"]),
  state: stateSchema.optional(),
});

/** What the reasoning needs to know of the person; names stay with the platform. */
export type Patient = z.output<typeof patientSchema>;

/** One pain problem of one patient: the ordered list of its entries. */
export interface Chart {
  readonly patient: Patient;
  readonly entries: readonly Entry[];
}
