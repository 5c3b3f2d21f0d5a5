import { z } from "zod";
import type { Located } from "./bundle-index.ts";
import { codesIn, systems, wordsOf } from "./codes.ts";
import { drugName } from "./drug-name.ts";
import { type Concept, conceptSchema, type Reference, referenceSchema } from "./elements.ts";
import { type Context, shortened } from "./reading.ts";

/** The drug of a request or a statement: named in it, or in a Medication it refers to, contained or in the bundle. */
export const drugFields = {
  medicationCodeableConcept: conceptSchema.optional(),
  medicationReference: referenceSchema.optional(),
};

const medicationSchema = z.object({ code: conceptSchema.optional() });

const conceptBehind = (reference: Reference | undefined, source: Located, { bundle }: Context): Concept | undefined => {
  const found = bundle.resolve(reference && { ...reference, type: reference.type ?? "Medication" }, source);
  const read = medicationSchema.safeParse(found?.resource);
  if (found?.type === "Medication" && read.success && read.data.code) return read.data.code;
  return reference?.display === undefined ? undefined : { text: reference.display };
};

/** The drug with its RxNorm number, and the product's whole name as its form. Undefined when no name can be found. */
export const readDrug = (
  fields: { medicationCodeableConcept?: Concept | undefined; medicationReference?: Reference | undefined },
  source: Located,
  context: Context,
): { readonly drug: string; readonly rxnorm: string | undefined; readonly form: string } | undefined => {
  const concept = fields.medicationCodeableConcept ?? conceptBehind(fields.medicationReference, source, context);
  const product = wordsOf(concept, systems.rxnorm);
  if (product === undefined) return undefined;
  const [rxnorm] = codesIn(concept, systems.rxnorm);
  return { drug: shortened(drugName(product), 200), rxnorm, form: shortened(product, 80) };
};

export const noDrug = "It names no drug: its code has no words, and no Medication of the bundle stands behind it.";
