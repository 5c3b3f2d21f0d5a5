import { z } from "zod";
import { defineKind, text } from "./define-kind.ts";

export const allergy = defineKind({
  kind: "allergy",
  about: "A substance the patient reacts to.",
  body: z.strictObject({
    substance: text(200),
    reaction: text(200).optional(),
    severity: z.enum(["mild", "moderate", "severe"]).optional(),
  }),
  example: { substance: "iodinated contrast", reaction: "hives", severity: "mild" },
  byPatient: true,
});
