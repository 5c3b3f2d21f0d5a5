import { z } from "zod";
import { regionSchema } from "../anatomy/targets.ts";
import { partialDateSchema } from "../dates.ts";
import { defineKind, idSchema, percentSchema } from "./define-kind.ts";

export const therapy = defineKind({
  kind: "therapy",
  about: "A course of care that was tried: how long, how often, how much it helped.",
  body: z.strictObject({
    therapy: idSchema,
    region: regionSchema.optional(),
    from: partialDateSchema.optional(),
    to: partialDateSchema.optional(),
    sessions: z.int().min(0).max(1000).optional(),
    supervised: z.boolean().optional(),
    reliefPercent: percentSchema.optional(),
    stopped: z.enum(["no-benefit", "side-effect", "completed"]).optional(),
    notDone: z.enum(["contraindicated", "not-tolerated", "refused"]).optional(),
  }),
  example: {
    therapy: "physical-therapy",
    from: "2026-03-02",
    to: "2026-05-04",
    sessions: 14,
    supervised: true,
    reliefPercent: 10,
    stopped: "no-benefit",
  },
  check: ({ from, to }) =>
    from && to && to < from.slice(0, to.length)
      ? [{ field: "to", says: `${to} lies before ${from}, when it began` }]
      : [],
  byPatient: true,
});
