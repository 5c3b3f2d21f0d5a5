/** Pages for the public: what a person who has never heard of the field needs to know, in their words. */
import { z } from "zod";
import { classSchema, idSchema } from "./text.ts";

/** A text for everyone: both languages, always. */
export const bothSchema = z.strictObject({ en: z.string().min(1).max(1200), es: z.string().min(1).max(1200) });
export type BothLanguages = z.output<typeof bothSchema>;

/** A statement; one that makes a claim carries its source or the class it has without one. */
const saidSchema = z.strictObject({ says: bothSchema, source: idSchema.optional(), class: classSchema.optional() });
export type Said = z.output<typeof saidSchema>;
const labelledSchema = saidSchema.extend({ label: bothSchema });

/** Parts of a page that are read from the treatments and generators themselves, so that a number stands in one place. */
export const shownParts = [
  "counts",
  "lasting",
  "risks",
  "against",
  "experts",
  "not-known",
  "day",
  "aftercare",
  "warning-signs",
  "comes-first",
  "alternatives",
  "findings",
  "confirming",
  "treatments",
] as const;
export type ShownPart = (typeof shownParts)[number];

const paragraphSchema = saidSchema.extend({ is: z.literal("paragraph") });
const listSchema = z.strictObject({
  is: z.literal("list"),
  numbered: z.boolean().default(false),
  items: z.array(saidSchema).min(1),
});
const factsSchema = z.strictObject({ is: z.literal("facts"), rows: z.array(labelledSchema).min(1) });
/** What happens when: hour by hour, step by step. */
const hoursSchema = z.strictObject({ is: z.literal("hours"), rows: z.array(labelledSchema).min(1) });
const tableSchema = z.strictObject({
  is: z.literal("table"),
  caption: bothSchema,
  head: z.array(bothSchema).min(2),
  rows: z.array(z.strictObject({ label: bothSchema, cells: z.array(saidSchema).min(1) })).min(1),
});
const noteSchema = z.strictObject({
  is: z.literal("note"),
  tone: z.enum(["act", "unsure", "relief"]),
  title: bothSchema,
  items: z.array(saidSchema).min(1),
});
/** `of`: treatments or generators whose fields are shown. */
const showsSchema = z.strictObject({ is: z.literal("shows"), part: z.enum(shownParts), of: z.array(idSchema).min(1) });
const drawingSchema = z.strictObject({ is: z.literal("drawing"), id: idSchema });
/** Links to other pages of the site, by path. */
const linksSchema = z.strictObject({
  is: z.literal("links"),
  items: z
    .array(z.strictObject({ to: z.string().regex(/^\/[a-z0-9/-]*$/), label: bothSchema, says: bothSchema.optional() }))
    .min(1),
});

const blockSchema = z.discriminatedUnion("is", [
  paragraphSchema,
  listSchema,
  factsSchema,
  hoursSchema,
  tableSchema,
  noteSchema,
  showsSchema,
  drawingSchema,
  linksSchema,
]);
export type EducationBlock = z.output<typeof blockSchema>;

export const educationSchema = z.strictObject({
  id: idSchema,
  /** `condition` and `treatment` are the pages at full depth; `guide` is about the way, the insurer, the choice of a specialist. */
  kind: z.enum(["condition", "treatment", "guide"]),
  title: bothSchema,
  lead: bothSchema,
  /** Generators it tells of. */
  generators: z.array(idSchema).default([]),
  /** Treatments it tells of. */
  treatments: z.array(idSchema).default([]),
  sections: z.array(z.strictObject({ id: idSchema, title: bothSchema, blocks: z.array(blockSchema).min(1) })).min(1),
});
export type EducationPage = z.output<typeof educationSchema>;
