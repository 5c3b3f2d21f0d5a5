import { numberOf, unitOf } from "./answers.ts";
import { codesIn, hasCode, idOf, lookUp, systems } from "./codes.ts";
import type { Concept } from "./elements.ts";
import { type LabTest, labByLoinc } from "./lab-tests.ts";
import { isOfCategory, type Observation, observedAt } from "./observation-schema.ts";
import { entry, type Reading, shortened, unread } from "./reading.ts";

type Sign = "positive" | "negative";

const signByCode: ReadonlyMap<string, Sign> = new Map([
  ["10828004", "positive"],
  ["260373001", "positive"],
  ["LA6576-8", "positive"],
  ["POS", "positive"],
  ["DET", "positive"],
  ["260385009", "negative"],
  ["260415000", "negative"],
  ["LA6577-6", "negative"],
  ["NEG", "negative"],
  ["ND", "negative"],
]);

const signOfText = (text: string | undefined): Sign | undefined => {
  if (/^\s*(?:positive|detected|present)\s*$/i.test(text ?? "")) return "positive";
  return /^\s*(?:negative|not detected|none detected|absent)\s*$/i.test(text ?? "") ? "negative" : undefined;
};

const signOf = (concept: Concept | undefined): Sign | undefined =>
  lookUp(
    signByCode,
    (concept?.coding ?? []).flatMap(({ code }) => (code === undefined ? [] : [code])),
  ) ?? signOfText(concept?.text ?? concept?.coding?.[0]?.display);

/** Positive or negative, from the value itself, else from its interpretation when there is no value. */
const signOfObservation = (observation: Observation): Sign | undefined =>
  signOf(observation.valueCodeableConcept) ??
  signOfText(observation.valueString) ??
  (observation.interpretation ?? []).map(signOf).find((sign) => sign !== undefined);

const rounded = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(4));

const numeric = (observation: Observation, known: LabTest | undefined): Record<string, unknown> | string => {
  const value = numberOf(observation);
  const unit = unitOf(observation.valueQuantity);
  if (observation.valueQuantity?.comparator !== undefined)
    return "Its value is only a bound (less or more than a number), and a bound is no value.";
  if (value === undefined)
    return "It holds no value that a chart keeps: write a number, positive or negative. Members of a panel are read by themselves.";
  if (!known) return { value, unit: unit === undefined ? undefined : shortened(unit, 40) };
  if (unit === undefined)
    return known.bare || known.factors.size === 0
      ? { value, unit: known.unit }
      : `Its number has no unit; write one of: ${[...known.factors.keys()].join(", ")}.`;
  const factor = known.factors.get(unit);
  if (factor === undefined && known.factors.size > 0)
    return `Its unit is not known for ${known.test}; write one of: ${[...known.factors.keys()].join(", ")}.`;
  return { value: rounded(value, factor ?? 1), unit: known.unit ?? shortened(unit, 40) };
};

/** A test without a name here is named by its code: `loinc-2339-0`. */
const idOfTest = (code: Concept | undefined): string | undefined => {
  const [loinc] = codesIn(code, systems.loinc);
  if (loinc !== undefined) return idOf(`loinc ${loinc}`);
  const other = (code?.coding ?? []).find((coding) => coding.code !== undefined)?.code;
  return other === undefined ? undefined : idOf(`code ${other}`);
};

/** True when the observation is a laboratory's: by its category, or by a code that is known here. */
export const isLab = ({ category, code }: Observation): boolean =>
  isOfCategory(category, "laboratory") || lookUp(labByLoinc, codesIn(code, systems.loinc)) !== undefined;

/** Observation of a laboratory → `lab`. */
export const readLab = (observation: Observation): Reading => {
  const known = lookUp(labByLoinc, codesIn(observation.code, systems.loinc));
  const test = known?.test ?? idOfTest(observation.code);
  if (test === undefined) return unread("It carries no code, so the test is not known.");
  const moment = observedAt(observation);
  if ("why" in moment) return unread(moment.why);
  const sign = numberOf(observation) === undefined ? signOfObservation(observation) : undefined;
  const result = sign === undefined ? numeric(observation, known) : { value: sign };
  return typeof result === "string" ? unread(result) : entry("lab", moment.at, { test, ...result });
};

/** Specimens that were not fit give no result, whatever number stands there. */
export const isVoid = (observation: Observation): boolean =>
  observation.dataAbsentReason !== undefined ||
  (observation.interpretation ?? []).some((one) => hasCode(one, "QCF", "TOX"));
