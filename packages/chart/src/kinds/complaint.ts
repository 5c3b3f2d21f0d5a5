import { z } from "zod";
import { regionSchema, sideSchema } from "../anatomy/targets.ts";
import { partialDateSchema } from "../dates.ts";
import { defineKind, idSchema } from "./define-kind.ts";

export const patterns = [
  "axial",
  "radicular",
  "claudication",
  "joint",
  "limb-neuropathic",
  "headache",
  "widespread",
] as const;

export const complaint = defineKind({
  kind: "complaint",
  about: "Where it hurts, how, and since when.",
  body: z.strictObject({
    region: regionSchema,
    side: sideSchema,
    pattern: z.enum(patterns),
    onset: partialDateSchema,
    mechanism: idSchema.optional(),
    quality: z.array(idSchema).max(20).optional(),
    worseWith: z.array(idSchema).max(30).optional(),
    betterWith: z.array(idSchema).max(30).optional(),
    radiatesTo: z.array(idSchema).max(30).optional(),
  }),
  example: {
    region: "lumbar",
    side: "both",
    pattern: "axial",
    onset: "2026-01",
    quality: ["aching"],
    worseWith: ["extension"],
    radiatesTo: ["hip"],
  },
  byPatient: true,
});
