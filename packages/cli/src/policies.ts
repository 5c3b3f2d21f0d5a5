import { isDate } from "@pinpoint/chart";
import type { Jurisdiction, Policy, Text } from "@pinpoint/knowledge";
import { type Locale, locales } from "@pinpoint/wording";
import { readArguments } from "./arguments.ts";
import { type Command, complain, print } from "./command.ts";
import { loadKnowledge } from "./load-knowledge.ts";

const options = {
  payer: { type: "string" },
  state: { type: "string" },
  on: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const help = `pinpoint policies [--payer ID] [--state XX] [--on DATE] [--lang en|es]

Lists the payers' policies the knowledge holds: each version with its number, contractor, states, the days it is in force,
and how well it is known (evidence: the issuer's text or header was read; secondary: another page reports it; default: a
usual map). What of a policy is not known is said below it.

  --payer ID    only this payer's (an alias will do)
  --state XX    only what holds in this state, two capital letters
  --on DATE     only what is in force on this day; what is proposed never is
  --lang L      en (default) or es

Exit code: 0 listed, 1 nothing fits, 2 the words of the call are off.
`;

interface Wanted {
  readonly payer: string | undefined;
  readonly state: string | undefined;
  readonly on: string | undefined;
  readonly locale: Locale;
}

const isLocale = (text: string): text is Locale => locales.some((one) => one === text);

const words: Readonly<
  Record<Locale, Readonly<Record<"everywhere" | "from" | "to" | "proposed" | "notKnown", string>>>
> = {
  en: {
    everywhere: "everywhere",
    from: "from",
    to: "to",
    proposed: "proposed, decides nothing",
    notKnown: "Not known",
  },
  es: {
    everywhere: "en todas partes",
    from: "desde",
    to: "hasta",
    proposed: "propuesta, no decide nada",
    notKnown: "No se sabe",
  },
};

const textIn = ({ en, es }: Text, locale: Locale): string => (locale === "es" ? (es ?? en) : en);

const fits = ({ states, status, effectiveFrom, effectiveTo }: Jurisdiction, { state, on }: Wanted): boolean =>
  (state === undefined || states === undefined || states.includes(state)) &&
  (on === undefined ||
    (status === "in-force" && effectiveFrom <= on && (effectiveTo === undefined || on <= effectiveTo)));

const versionLine = (version: Jurisdiction, locale: Locale): string => {
  const word = words[locale];
  const aliases = version.aliases.length > 0 ? ` (${version.aliases.join(", ")})` : "";
  const whose = version.contractor ? `, ${version.contractor}` : "";
  const days = `${word.from} ${version.effectiveFrom}${version.effectiveTo ? ` ${word.to} ${version.effectiveTo}` : ""}`;
  const status = version.status === "proposed" ? `; ${word.proposed}` : "";
  const where = version.states?.join(" ") ?? word.everywhere;
  return `  ${version.number}${aliases}${whose}: ${where}; ${days}; ${version.class}${status}`;
};

const policyLines = (policy: Policy, versions: readonly Jurisdiction[], locale: Locale): readonly string[] => [
  `${policy.id} [${policy.payer}] ${textIn(policy.name, locale)} (${policy.class})`,
  ...versions.flatMap((version) => [
    versionLine(version, locale),
    ...(version.note ? [`    ${textIn(version.note, locale)}`] : []),
  ]),
  ...policy.notKnown.map((one) => `  ${words[locale].notKnown}: ${textIn(one, locale)}`),
];

const list = (wanted: Wanted): number => {
  const knowledge = loadKnowledge();
  if (!knowledge) return 1;
  const { payer } = wanted;
  const found = knowledge.policies
    .filter((one) => payer === undefined || one.payer === payer || one.payerAliases.includes(payer) || one.id === payer)
    .map((policy) => ({ policy, versions: policy.versions.filter((version) => fits(version, wanted)) }))
    .filter(({ versions }) => versions.length > 0);
  if (found.length === 0) {
    complain("No policy of the knowledge fits. That is no statement about what the payer covers.");
    return 1;
  }
  print(found.map(({ policy, versions }) => policyLines(policy, versions, wanted.locale).join("\n")).join("\n\n"));
  return 0;
};

type Words = Partial<Record<keyof typeof options, string | boolean>>;

/** Every word of the call that is off, as sentences. */
const faults = ({ state, on, lang }: Words, positionals: readonly string[]): readonly string[] => [
  ...(positionals.length > 0 ? ["Write: pinpoint policies, with options only."] : []),
  ...(typeof state === "string" && !/^[A-Z]{2}$/.test(state)
    ? [`--state: "${state}" is no state; write two capital letters such as TX.`]
    : []),
  ...(typeof on === "string" && !isDate(on)
    ? [`--on: "${on}" is no day of the calendar; write it as 2026-09-15.`]
    : []),
  ...(typeof lang === "string" && !isLocale(lang) ? [`--lang: "${lang}" is not known; write en or es.`] : []),
];

export const policiesCommand: Command = {
  name: "policies",
  about: "the payers' policies: number, contractor, states, days in force, how well known",
  help,
  run: async (args) => {
    const read = readArguments(args, options);
    if (!read.ok) {
      for (const { says } of read.problems) complain(`${says} See pinpoint policies --help.`);
      return 2;
    }
    const { values, positionals } = read.value;
    if (values.help) {
      print(help);
      return 0;
    }
    const wrong = faults(values, positionals);
    for (const says of wrong) complain(says);
    if (wrong.length > 0) return 2;
    const { payer, state, on, lang } = values;
    return list({ payer, state, on, locale: lang && isLocale(lang) ? lang : "en" });
  },
};
