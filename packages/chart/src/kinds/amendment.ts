import { z } from "zod";
import { defineKind, entryIdSchema, text } from "./define-kind.ts";

export const amendment = defineKind({
  kind: "amendment",
  about: "Mends an earlier entry: a new body replaces the old one, or the entry is withdrawn. Both stay.",
  body: z.strictObject({
    entry: entryIdSchema,
    action: z.enum(["replace", "withdraw"]),
    why: text(500),
    body: z.record(z.string(), z.unknown()).optional(),
  }),
  example: { entry: "entry-4", action: "withdraw", why: "recorded on the wrong patient" },
  refersTo: (body) => [["entry", body.entry]],
  check: ({ action, body }) => {
    if (action === "replace" && body === undefined)
      return [{ field: "body", says: "is missing; write what replaces the old body" }];
    return action === "withdraw" && body !== undefined
      ? [{ field: "body", says: "does not belong to a withdrawal; take it out or write replace" }]
      : [];
  },
});
