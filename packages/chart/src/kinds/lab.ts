import { z } from "zod";
import { defineKind, idSchema, text } from "./define-kind.ts";

export const lab = defineKind({
  kind: "lab",
  about: "A laboratory value.",
  body: z.strictObject({
    test: idSchema,
    value: z.union([z.number(), z.enum(["positive", "negative"])], "is no value; write a number, positive or negative"),
    unit: text(40).optional(),
  }),
  example: { test: "inr", value: 1.1, unit: "ratio" },
});
