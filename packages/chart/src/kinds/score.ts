import { z } from "zod";
import { siteSchema } from "../anatomy/targets.ts";
import { instrumentIds, scoreProblems } from "../instruments.ts";
import { promisForms } from "../interval-tables.ts";
import { defineKind } from "./define-kind.ts";

export const score = defineKind({
  kind: "score",
  about: "The result of a questionnaire or a rating; with the answers the total is computed.",
  body: z.strictObject({
    instrument: z.enum(instrumentIds),
    answers: z.record(z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, "is no item name"), z.number()).optional(),
    total: z.number().optional(),
    /** The short form the answers are of, where a table turns them into the total. */
    form: z.enum(promisForms).optional(),
    period: z.enum(["now", "average", "worst", "least"]).optional(),
    site: siteSchema.optional(),
  }),
  example: { instrument: "peg", answers: { pain: 7, enjoyment: 7, activity: 6 } },
  check: scoreProblems,
  byPatient: true,
});
