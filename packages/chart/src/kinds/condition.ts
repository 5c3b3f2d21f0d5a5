import { z } from "zod";
import { targetSchema } from "../anatomy/targets.ts";
import { partialDateSchema } from "../dates.ts";
import { defineKind, icd10Schema, idSchema, text } from "./define-kind.ts";

export const condition = defineKind({
  kind: "condition",
  about: "Another illness, an operation of the past, or an implant.",
  body: z.strictObject({
    condition: idSchema.optional(),
    icd10: icd10Schema.optional(),
    from: partialDateSchema.optional(),
    to: partialDateSchema.optional(),
    sites: z.array(targetSchema).max(60).optional(),
    detail: text(2000).optional(),
    device: z
      .strictObject({ type: text(80), maker: text(80), model: text(80), mrConditional: z.boolean().optional() })
      .optional(),
  }),
  example: {
    condition: "lumbar-fusion",
    from: "2023-06-12",
    sites: [
      { structure: "vertebra", level: "L4" },
      { structure: "vertebra", level: "L5" },
    ],
  },
  check: (body) =>
    body.condition === undefined && body.icd10 === undefined
      ? [{ field: "condition", says: "is missing; write a condition or an icd10 code" }]
      : [],
});
