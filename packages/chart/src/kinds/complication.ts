import { z } from "zod";
import { dateSchema } from "../dates.ts";
import { defineKind, entryIdSchema, text } from "./define-kind.ts";

export const complication = defineKind({
  kind: "complication",
  about: "Harm after a procedure, with its grade (CTCAE 1 to 5).",
  body: z.strictObject({
    of: entryIdSchema,
    what: text(200),
    grade: z.int().min(1).max(5),
    onset: dateSchema,
    resolved: dateSchema.optional(),
  }),
  example: { of: "block-1", what: "vasovagal reaction", grade: 1, onset: "2026-09-28", resolved: "2026-09-28" },
  refersTo: (body) => [["of", body.of]],
});
