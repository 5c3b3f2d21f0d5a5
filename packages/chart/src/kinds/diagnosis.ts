import { z } from "zod";
import { targetSchema } from "../anatomy/targets.ts";
import { defineKind, icd10Schema, idSchema } from "./define-kind.ts";

export const diagnosis = defineKind({
  kind: "diagnosis",
  about: "What the physician holds to be the pain generator, with its sites and its code.",
  body: z.strictObject({
    generator: idSchema,
    sites: z.array(targetSchema).max(60),
    icd10: icd10Schema,
    state: z.enum(["suspected", "confirmed", "excluded"]),
  }),
  example: {
    generator: "lumbar-facet",
    sites: [{ structure: "facet-joint", level: "L4-5", side: "both" }],
    icd10: "M47.816",
    state: "suspected",
  },
});
