/** The values of a sentence in words, each by the name it goes under. */
import type { Target } from "@pinpoint/chart";
import { stateText } from "./assessment-words.ts";
import { therapyNames } from "./care-names.ts";
import type { Locale } from "./catalogue.ts";
import { conditionNames, substanceNames } from "./condition-names.ts";
import { factText, instrumentText } from "./fact-names.ts";
import {
  alertName,
  alertText,
  drugText,
  groupText,
  nameOf,
  programText,
  type Rendering,
  ruleSetText,
  ruleText,
} from "./knowledge-names.ts";
import { listText } from "./lists.ts";
import { type NameTable, namedIn } from "./name-table.ts";
import { dateText, decimalText, momentText, percentText, probabilityText, ratioText, spanText } from "./numbers.ts";
import { electrodeNames, guidanceNames, modeNames, planPartNames, sedationNames } from "./plan-names.ts";
import { attestationNames, authorNames, documentNames, evaluationNames, payerNames } from "./record-names.ts";
import { labNames, modalityNames, regionNames } from "./study-names.ts";
import { targetsText } from "./target-text.ts";

export type Value = string | number | readonly string[] | readonly Target[];
export type Values = Readonly<Record<string, Value>>;

type Words = (value: string, rendering: Rendering, values: Values) => string;

const from =
  (table: NameTable): Words =>
  (value, { locale }) =>
    namedIn(table, value, locale);

const capitalWord = /^\p{Lu}\p{Ll}/u;
/** A name inside a sentence: its capital goes, an abbreviation keeps it. The sentence gives its own first letter back. */
const inSentence = (name: string): string =>
  capitalWord.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;

const procedure: Words = (value, rendering) => inSentence(nameOf("procedure", value, rendering));

const drug: Words = (value, rendering) => inSentence(drugText(value, rendering) ?? value);
const kind: Words = (value, rendering) =>
  Object.hasOwn(therapyNames, value)
    ? namedIn(therapyNames, value, rendering.locale)
    : inSentence(drugText(value, rendering) ?? namedIn(therapyNames, value, rendering.locale));

const state: Words = (value, { locale }) =>
  value === "unlikely" || value === "possible" || value === "likely" || value === "confirmed" || value === "excluded"
    ? stateText(value, locale)
    : value;

const asName = (id: string): string =>
  id.replaceAll("-", " ").replace(/\b\p{Ll}/gu, (letter) => letter.toLocaleUpperCase());

const number: Words = (value, { locale }) =>
  Number.isFinite(Number(value)) ? decimalText(Number(value), locale) : namedIn(labNames, value, locale);

const date: Words = (value, { locale }) => dateText(value, locale);

const wordsByName: Readonly<Record<string, Words>> = {
  finding: (value, rendering) => nameOf("finding", value, rendering),
  generator: (value, rendering) => inSentence(nameOf("generator", value, rendering)),
  procedure,
  treatment: procedure,
  alert: (value, rendering, values) => alertText(value, values.urgency, rendering),
  warning: alertName,
  group: (value, rendering, values) => groupText(value, values.generator, rendering),
  date,
  dates: date,
  what: (value, { locale }) => factText(value, locale),
  instrument: (value, { locale }) => instrumentText(value, locale),
  instruments: (value, { locale }) => instrumentText(value, locale),
  state,
  wanted: state,
  drug,
  drugs: drug,
  kinds: kind,
  findings: (value, rendering) => nameOf("finding", value, rendering),
  modality: from(modalityNames),
  modalities: from(modalityNames),
  region: from(regionNames),
  regions: from(regionNames),
  test: from(labNames),
  result: number,
  condition: from(conditionNames),
  substance: (value, { locale }) =>
    Object.hasOwn(substanceNames, value) ? namedIn(substanceNames, value, locale) : value,
  document: from(documentNames),
  parts: from(documentNames),
  evaluation: from(evaluationNames),
  attestation: from(attestationNames),
  author: from(authorNames),
  guidance: from(guidanceNames),
  sedation: from(sedationNames),
  mode: from(modeNames),
  electrode: from(electrodeNames),
  about: from(planPartNames),
  payer: (value, { locale }) => (Object.hasOwn(payerNames, value) ? namedIn(payerNames, value, locale) : asName(value)),
  program: programText,
  rule: ruleText,
  ruleSet: ruleSetText,
};

const isMoment = /^\d{4}-\d{2}-\d{2}(T|$)/;

/** Empty reads as "none", so that a sentence can leave the part out. */
const textValue = (name: string, value: string, values: Values, rendering: Rendering): string => {
  if (value === "") return "none";
  const named = Object.hasOwn(wordsByName, name) ? wordsByName[name] : undefined;
  if (named) return named(value, rendering, values);
  return isMoment.test(value) ? momentText(value, rendering.locale) : value;
};

const ratios: ReadonlySet<string> = new Set(["lr", "low", "high", "published"]);
const probabilities: ReadonlySet<string> = new Set(["probability", "low", "high", "threshold"]);
const decimals: ReadonlySet<string> = new Set(["gain", "total"]);

const numberValue = (name: string, value: number, values: Values, locale: Locale): string | number => {
  if ("lr" in values && ratios.has(name)) return ratioText(value, locale);
  if ("probability" in values && probabilities.has(name)) return probabilityText(value, locale);
  if (name === "percent" || (name === "needed" && "percent" in values)) return percentText(value, locale);
  return decimals.has(name) ? decimalText(value, locale) : value;
};

const oneOf: ReadonlySet<string> = new Set(["modalities", "instruments", "kinds"]);
/** Codes are a list to look through, never a sentence; the longest are cut. */
const codes: ReadonlySet<string> = new Set(["codes", "levels"]);
const mostCodes = 8;

const listValue = (
  name: string,
  list: readonly string[] | readonly Target[],
  values: Values,
  rendering: Rendering,
): string => {
  if (list.length === 0) return "none";
  const texts: string[] = [];
  const targets: Target[] = [];
  for (const one of list)
    if (typeof one === "string") texts.push(textValue(name, one, values, rendering));
    else targets.push(one);
  if (targets.length > 0) return targetsText(targets, rendering.locale);
  if (codes.has(name)) return [...texts.slice(0, mostCodes), ...(texts.length > mostCodes ? ["…"] : [])].join(", ");
  const type = oneOf.has(name) ? "disjunction" : "conjunction";
  return listText([...new Set(texts)], rendering.locale, type);
};

const isText = (value: Value | undefined): value is string => typeof value === "string";

/** Every value as the sentence shows it; a `value` with its `unit` is one `span` more. */
export const shownValues = (values: Values, rendering: Rendering): Record<string, string | number> => {
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values))
    shown[name] =
      typeof value === "number"
        ? numberValue(name, value, values, rendering.locale)
        : typeof value === "string"
          ? textValue(name, value, values, rendering)
          : listValue(name, value, values, rendering);
  if (typeof values.value === "number" && isText(values.unit))
    shown.span = spanText(values.value, values.unit, rendering.locale);
  return shown;
};
