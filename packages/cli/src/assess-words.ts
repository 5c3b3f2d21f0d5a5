/** The words of a call of `pinpoint assess`, and what is off about them. */
import { isDate } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { AssessOptions, Setting } from "@pinpoint/reasoning";
import { type Locale, locales } from "@pinpoint/wording";
import { isState } from "./states.ts";

export const assessWords = {
  "as-of": { type: "string" },
  "known-at": { type: "string" },
  setting: { type: "string" },
  payer: { type: "string" },
  state: { type: "string" },
  place: { type: "string" },
  on: { type: "string" },
  with: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export type Words = Partial<Record<keyof typeof assessWords, string | boolean>>;

export interface Asked {
  readonly path: string;
  /** The file laid over a copy of the chart. */
  readonly overlay?: string;
  readonly options: AssessOptions;
  readonly locale: Locale;
  readonly json: boolean;
}

const isSetting = (text: string): text is Setting => text === "specialist" || text === "primary-care";
const isLocale = (text: string): text is Locale => locales.some((one) => one === text);

/** A word that fails its test, as a sentence. */
const unless = (words: Words, name: keyof Words, test: (text: string) => boolean, says: string): string[] => {
  const value = words[name];
  return typeof value === "string" && !test(value) ? [`--${name}: "${value}" ${says}`] : [];
};

const past = ({ on, "as-of": asOf }: Words, today: string): string[] => {
  const read = typeof asOf === "string" ? asOf : today;
  return typeof on === "string" && isDate(on) && isDate(read) && on < read
    ? [`--on: ${on} lies before ${read}, the day the chart is read at; a procedure cannot be planned in the past.`]
    : [];
};

/** Every word of the call that is off, as sentences. */
export const faultsOf = (words: Words, positionals: readonly string[], today: string): string[] => [
  ...(positionals.length === 1 ? [] : ["Write the name of one file: pinpoint assess FILE."]),
  ...(["as-of", "known-at", "on"] as const).flatMap((name) =>
    unless(words, name, isDate, "is no day of the calendar; write it as 2026-09-15."),
  ),
  ...unless(words, "setting", isSetting, "is not known; write specialist or primary-care."),
  ...unless(words, "lang", isLocale, "is not known; write en or es."),
  ...unless(words, "state", isState, "is no state; write two capital letters such as TX."),
  ...unless(
    words,
    "place",
    (text) => /^\d{2}$/.test(text),
    "is no place of service; write its two digits, such as 11 for an office or 22 for a hospital outpatient department.",
  ),
  ...past(words, today),
];

/** Payers whose policies or programmes are known, each by the id to write. */
export const knownPayers = ({ policies, programs }: Knowledge): readonly string[] =>
  [...new Set([...policies.map(({ payer }) => payer), ...programs.flatMap(({ payers }) => payers)])].sort();

/** A payer nobody wrote a policy of, as a sentence that names the known ones. A policy may be named by its own id. */
export const payerFault = (payer: string | undefined, knowledge: Knowledge): string | undefined => {
  if (payer === undefined) return undefined;
  const payers = knownPayers(knowledge);
  const known =
    payers.includes(payer) ||
    knowledge.policies.some(({ id, payerAliases }) => id === payer || payerAliases.includes(payer));
  return known ? undefined : `--payer: "${payer}" is not known; write one of: ${payers.join(", ")}.`;
};

const said = (words: Words, name: keyof Words): string | undefined => {
  const value = words[name];
  return typeof value === "string" ? value : undefined;
};

const optionsOf = (words: Words, today: string): AssessOptions => {
  const [knownAt, setting, payer, state, place, on] = (
    ["known-at", "setting", "payer", "state", "place", "on"] as const
  ).map((name) => said(words, name));
  return {
    asOf: said(words, "as-of") ?? today,
    ...(knownAt ? { knownAt } : {}),
    ...(setting && isSetting(setting) ? { setting } : {}),
    ...(payer ? { payer } : {}),
    ...(state ? { state } : {}),
    ...(place ? { place } : {}),
    ...(on ? { on } : {}),
  };
};

/** The call, read. */
export const askedFor = (words: Words, path: string, today: string): Asked => {
  const locale = said(words, "lang");
  const overlay = said(words, "with");
  return {
    path,
    ...(overlay === undefined ? {} : { overlay }),
    options: optionsOf(words, today),
    locale: locale && isLocale(locale) ? locale : "en",
    json: words.json === true,
  };
};
