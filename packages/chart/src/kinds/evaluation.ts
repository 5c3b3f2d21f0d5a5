import { z } from "zod";
import { defineKind, idSchema, text } from "./define-kind.ts";

export const evaluation = defineKind({
  kind: "evaluation",
  about: "A specialist's judgement whether a treatment suits this patient.",
  body: z.strictObject({
    type: z.enum(["psychological", "multidisciplinary", "physical"]),
    by: text(200),
    suitable: z.enum(["yes", "no", "conditional"]),
    instruments: z.array(idSchema).max(20).optional(),
  }),
  example: { type: "psychological", by: "licensed psychologist", suitable: "yes", instruments: ["phq-9"] },
});
