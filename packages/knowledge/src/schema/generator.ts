import { modalities, regionSchema, sideSchema, structures } from "@pinpoint/chart";
import { z } from "zod";
import { conditionSchema } from "./condition.ts";
import { bothSchema } from "./education.ts";
import { alternativeSchema, rowFields } from "./likelihood.ts";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

/** A prior holds for a setting, and where `when` is met; the first that applies is taken. */
export const priorSchema = z.strictObject({
  value: z.number().gt(0).lt(1),
  ci: z.tuple([z.number(), z.number()]).optional(),
  when: conditionSchema.optional(),
  /** The people it was counted in, shown beside the number. */
  population: textSchema,
  /** The prior already belongs to an age; then no age row speaks. */
  ageSpecific: z.boolean().optional(),
  source: idSchema,
  class: classSchema,
  reviewed: reviewSchema.optional(),
});

const named = { id: idSchema, name: textSchema };
const row = z.strictObject(rowFields);

/** Members give one net likelihood ratio: strongest present times strongest absent. The rows stand with the findings. */
const strongestGroup = z.strictObject({ ...named, kind: z.literal("strongest") });

/** Members are counted; only the row of the observed count speaks, and "fewer" only when the count can no longer be reached. */
const countGroup = z.strictObject({
  ...named,
  kind: z.literal("count"),
  members: z.array(idSchema).min(2),
  /** Members of which each side is a test of its own. */
  eachSide: z.array(idSchema).optional(),
  /** Highest count first; `present` for that many or more, `absent` (on the lowest row) for fewer. */
  rows: z
    .array(
      z.strictObject({
        atLeast: z.int().positive(),
        ...rowFields,
        alternatives: z.array(alternativeSchema).optional(),
      }),
    )
    .min(1),
});

/** A published combination: all named present, or all named absent. */
const combinationGroup = z.strictObject({
  ...named,
  kind: z.literal("combination"),
  allPresent: z.array(idSchema).min(1),
  allAbsent: z.array(idSchema).min(1),
  row: z.strictObject({ ...rowFields, alternatives: z.array(alternativeSchema).optional() }),
});

/** All signs of one root: the whole-exam row where a tension sign and a deficit of the same root are present, else the strongest members. */
const rootGroup = z.strictObject({
  ...named,
  kind: z.literal("root"),
  roots: z.array(z.string()).min(1),
  wholeExam: z.array(z.strictObject({ root: z.string(), ...rowFields })).default([]),
});

/** Age speaks once: the first row that applies. */
const ageGroup = z.strictObject({
  ...named,
  kind: z.literal("age"),
  rows: z.array(z.strictObject({ over: z.int().optional(), under: z.int().optional(), ...rowFields })).min(1),
});

/** A questionnaire's cut-off. */
const scoreGroup = z.strictObject({
  ...named,
  kind: z.literal("score"),
  instrument: idSchema,
  atLeast: z.number(),
  row,
});

export const groupSchema = z.discriminatedUnion("kind", [
  strongestGroup,
  countGroup,
  combinationGroup,
  rootGroup,
  ageGroup,
  scoreGroup,
]);
export type GroupKnowledge = z.output<typeof groupSchema>;

/** The block that confirms the generator, and what one block says. */
export const blockSchema = z.strictObject({
  procedures: z.array(idSchema).min(1),
  /** Procedure proposed next. */
  procedure: idSchema,
  structure: z.enum(structures),
  /** Positive blocks for `confirmed`. */
  times: z.int().min(1).max(2),
  /** Percent of index pain relieved that counts as positive, and from which it is partial. */
  positivePercent: z.number(),
  partialPercent: z.number(),
  /** The likelihood ratio speaks only above this percent, where it differs. */
  likelihoodAbovePercent: z.number().optional(),
  /** Levels whose joints have to be covered before the generator is excluded. */
  levels: z.array(z.string()).optional(),
  /** Levels proposed first when nothing points to one. */
  usualLevels: z.array(z.string()).optional(),
  first: z.strictObject({ ...rowFields, alternatives: z.array(alternativeSchema).optional() }),
});

/** The imaging that decides: its defining findings, where and on what they are seen, and what has to agree with the examination. */
export const imagingSchema = z.strictObject({
  findings: z.array(idSchema).min(1),
  modalities: z.array(z.enum(modalities)).min(1),
  regions: z.array(regionSchema).min(1),
  concordance: z.enum(["root-and-side", "level", "side"]),
  class: classSchema,
});

export const criteriaSchema = z.strictObject({
  fully: conditionSchema,
  partly: conditionSchema,
  excludedBy: conditionSchema.optional(),
  /** Met when the criteria cannot be met any more. */
  source: idSchema.optional(),
  class: classSchema,
});

export const generatorSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  patient: textSchema,
  about: textSchema,
  /** What it is, in everyday words and both languages. */
  plain: bothSchema,
  /** What settles it: a controlled block, imaging with the picture, criteria or history, or nothing. */
  decidedBy: z.enum(["block", "imaging", "criteria", "nothing"]),
  basis: z.enum(["probability", "criteria", "history"]),
  /** A place in the body; fibromyalgia and nociplastic pain are none. */
  local: z.boolean(),
  regions: z.array(regionSchema).min(1),
  site: z
    .strictObject({
      structure: z.enum(structures),
      side: sideSchema.optional(),
      name: z.string().optional(),
      usualLevels: z.array(z.string()).optional(),
    })
    .optional(),
  appliesWhen: conditionSchema,
  priors: z.strictObject({ specialist: z.array(priorSchema), "primary-care": z.array(priorSchema) }),
  groups: z.array(groupSchema),
  block: blockSchema.optional(),
  imaging: imagingSchema.optional(),
  criteria: criteriaSchema.optional(),
  /** For a generator nothing settles: the imaging rule of its treatment, which makes it `likely`. */
  likelyWhen: conditionSchema.optional(),
  unlikelyWhen: conditionSchema.optional(),
  /** ICD-10-CM codes that name it, as prefixes, and conditions that do. A code alone makes it possible. */
  codes: z.array(z.string().regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]*)?$/)).default([]),
  conditions: z.array(idSchema).default([]),
});
export type GeneratorKnowledge = z.output<typeof generatorSchema>;
export type BlockKnowledge = z.output<typeof blockSchema>;
export type PriorKnowledge = z.output<typeof priorSchema>;
