import { z } from "zod";
import { defineKind, idSchema, painSchema } from "./define-kind.ts";

export const painQualities = ["aching", "burning", "shooting", "stabbing", "numb", "tingling"] as const;

export const drawing = defineKind({
  kind: "drawing",
  about: "The patient's pain on the body map.",
  body: z.strictObject({
    zones: z.array(z.strictObject({ zone: idSchema, quality: z.enum(painQualities), intensity: painSchema })).max(200),
  }),
  example: { zones: [{ zone: "lumbar-left", quality: "aching", intensity: 6 }] },
  byPatient: true,
});
