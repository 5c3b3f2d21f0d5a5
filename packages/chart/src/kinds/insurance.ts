import { z } from "zod";
import { partialDateSchema } from "../dates.ts";
import { defineKind, idSchema, stateSchema, text } from "./define-kind.ts";

export const insurance = defineKind({
  kind: "insurance",
  about: "Who pays, under which programme, in which state.",
  body: z.strictObject({
    payer: idSchema,
    program: z.enum([
      "original-medicare",
      "medicare-advantage",
      "medicaid",
      "commercial",
      "tricare",
      "workers-comp",
      "none",
    ]),
    plan: text(200).optional(),
    state: stateSchema,
    /** The patient serves on active duty: TRICARE then asks for more. */
    activeDuty: z.boolean().optional(),
    memberId: text(60).optional(),
    from: partialDateSchema.optional(),
    to: partialDateSchema.optional(),
  }),
  example: { payer: "medicare", program: "original-medicare", state: "TX" },
  check: ({ activeDuty, program }) =>
    activeDuty !== undefined && program !== "tricare"
      ? [{ field: "activeDuty", says: `is asked of TRICARE only, and the program is ${program}; leave it out` }]
      : [],
});
