/** Questionnaires: what their scores mean, which change matters, and what may be shown of their text. Their arithmetic stands with the chart. */
import { instrumentIds } from "@pinpoint/chart";
import { z } from "zod";
import { loincSchema } from "./loinc.ts";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

const cited = { source: idSchema.optional(), class: classSchema, reviewed: reviewSchema.optional() };

/** A change that matters: so many points, so many percent of the first score, or both; `either` where one of the two is enough. */
const importantChangeSchema = z
  .strictObject({
    points: z.number().positive().optional(),
    /** The published values run up to here: a change between the two is not decided. */
    upTo: z.number().positive().optional(),
    percent: z.number().positive().max(100).optional(),
    either: z.boolean().default(false),
    says: textSchema,
    /** The one that decides where nothing else is chosen. */
    isDefault: z.boolean().default(false),
    ...cited,
  })
  .refine(
    ({ points, percent }) => points !== undefined || percent !== undefined,
    "names no change; write points or percent",
  )
  .refine(
    ({ points, percent, either }) => !either || (points !== undefined && percent !== undefined),
    "says either and names one; write points and percent, or leave either out",
  )
  .refine(({ points, upTo }) => upTo === undefined || (points !== undefined && upTo > points), "ends before it begins");
export type ImportantChange = z.output<typeof importantChangeSchema>;

export const instrumentSchema = z
  .strictObject({
    id: z.enum(instrumentIds),
    name: textSchema,
    about: textSchema,
    /** `free`: text may be shown; `permission`: free for clinicians, text is not shipped; `licence`: a licence or fee, text is never shipped. */
    licence: z.enum(["free", "permission", "licence"]),
    owner: z.string().optional(),
    licenceNote: textSchema,
    better: z.enum(["lower", "higher"]),
    unit: z.enum(["points", "percent", "t-score"]),
    /** What counts when answers are missing, in words; the rule itself stands with the arithmetic. */
    missingItems: textSchema,
    /** Severity bands by their lowest total, in order; two of the same lowest total are two sources that differ. */
    cutOffs: z.array(z.strictObject({ from: z.number(), means: textSchema, ...cited })).default([]),
    /** Smallest change that matters, as published; which one is meant has to be said. */
    importantChange: z.array(importantChangeSchema).default([]),
    /** Why the default is the default, where there is a choice. */
    whyDefault: textSchema.optional(),
    /** What stands above the items. */
    stem: textSchema.optional(),
    /** Items with their text, only where the licence allows; `ends` names the lowest and the highest answer. */
    items: z
      .array(
        z.strictObject({
          id: idSchema,
          text: textSchema,
          ends: z.strictObject({ low: textSchema, high: textSchema }).optional(),
        }),
      )
      .default([]),
    answers: z.array(z.strictObject({ value: z.number(), text: textSchema })).default([]),
    loinc: z.array(loincSchema).default([]),
    ...cited,
  })
  .refine(
    ({ items, answers, stem, licence }) => licence === "free" || (items.length + answers.length === 0 && !stem),
    "shows text that may not be shipped; take it out",
  )
  .refine(
    ({ importantChange }) =>
      importantChange.length === 0 || importantChange.filter((one) => one.isDefault).length === 1,
    "names changes that matter and not which one decides; write isDefault at one of them",
  )
  .refine(
    ({ importantChange, whyDefault }) => importantChange.length < 2 || whyDefault !== undefined,
    "chooses among changes without saying why; write whyDefault",
  )
  .refine(
    ({ unit, loinc }) => loinc.every((one) => one.is !== "t-score" || unit === "t-score"),
    "has the code of a T-score and is none",
  );
export type InstrumentKnowledge = z.output<typeof instrumentSchema>;
