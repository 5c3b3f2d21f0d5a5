import { z } from "zod";
import { defineKind, idSchema, text } from "./define-kind.ts";

export const note = defineKind({
  kind: "note",
  about: "Free text. Nothing is computed from it; only the reason a clinician gives for a warning is heard.",
  body: z.strictObject({
    text: text(100_000),
    /** The warning this is the reason to go ahead against: a rule of the knowledge, and for which treatment; left out, for all it warns of. */
    reasonFor: z.strictObject({ rule: idSchema, procedure: idSchema.optional() }).optional(),
  }),
  example: {
    text: "Counted from the last rib: the transitional segment is L5 in report, order and consent.",
    reasonFor: { rule: "level-numbering", procedure: "lumbar-rfa" },
  },
});
