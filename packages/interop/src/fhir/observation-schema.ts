import { z } from "zod";
import { valueFields } from "./answers.ts";
import { type Concept, conceptSchema, periodSchema, referenceSchema } from "./elements.ts";
import { type Moment, momentOf } from "./when.ts";

export const observationSchema = z.object({
  status: z.string().optional(),
  category: z.array(conceptSchema).optional(),
  code: conceptSchema.optional(),
  focus: z.array(referenceSchema).optional(),
  effectiveDateTime: z.string().optional(),
  effectiveInstant: z.string().optional(),
  effectivePeriod: periodSchema.optional(),
  issued: z.string().optional(),
  ...valueFields,
  valueBoolean: z.boolean().optional(),
  dataAbsentReason: conceptSchema.optional(),
  interpretation: z.array(conceptSchema).optional(),
  bodySite: conceptSchema.optional(),
  hasMember: z.array(referenceSchema).optional(),
  derivedFrom: z.array(referenceSchema).optional(),
  component: z.array(z.object({ code: conceptSchema.optional(), ...valueFields })).optional(),
});

export type Observation = z.output<typeof observationSchema>;

/** When what was observed was so; when it was published only where nothing else is said. */
export const observedAt = (observation: Observation): Moment =>
  momentOf(
    observation.effectiveDateTime,
    observation.effectiveInstant,
    observation.effectivePeriod?.start,
    observation.issued,
  );

export const isOfCategory = (categories: readonly Concept[] | undefined, code: string): boolean =>
  (categories ?? []).some(({ coding = [] }) => coding.some((one) => one.code?.toLowerCase() === code));

/** True for an observation whose result stands. */
export const isFinal = ({ status }: Observation): boolean =>
  status === "final" || status === "amended" || status === "corrected";
