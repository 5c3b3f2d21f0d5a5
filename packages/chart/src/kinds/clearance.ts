import { z } from "zod";
import { defineKind, idSchema, text } from "./define-kind.ts";

export const clearance = defineKind({
  kind: "clearance",
  about: "The prescriber's word on stopping a drug for a procedure.",
  body: z.strictObject({
    procedure: idSchema,
    drug: text(200),
    prescriber: text(200),
    agreed: z.boolean(),
    holdHours: z.number().min(0).max(2000).optional(),
    restartHours: z.number().min(0).max(2000).optional(),
    bridge: z.boolean().optional(),
  }),
  example: {
    procedure: "lumbar-interlaminar-esi",
    drug: "apixaban",
    prescriber: "cardiologist",
    agreed: true,
    holdHours: 72,
    restartHours: 24,
  },
});
