import type { Target } from "@pinpoint/chart";
import type { Knowledge, Text } from "@pinpoint/knowledge";
import type { Says } from "@pinpoint/reasoning";
import { IntlMessageFormat } from "intl-messageformat";
import { type Locale, patternOf, type Reader } from "./catalogue.ts";
import { factText, instrumentText } from "./fact-names.ts";
import { dateText, decimalText, percentText, probabilityText, ratioText } from "./numbers.ts";
import { targetsText } from "./target-text.ts";

export interface Rendering {
  readonly locale: Locale;
  readonly reader: Reader;
  readonly knowledge: Knowledge;
}

type Value = string | number | readonly string[] | readonly Target[];
type Values = Readonly<Record<string, Value>>;

const compiled = new Map<string, IntlMessageFormat>();
const messageOf = (pattern: string, locale: Locale): IntlMessageFormat => {
  const key = `${locale}|${pattern}`;
  const held = compiled.get(key) ?? new IntlMessageFormat(pattern, locale);
  compiled.set(key, held);
  return held;
};

/** A text of the knowledge in a language; English where it was not translated. */
export const textIn = (text: Text | undefined, locale: Locale, otherwise: string): string =>
  text === undefined ? otherwise : locale === "es" ? (text.es ?? text.en) : text.en;

const words = (id: string): string => id.replaceAll("-", " ");

/** The name of a finding, generator or procedure for a reader. */
export const nameOf = (
  what: "finding" | "generator" | "procedure",
  id: string,
  { locale, reader, knowledge }: Rendering,
): string => {
  const known =
    what === "finding"
      ? knowledge.findings.get(id)
      : what === "generator"
        ? knowledge.generators.get(id)
        : knowledge.procedures.get(id);
  return textIn(reader === "patient" ? known?.patient : known?.name, locale, words(id));
};

/** What an alert says: to the clinician what to do, to the patient what they are told. */
export const alertText = (id: string, { locale, reader, knowledge }: Rendering): string => {
  const alert = knowledge.alerts.find((one) => one.id === id);
  return textIn(reader === "patient" ? alert?.patient : alert?.says, locale, words(id));
};

const groupText = (group: string, generator: Value | undefined, { locale, knowledge }: Rendering): string => {
  const known =
    typeof generator === "string"
      ? knowledge.generators.get(generator)?.groups.find(({ id }) => id === group)
      : undefined;
  return textIn(known?.name, locale, words(group));
};

const isTargets = (list: readonly unknown[]): list is readonly Target[] => list.every((one) => typeof one === "object");

const textValue = (name: string, value: string, values: Values, rendering: Rendering): string => {
  switch (name) {
    case "finding":
    case "generator":
    case "procedure":
      return nameOf(name, value, rendering);
    case "alert":
      return alertText(value, rendering);
    case "group":
      return groupText(value, values.generator, rendering);
    case "date":
      return dateText(value, rendering.locale);
    case "what":
      return factText(value, rendering.locale);
    case "instrument":
      return instrumentText(value);
    default:
      return value;
  }
};

const ratios: ReadonlySet<string> = new Set(["lr", "low", "high", "published"]);
const probabilities: ReadonlySet<string> = new Set(["probability", "low", "high", "threshold"]);

const numberValue = (name: string, value: number, values: Values, locale: Locale): string | number => {
  if ("lr" in values && ratios.has(name)) return ratioText(value, locale);
  if ("probability" in values && probabilities.has(name)) return probabilityText(value, locale);
  if (name === "percent" || (name === "needed" && "percent" in values)) return percentText(value, locale);
  return name === "gain" ? decimalText(value, locale) : value;
};

const listValue = (list: readonly string[] | readonly Target[], rendering: Rendering): string =>
  isTargets(list)
    ? targetsText(list, rendering.locale)
    : new Intl.ListFormat(rendering.locale).format(
        list.map((id) => (typeof id === "string" ? nameOf("finding", id, rendering) : "")),
      );

const shown = (values: Values, rendering: Rendering): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number"
        ? numberValue(name, value, values, rendering.locale)
        : typeof value === "string"
          ? textValue(name, value, values, rendering)
          : listValue(value, rendering),
    ]),
  );

/** The first letter of a sentence as a capital; the rest as the names have it. */
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** One statement of the engine as a sentence, in a language, for a reader. */
export const render = (says: Says, rendering: Rendering): string => {
  const { pattern, locale } = patternOf(says.key, rendering.locale, rendering.reader);
  return capital(String(messageOf(pattern, locale).format(shown(says.values, rendering))).trim());
};
