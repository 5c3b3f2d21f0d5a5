import { z } from "zod";

/** Who the patient is. A sex nobody wrote is unknown where a sex is asked for. Ages in completed years, both ends included. */
export const patientParameters = z
  .strictObject({
    sex: z.enum(["female", "male"]).optional(),
    fromAge: z.int().nonnegative().optional(),
    toAge: z.int().nonnegative().optional(),
  })
  .refine(
    ({ sex, fromAge, toAge }) => sex !== undefined || fromAge !== undefined || toAge !== undefined,
    "says nothing of the patient; write sex, fromAge or toAge",
  );
