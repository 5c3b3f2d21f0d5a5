import { z } from "zod";
import { dateSchema } from "../dates.ts";
import { defineKind, entryIdSchema, idSchema, painSchema, percentSchema, text } from "./define-kind.ts";

export const relief = defineKind({
  kind: "relief",
  about: "How much of the index pain a procedure took away, and for how long.",
  body: z.strictObject({
    of: entryIdSchema,
    pain: painSchema.optional(),
    percent: percentSchema.optional(),
    series: z
      .array(
        z.strictObject({
          minutesAfter: z.number().min(0).max(100_000),
          pain: painSchema,
          activity: text(200).optional(),
        }),
      )
      .max(200)
      .optional(),
    lastedHours: z.number().min(0).max(100_000).optional(),
    lasting: z.boolean().optional(),
    endedOn: dateSchema.optional(),
    function: z.strictObject({ instrument: idSchema, before: z.number(), after: z.number() }).optional(),
  }),
  example: {
    of: "block-1",
    pain: 1,
    percent: 86,
    series: [{ minutesAfter: 30, pain: 1 }],
    lastedHours: 3,
    lasting: false,
  },
  refersTo: (body) => [["of", body.of]],
  byPatient: true,
});
