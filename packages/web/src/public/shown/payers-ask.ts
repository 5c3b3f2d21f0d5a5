/** What payers ask to be tried before a treatment, read from their rules. */
import type { Criterion, EvidenceClass, Knowledge, Policy } from "@pinpoint/knowledge";
import type { Locale } from "../../locale.ts";
import { weaker } from "../../me/compare/cited-sentence.ts";
import { textOf } from "./show.ts";

export interface Asked {
  readonly payer: string;
  readonly name: string;
  /** Weeks of other care, as each rule asks them; empty where none says how long. */
  readonly weeks: readonly number[];
  readonly care: boolean;
  /** How long the pain has to be there, in months. */
  readonly painMonths: number | undefined;
  readonly sources: readonly string[];
  readonly class: EvidenceClass;
}

/** Every criterion within one, itself too. */
const within = (criterion: Criterion): readonly Criterion[] => {
  if (criterion.word === "stage") return [criterion, ...Object.values(criterion.stages).flatMap(within)];
  return "parts" in criterion ? [criterion, ...criterion.parts.flatMap(within)] : [criterion];
};

const monthsIn = { hours: 1 / 720, days: 1 / 30, weeks: 1 / 4.345, months: 1 } as const;

const asked = (policy: Policy, treatment: string, locale: Locale): Asked | undefined => {
  const rules = policy.versions
    .filter(({ status }) => status === "in-force")
    .flatMap((version) => version.rules)
    .filter(({ procedures, covers }) => covers !== undefined && procedures.includes(treatment));
  const found = rules.flatMap(({ covers }) => (covers ? within(covers) : []));
  const care = found.filter((one) => one.word === "conservativeCare").filter((one) => one.parameters.ongoing !== true);
  const pain = found.filter((one) => one.word === "duration").flatMap((one) => one.parameters.atLeast ?? []);
  const rows = found.filter((one) => one.word === "conservativeCare" || one.word === "duration");
  if (care.length === 0 && pain.length === 0) return undefined;
  const months = pain.map(({ value, unit }) => value * monthsIn[unit]);
  return {
    payer: policy.payer,
    name: textOf(policy.name, locale).split(":")[0] ?? policy.payer,
    weeks: care.flatMap(({ parameters }) => parameters.minWeeks ?? []),
    care: care.length > 0,
    painMonths: months.length === 0 ? undefined : Math.max(...months),
    sources: [...new Set(rows.map(({ source }) => source ?? policy.source))],
    class: rows.map((one) => one.class ?? policy.class).reduce(weaker),
  };
};

/** Each payer that asks for care or time before it; Medicare stands first. */
export const payersAsk = (treatment: string, { policies }: Knowledge, locale: Locale): readonly Asked[] =>
  policies
    .flatMap((policy) => asked(policy, treatment, locale) ?? [])
    .toSorted((a, b) => Number(b.payer === "medicare") - Number(a.payer === "medicare"));
