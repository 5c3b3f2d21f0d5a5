/** Names that stand in the knowledge: findings, generators, procedures and treatments, drugs, programmes, rules. */
import { alertWords, type Knowledge, type Text } from "@pinpoint/knowledge";
import type { Locale, Reader } from "./catalogue.ts";

export interface Rendering {
  readonly locale: Locale;
  readonly reader: Reader;
  readonly knowledge: Knowledge;
}

/** A text of the knowledge in a language; English where it was not translated. */
export const textIn = (text: Text | undefined, locale: Locale, otherwise: string): string =>
  text === undefined ? otherwise : locale === "es" ? (text.es ?? text.en) : text.en;

const words = (id: string): string => id.replaceAll("-", " ");

type Named = { readonly name?: Text | undefined; readonly patient?: Text | undefined };

const knownOf = (what: "finding" | "generator" | "procedure", id: string, knowledge: Knowledge): Named | undefined => {
  if (what === "finding") return knowledge.findings.get(id);
  if (what === "generator") return knowledge.generators.get(id);
  return knowledge.procedures.get(id) ?? knowledge.treatments.get(id);
};

/** The name of a finding, a generator, or a procedure or other treatment for a reader. */
export const nameOf = (
  what: "finding" | "generator" | "procedure",
  id: string,
  { locale, reader, knowledge }: Rendering,
): string => {
  const known = knownOf(what, id, knowledge);
  return textIn(reader === "patient" ? (known?.patient ?? known?.name) : known?.name, locale, words(id));
};

/** What an alert says at an urgency: to the clinician what to do, to the patient what they are told. */
export const alertText = (id: string, urgency: unknown, { locale, reader, knowledge }: Rendering): string => {
  const { says, patient } = alertWords(
    knowledge.alerts.find((one) => one.id === id),
    urgency,
  );
  return textIn(reader === "patient" ? patient : says, locale, words(id));
};

/** What an alert is called. */
export const alertName = (id: string, { locale, knowledge }: Rendering): string =>
  textIn(knowledge.alerts.find((one) => one.id === id)?.name, locale, words(id));

export const groupText = (group: string, generator: unknown, { locale, knowledge }: Rendering): string => {
  const known =
    typeof generator === "string"
      ? knowledge.generators.get(generator)?.groups.find(({ id }) => id === group)
      : undefined;
  return textIn(known?.name, locale, words(group));
};

/** A drug of the table by its name; what is written of one that is not there stays as written. */
export const drugText = (id: string, { locale, knowledge }: Rendering): string | undefined => {
  const known = knowledge.drugs.find((one) => one.id === id);
  return known && textIn(known.name, locale, id);
};

export const programText = (id: string, { locale, knowledge }: Rendering): string =>
  textIn(knowledge.programs.find((one) => one.id === id)?.name, locale, words(id));

/** The guideline a hold is read from. */
export const ruleSetText = (id: string, { locale, knowledge }: Rendering): string =>
  textIn(knowledge.bleedingRules.get(id)?.name, locale, words(id));

const rulesHeld = new WeakMap<Knowledge, ReadonlyMap<string, Text>>();
const rulesOf = (knowledge: Knowledge): ReadonlyMap<string, Text> => {
  const held = rulesHeld.get(knowledge);
  if (held) return held;
  const rules = new Map<string, Text>([
    ...[...knowledge.treatments.values()].flatMap(({ contraindications }) =>
      contraindications.map(({ id, says }): [string, Text] => [id, says]),
    ),
    ...knowledge.safetyRules.map(({ id, name }): [string, Text] => [id, name]),
  ]);
  rulesHeld.set(knowledge, rules);
  return rules;
};

/** What a rule of safety or a contraindication is about. */
export const ruleText = (id: string, { locale, knowledge }: Rendering): string =>
  textIn(rulesOf(knowledge).get(id), locale, words(id));
