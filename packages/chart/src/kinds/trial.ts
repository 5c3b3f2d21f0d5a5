import { z } from "zod";
import { dateSchema } from "../dates.ts";
import { defineKind, entryIdSchema, percentSchema, text } from "./define-kind.ts";

export const trial = defineKind({
  kind: "trial",
  about: "How a stimulator or pump trial went, and what was decided.",
  body: z.strictObject({
    of: entryIdSchema,
    from: dateSchema,
    to: dateSchema,
    reliefPercent: percentSchema,
    analgesicReductionPercent: percentSchema.optional(),
    function: text(500).optional(),
    leads: z.union([z.int().min(1).max(8), text(200)]).optional(),
    decision: z.enum(["implant", "stop"]),
  }),
  example: {
    of: "trial-1",
    from: "2026-08-03",
    to: "2026-08-10",
    reliefPercent: 65,
    function: "walks 30 minutes, before 5",
    decision: "implant",
  },
  refersTo: (body) => [["of", body.of]],
  check: ({ from, to }) => (to < from ? [{ field: "to", says: `${to} lies before ${from}, when it began` }] : []),
});
