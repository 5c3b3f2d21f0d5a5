import { z } from "zod";
import { defineKind, text } from "./define-kind.ts";

export const note = defineKind({
  kind: "note",
  about: "Free text. Nothing is computed from it.",
  body: z.strictObject({ text: text(100_000) }),
  example: { text: "Walks with a cane today." },
});
