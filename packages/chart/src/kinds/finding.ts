import { z } from "zod";
import { siteSchema } from "../anatomy/targets.ts";
import { defineKind, idSchema, text } from "./define-kind.ts";

/** Present, absent, or a number (strength grades 0 to 5, millilitres, degrees). */
export const resultSchema = z.union(
  [z.enum(["present", "absent"]), z.number()],
  "is no result; write present, absent or a number",
);

export const finding = defineKind({
  kind: "finding",
  about: "One thing looked for in history or examination, and whether it was there.",
  body: z.strictObject({
    finding: idSchema,
    result: resultSchema,
    unit: text(20).optional(),
    site: siteSchema.optional(),
  }),
  example: { finding: "straight-leg-raise", result: "present", site: { region: "leg", side: "left" } },
  byPatient: true,
});
