import { instrumentIds } from "@pinpoint/chart";
import { instrumentText, nameOf, type Rendering, recordIds, recordText, ruleText, textIn } from "@pinpoint/wording";
import { payerChoices } from "../options/payer-choices.ts";
import { idWords } from "../story/id-words.ts";
import { capital } from "../story/telling.ts";
import { askedIds } from "./asked-ids.ts";
import type { Option } from "./choices.ts";
import { idTyped } from "./typed.ts";

/** Open lists: what is offered beside a field. Anything else may be typed. */
const named = (ids: Iterable<string>, text: (id: string) => string): readonly Option[] => {
  const labels = new Set<string>();
  const options: Option[] = [];
  for (const value of new Set(ids)) {
    const label = capital(text(value));
    if (labels.has(label)) continue;
    labels.add(label);
    options.push({ value, label });
  }
  return options;
};

const evaluationIds: readonly string[] = recordIds("evaluation").map((id) => `${id}-evaluation`);
const payers = (rendering: Rendering): readonly Option[] => [
  ...payerChoices(rendering).map(({ id, name }) => ({ value: id, label: name })),
];
const aliasesOfPayers = ({ knowledge }: Rendering): readonly string[] =>
  knowledge.policies.flatMap(({ payerAliases }) => payerAliases);

/** Rules that warn and leave room for a reason. */
const warningIds = ({ safetyRules, treatments }: Rendering["knowledge"]): readonly string[] =>
  [...safetyRules, ...[...treatments.values()].flatMap(({ contraindications }) => contraindications)]
    .filter(({ level }) => level === "relative")
    .map(({ id }) => id);

const lists = {
  conditions: (rendering: Rendering) =>
    named([...recordIds("condition"), ...askedIds(rendering.knowledge, "condition")], (id) =>
      recordText("condition", id, rendering.locale),
    ),
  documents: (rendering: Rendering) =>
    named(
      [...recordIds("document"), ...askedIds(rendering.knowledge, "document")].filter(
        (id) => !evaluationIds.includes(id),
      ),
      (id) => recordText("document", id, rendering.locale),
    ),
  contents: (rendering: Rendering) =>
    named(askedIds(rendering.knowledge, "contents"), (id) => recordText("document", id, rendering.locale)),
  drugs: ({ knowledge, locale }: Rendering) =>
    knowledge.drugs.map(({ id, name }) => ({ value: id, label: textIn(name, locale, id) })),
  contrasts: ({ knowledge, locale }: Rendering) => [
    ...knowledge.drugs
      .filter(({ contrast }) => contrast)
      .map(({ id, name }) => ({ value: id, label: textIn(name, locale, id) })),
    { value: "none", label: locale === "es" ? "Ninguno" : "None" },
  ],
  labs: ({ knowledge, locale }: Rendering) =>
    named(
      [...recordIds("lab"), ...askedIds(knowledge, "lab")].filter((id) => id !== "positive" && id !== "negative"),
      (id) => recordText("lab", id, locale),
    ),
  results: ({ locale }: Rendering) => named(["positive", "negative"], (id) => recordText("lab", id, locale)),
  measurements: (rendering: Rendering) =>
    named(["weight", "height", "blood-pressure", "pulse", "temperature"], (id) => idWords(id, rendering)),
  units: () => ["kg", "cm", "mmHg", "/min", "Cel"].map((value) => ({ value, label: value })),
  "lab-units": () =>
    ["ratio", "%", "mg/dL", "mL/min", "10*3/uL", "g/dL", "mg/L", "IU/mL"].map((value) => ({ value, label: value })),
  payers: (rendering: Rendering) => {
    const known = payers(rendering);
    const ids = [...recordIds("payer"), ...aliasesOfPayers(rendering)];
    return [...known, ...named(ids, (id) => recordText("payer", id, rendering.locale))].filter(
      ({ value, label }, index, all) =>
        all.findIndex((one) => one.value === value) === index && all.findIndex((one) => one.label === label) === index,
    );
  },
  procedures: (rendering: Rendering) =>
    named([...rendering.knowledge.procedures.keys()], (id) => nameOf("procedure", id, rendering)),
  therapies: ({ locale }: Rendering) => named(recordIds("therapy"), (id) => recordText("therapy", id, locale)),
  treatments: (rendering: Rendering) =>
    named(rendering.knowledge.treatments.keys(), (id) => nameOf("procedure", id, rendering)),
  warnings: (rendering: Rendering) => named(warningIds(rendering.knowledge), (id) => ruleText(id, rendering)),
  generators: (rendering: Rendering) =>
    named([...rendering.knowledge.generators.keys()], (id) => nameOf("generator", id, rendering)),
  codes: ({ knowledge }: Rendering) => askedIds(knowledge, "codes").map((value) => ({ value, label: value })),
  instruments: () => named(instrumentIds, (id) => instrumentText(id)),
} as const satisfies Record<string, (rendering: Rendering) => readonly Option[]>;

export type ListName = keyof typeof lists;

/** What a field offers, by name in the reader's language. */
export const listOf = (name: ListName, rendering: Rendering): readonly Option[] => lists[name](rendering);

const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();

/** The id somebody means: its name in either language, or the id itself. Undefined for what the list does not hold. */
export const knownId = (name: ListName, typed: string, rendering: Rendering): string | undefined => {
  const wanted = plain(typed);
  for (const locale of [rendering.locale, rendering.locale === "en" ? "es" : "en"] as const) {
    const options = listOf(name, { ...rendering, locale });
    const found = options.find(({ value }) => value === typed) ?? options.find(({ label }) => plain(label) === wanted);
    if (found) return found.value;
  }
  return undefined;
};

/** An id of an open list: a known one by its name, else the words as an id of their own. */
export const openId = (name: ListName, typed: string, rendering: Rendering): string =>
  knownId(name, typed, rendering) ?? idTyped(typed);

/** An id as a person reads it, in words that lead back to it. */
export const textOfId = (name: ListName, id: string, rendering: Rendering): string => {
  const label = listOf(name, rendering).find(({ value }) => value === id)?.label;
  if (label !== undefined) return label;
  const words = capital(id.replaceAll("-", " "));
  return openId(name, words, rendering) === id ? words : id;
};

/** A drug as it is written: the name of the table in English, where it was typed in another language. */
export const drugTyped = (typed: string, { knowledge }: Pick<Rendering, "knowledge">): string => {
  const wanted = plain(typed);
  if (wanted === "none" || wanted === "ninguno") return "none";
  const drug = knowledge.drugs.find(({ name }) => name.es !== undefined && plain(name.es) === wanted);
  if (!drug) return typed;
  return drug.names.includes(typed.toLowerCase()) || plain(drug.name.en) === wanted ? typed : drug.id;
};
