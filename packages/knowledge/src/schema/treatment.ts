import { regionSchema, structures } from "@pinpoint/chart";
import { z } from "zod";
import { bothSchema } from "./education.ts";
import { contraindicationSchema, requirementSchema, statementSchema } from "./requirement.ts";
import { lastsSchema, resultSchema, riskSchema } from "./result.ts";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

export const treatmentKinds = ["procedure", "therapy", "drug", "surgery", "waiting"] as const;
export type TreatmentKind = (typeof treatmentKinds)[number];
export const purposes = ["diagnostic", "therapeutic", "trial", "implant"] as const;

const minutes = z.tuple([z.number().nonnegative(), z.number().nonnegative()]);
const cited = { source: idSchema.optional(), class: classSchema, reviewed: reviewSchema.optional() };

/** What an order would say when nobody has written one. */
export const planSchema = z.strictObject({
  purpose: z.enum(purposes),
  guidance: z.enum(["fluoroscopy", "ct", "ultrasound", "landmark", "none"]),
  contrast: z.boolean(),
  sedation: z.enum(["none", "minimal", "moderate", "deep", "general"]),
  drugs: z.array(z.strictObject({ drug: idSchema, doseMg: z.number().positive().optional() })).default([]),
  technique: z
    .strictObject({ mode: z.enum(["thermal", "cooled", "pulsed", "cryo"]), tempC: z.number().optional() })
    .optional(),
});
export type UsualPlan = z.output<typeof planSchema>;

/** A generator it treats, and how sure one has to be of it. */
const forSchema = z.strictObject({
  generator: idSchema,
  /** `likely` where no reference test exists. */
  needs: z.enum(["possible", "likely", "confirmed"]),
});

export const guidelineSchema = z.strictObject({
  body: z.string().min(2),
  year: z.int(),
  direction: z.enum(["for", "against", "neither"]),
  /** How strongly it is advised, in the guideline's own word. */
  strength: textSchema,
  /** How certain the evidence is, by whoever rated it. */
  certainty: z.enum(["high", "moderate", "low", "very-low", "not-stated"]),
  says: textSchema,
  /** When it speaks at all: a text on chronic pain is silent at eight weeks. */
  painForAtLeastDays: z.int().positive().optional(),
  generators: z.array(idSchema).optional(),
  ...cited,
});
export type Guideline = z.output<typeof guidelineSchema>;

/** Everything Pinpoint knows of one treatment. Names of procedures stand with the procedures; others carry their own. */
export const treatmentSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(treatmentKinds),
  name: textSchema.optional(),
  patient: textSchema.optional(),
  about: textSchema,
  /** What it is and what it is for, in everyday words and both languages. */
  plain: bothSchema,
  family: z.enum([
    "diagnostic-block",
    "radiofrequency",
    "epidural",
    "joint-injection",
    "nerve-block",
    "sympathetic-block",
    "soft-tissue-injection",
    "stimulation",
    "intrathecal",
    "vertebral",
    "decompression",
    "fusion",
    "replacement",
    "exercise",
    "psychological",
    "physical",
    "medicine",
    "waiting",
  ]),
  /** Empty where no generator of the knowledge fits; then it is described and never proposed. */
  for: z.array(forSchema),
  /** Generators whose care it leads: it stands before the others that are as ready. */
  leads: z.array(idSchema).optional(),
  /** Regions in which it is often asked for, so that its unsuitability is said too. */
  shownFor: z.array(regionSchema).default([]),
  /** Who does it: for an operation the kind of surgeon. */
  performedBy: textSchema.optional(),
  target: z.strictObject({ structure: z.enum(structures), note: textSchema.optional() }).optional(),
  plan: planSchema.optional(),
  /** A procedure that has to come first: the trial before an implant. */
  precededBy: z.array(idSchema).default([]),
  requires: z.array(requirementSchema).default([]),
  contraindications: z.array(contraindicationSchema).default([]),
  day: z
    .strictObject({
      minutes: minutes.optional(),
      sedation: textSchema.optional(),
      anesthesia: textSchema.optional(),
      guidance: textSchema.optional(),
      observationMinutes: minutes.optional(),
      downtimeHours: minutes.optional(),
      onset: textSchema.optional(),
      ...cited,
    })
    .optional(),
  aftercare: z.array(statementSchema).default([]),
  /** Ids of the warning signs that belong to it. */
  warningSigns: z.array(idSchema).default([]),
  /** Contacts after it, in days from the procedure. */
  followUp: z.array(z.strictObject({ afterDays: z.number().nonnegative(), what: textSchema, ...cited })).default([]),
  results: z.array(resultSchema).default([]),
  lasts: z.array(lastsSchema).default([]),
  risks: z.array(riskSchema).default([]),
  against: z.array(statementSchema).default([]),
  guidelines: z.array(guidelineSchema).default([]),
  /** This file's judgement of how sure the evidence is. */
  certainty: z.enum(["high", "moderate", "low", "very-low", "contested", "not-known"]),
  /** What was looked for and not found: said, never left empty. */
  notKnown: z.array(textSchema.extend({ patient: bothSchema.optional() })).default([]),
});
export type Treatment = z.output<typeof treatmentSchema>;
