import { z } from "zod";

const codes = z.array(z.string().regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]*)?$/, "is no ICD-10-CM code")).min(1);

/** A coded diagnosis in force on the day of service; a code covers those below it. */
export const diagnosisParameters = z.strictObject({
  anyOf: codes,
  /** Pairs of which one of each has to be there as well. */
  allOf: z.array(codes).optional(),
  exclude: codes.optional(),
});
