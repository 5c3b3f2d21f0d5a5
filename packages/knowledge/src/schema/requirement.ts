import { z } from "zod";
import { type Criterion, criterionSchema } from "../criteria/criterion.ts";
import { classSchema, idSchema, reviewSchema, textSchema } from "./text.ts";

/** What a rule says with its source: a contraindication, a warning, a thing that speaks against. */
export const statementSchema = z.strictObject({
  says: textSchema,
  patient: textSchema.optional(),
  /** Only for these generators; for all it treats when left out. */
  generators: z.array(idSchema).min(1).optional(),
  source: idSchema.optional(),
  class: classSchema,
});
export type Statement = z.output<typeof statementSchema>;

/** A condition of candidacy, and what it means when it is not met. */
export const requirementSchema = z.strictObject({
  id: idSchema,
  says: textSchema,
  requires: criterionSchema,
  /** `unsuitable`: the treatment does not fit; `not-yet`: something is owed first. */
  otherwise: z.enum(["unsuitable", "not-yet"]),
  source: idSchema.optional(),
  class: classSchema,
  reviewed: reviewSchema.optional(),
});
export type Requirement = z.output<typeof requirementSchema>;

/** What forbids, warns or defers where `when` is met. Its unknown is asked, never passed over. */
export const contraindicationSchema = z.strictObject({
  id: idSchema,
  level: z.enum(["absolute", "relative", "defer"]),
  when: criterionSchema,
  says: textSchema,
  source: idSchema.optional(),
  class: classSchema,
  reviewed: reviewSchema.optional(),
});
export type Contraindication = z.output<typeof contraindicationSchema>;
export type { Criterion };
