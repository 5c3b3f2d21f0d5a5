import { z } from "zod";
import { regionSchema, siteSchema } from "../anatomy/targets.ts";
import { defineKind, idSchema, text } from "./define-kind.ts";
import { resultSchema } from "./finding.ts";

export const modalities = [
  "xray",
  "flexion-extension",
  "mri",
  "ct",
  "myelogram",
  "spect",
  "bone-scan",
  "ultrasound",
  "emg",
  "dexa",
  "discography",
] as const;

export const imaging = defineKind({
  kind: "imaging",
  about: "An image or electrical study with what it showed. With `complete`, what is not listed is absent.",
  body: z.strictObject({
    modality: z.enum(modalities),
    region: regionSchema,
    findings: z
      .array(
        z.strictObject({
          finding: idSchema,
          result: resultSchema,
          unit: text(20).optional(),
          site: siteSchema.optional(),
          severity: z.enum(["mild", "moderate", "severe"]).optional(),
        }),
      )
      .max(200),
    complete: z.boolean().optional(),
    report: text(50_000).optional(),
  }),
  example: {
    modality: "mri",
    region: "lumbar",
    findings: [
      {
        finding: "disc-herniation",
        result: "present",
        site: { structure: "disc", level: "L4-5", side: "left" },
        severity: "moderate",
      },
    ],
  },
});
