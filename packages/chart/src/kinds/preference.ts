import { z } from "zod";
import { defineKind, text } from "./define-kind.ts";

export const preference = defineKind({
  kind: "preference",
  about: "What the patient wants to reach or to avoid.",
  body: z.strictObject({
    goal: z.enum(["avoid-surgery", "fewer-opioids", "no-steroids", "no-implants", "activity"]),
    what: text(300).optional(),
  }),
  example: { goal: "activity", what: "walk to the market" },
  check: ({ goal, what }) =>
    goal === "activity" && what === undefined ? [{ field: "what", says: "is missing; write which activity" }] : [],
  byPatient: true,
});
