import { z } from "zod";

/** Who the patient is. A sex nobody wrote is unknown where a sex is asked for. Ages in completed years, both ends included. */
export const patientParameters = z
  .strictObject({
    sex: z.enum(["female", "male"]).optional(),
    fromAge: z.int().nonnegative().optional(),
    toAge: z.int().nonnegative().optional(),
    /** Body-mass index, kg/m², from the newest weight and height. */
    fromBmi: z.number().positive().optional(),
    /** What counts where weight or height was not measured: not every procedure needs them. */
    unmeasured: z.enum(["unknown", "unmet"]).default("unknown"),
  })
  .refine(
    ({ sex, fromAge, toAge, fromBmi }) =>
      sex !== undefined || fromAge !== undefined || toAge !== undefined || fromBmi !== undefined,
    "says nothing of the patient; write sex, fromAge, toAge or fromBmi",
  );
