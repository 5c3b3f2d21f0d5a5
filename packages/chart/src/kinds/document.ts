import { z } from "zod";
import { defineKind, idSchema, text } from "./define-kind.ts";

export const document = defineKind({
  kind: "document",
  about: "A written document that is in the file: what it is, what it holds, who signed it.",
  body: z.strictObject({
    type: idSchema,
    title: text(200).optional(),
    contains: z.array(idSchema).max(40).optional(),
    signedBy: text(200).optional(),
    /** Where the document itself is kept. */
    reference: text(500).optional(),
  }),
  example: { type: "letter-to-primary-care", contains: ["continued-steroid-use"], signedBy: "treating physician" },
});
