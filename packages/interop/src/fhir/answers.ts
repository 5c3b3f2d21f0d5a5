import { z } from "zod";
import { type Coding, codingSchema, conceptSchema, type Quantity, quantitySchema } from "./elements.ts";

/** The ways a FHIR resource can hold the value of an answer or an observation. */
export const valueFields = {
  valueQuantity: quantitySchema.optional(),
  valueInteger: z.number().optional(),
  valueDecimal: z.number().optional(),
  valueString: z.string().optional(),
  valueCodeableConcept: conceptSchema.optional(),
  valueCoding: codingSchema.optional(),
};

const holderSchema = z.object(valueFields);
export type ValueHolder = z.output<typeof holderSchema>;

const ordinal = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

/** The four answers that the PHQ and GAD families share, by their LOINC answer codes. */
const frequencyAnswers: ReadonlyMap<string, number> = new Map([
  ["LA6568-5", 0],
  ["LA6569-3", 1],
  ["LA6570-1", 2],
  ["LA6571-9", 3],
]);

const numberOfCoding = ({ extension = [], code }: Coding): number | undefined =>
  extension.find(({ url, valueDecimal }) => url === ordinal && valueDecimal !== undefined)?.valueDecimal ??
  frequencyAnswers.get(code ?? "");

const numberOfText = (text: string | undefined): number | undefined =>
  text !== undefined && /^\s*-?\d{1,6}(?:\.\d{1,15})?\s*$/.test(text) ? Number(text) : undefined;

/** The number an answer stands for; undefined when it holds none, or only a bound such as "> 5". */
export const numberOf = (holder: ValueHolder): number | undefined => {
  const { valueQuantity, valueInteger, valueDecimal, valueString, valueCodeableConcept, valueCoding } = holder;
  if (valueQuantity?.comparator !== undefined) return undefined;
  const codings = [...(valueCoding ? [valueCoding] : []), ...(valueCodeableConcept?.coding ?? [])];
  return (
    valueQuantity?.value ??
    valueInteger ??
    valueDecimal ??
    numberOfText(valueString) ??
    codings.map(numberOfCoding).find((value) => value !== undefined)
  );
};

/** The unit as UCUM writes it, else as the sender wrote it. */
export const unitOf = (quantity: Quantity | undefined): string | undefined => {
  const unit = (quantity?.code ?? quantity?.unit)?.trim();
  return unit ? unit : undefined;
};
