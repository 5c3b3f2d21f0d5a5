import { z } from "zod";
import { defineKind, text } from "./define-kind.ts";

export const closure = defineKind({
  kind: "closure",
  about: "The episode ends. Only an amendment that withdraws this entry may follow.",
  body: z.strictObject({ why: text(500) }),
  example: { why: "lasting relief" },
});
