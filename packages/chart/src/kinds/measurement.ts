import { z } from "zod";
import { defineKind, idSchema, text } from "./define-kind.ts";

/** Plausible ranges of what is weighed and measured, so that pounds written as kilograms or a slipped decimal are caught. */
const ranges: ReadonlyMap<string, { unit: string; low: number; high: number }> = new Map([
  ["weight", { unit: "kg", low: 1, high: 400 }],
  ["height", { unit: "cm", low: 30, high: 250 }],
  ["pulse", { unit: "/min", low: 20, high: 300 }],
  ["temperature", { unit: "Cel", low: 25, high: 45 }],
]);

export const measurement = defineKind({
  kind: "measurement",
  about: "A body measurement with its unit.",
  body: z.strictObject({
    what: idSchema,
    value: z.union(
      [z.number(), z.string().regex(/^\d{2,3}\/\d{2,3}$/)],
      "is no measurement; write a number, or a blood pressure as 130/80",
    ),
    unit: text(20),
  }),
  example: { what: "weight", value: 71, unit: "kg" },
  check: ({ what, value, unit }) => {
    const range = ranges.get(what);
    if (!range || typeof value !== "number" || unit !== range.unit) return [];
    return value < range.low || value > range.high
      ? [
          {
            field: "value",
            says: `${value} ${unit} is out of range for ${what}; it runs from ${range.low} to ${range.high}`,
          },
        ]
      : [];
  },
});
