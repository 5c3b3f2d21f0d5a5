import { z } from "zod";
import { spanSchema } from "./span.ts";

/** Somebody stated it: the only way to say "none". */
export const attestedParameters = z.strictObject({
  that: z
    .array(
      z.enum([
        "no-outside-procedures",
        "outside-procedures-listed",
        "no-other-medications",
        "no-known-allergies",
        "no-implants",
        "not-pregnant",
        "record-complete",
      ]),
    )
    .min(1),
  maxAge: spanSchema.optional(),
});
