import { z } from "zod";
import { partialDateSchema } from "../dates.ts";
import { defineKind, text } from "./define-kind.ts";

export const attestation = defineKind({
  kind: "attestation",
  about: "Somebody states that there is none, or that the list is whole: the only way to say so.",
  body: z.strictObject({
    that: z.enum([
      "no-outside-procedures",
      "outside-procedures-listed",
      "no-other-medications",
      "no-known-allergies",
      "no-implants",
      "not-pregnant",
      "record-complete",
    ]),
    since: partialDateSchema.optional(),
    by: text(200),
  }),
  example: { that: "no-outside-procedures", since: "2025-09-14", by: "patient" },
  byPatient: true,
});
