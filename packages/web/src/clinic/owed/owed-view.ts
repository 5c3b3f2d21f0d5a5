import { dateText, nameOf, type Rendering, recordText, render, targetsText } from "@pinpoint/wording";
import { ageAndSex, fullName } from "../demographics.ts";
import { payerChoices } from "../options/payer-choices.ts";
import type { OwedFacts, OwedState, OwedVerdict } from "./facts.ts";
import { fromWhom, type Giver } from "./from-whom.ts";
import type { ChartFacts } from "./kept-facts.ts";
import { type NeedKind, needKindOf } from "./need-kind.ts";
import type { OwedQuestion } from "./owed-question.ts";

/** One thing to obtain. */
export interface OwedItem {
  readonly says: string;
  readonly from: Giver;
  readonly kind: NeedKind;
}

/** One order or likely option of one patient, against their payer. */
export interface OwedRow {
  readonly key: string;
  readonly name: string;
  readonly who: string;
  readonly number: string;
  readonly treatment: string;
  readonly about: string;
  readonly ordered: boolean;
  /** The payer's checklist; the chart where there is none. */
  readonly to: string;
  readonly payer: { readonly id: string; readonly name: string } | null;
  readonly states: Readonly<Record<OwedVerdict, OwedState | null>>;
  readonly items: readonly OwedItem[];
  readonly reasons: readonly string[];
  readonly day: {
    readonly on: string;
    readonly text: string;
    readonly kind: "planned" | "free";
    readonly passed: boolean;
  } | null;
}

export interface OwedView {
  readonly question: OwedQuestion;
  readonly rows: readonly OwedRow[];
  readonly all: number;
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  readonly charts: number;
  readonly payers: readonly { readonly id: string; readonly name: string }[];
  readonly kinds: readonly NeedKind[];
  /** Charts that could not be assessed. */
  readonly failed: readonly { readonly name: string; readonly to: string }[];
  /** How many rows hold something unmet, something unknown, and nothing but met. */
  readonly counts: Readonly<Record<"unmet" | "unknown" | "met", number>>;
}

/** So many rows a page. */
export const rowsPerPage = 50;

const distinct = <T>(list: readonly T[], by: (one: T) => string): readonly T[] => [
  ...new Map(list.map((one) => [by(one), one])).values(),
];

const aboutOf = ({ generator, targets }: OwedFacts, rendering: Rendering): string =>
  [generator ? nameOf("generator", generator, rendering) : "", targets ? targetsText(targets, rendering.locale) : ""]
    .filter(Boolean)
    .join(" · ");

const rowOf = (facts: OwedFacts, { opened, asOf }: ChartFacts, today: string, rendering: Rendering): OwedRow => {
  const { episode } = opened;
  const { locale } = rendering;
  const base = `/clinic/patients/${episode.id}`;
  const { payer, day } = facts;
  const name =
    payer && (payerChoices(rendering).find(({ id }) => id === payer.id)?.name ?? recordText("payer", payer.id, locale));
  return {
    key: `${episode.id} ${facts.treatment}`,
    name: fullName(episode.patient),
    who: ageAndSex(episode.patient, asOf, locale),
    number: episode.patient.number,
    treatment: nameOf("procedure", facts.treatment, rendering),
    about: aboutOf(facts, rendering),
    ordered: facts.ordered,
    to: facts.generator === null ? base : `${base}/options/${facts.treatment}`,
    payer: payer && { id: payer.id, name: `${name}, ${payer.state}` },
    states: facts.states,
    items: distinct(
      facts.needs.map((need) => ({ says: render(need.says, rendering), from: fromWhom(need), kind: needKindOf(need) })),
      ({ says }) => says,
    ),
    reasons: [...new Set(facts.reasons.map((says) => render(says, rendering)))],
    day: day && { ...day, text: dateText(day.on, locale), passed: day.kind === "planned" && day.on < today },
  };
};

const statesIn = ({ states }: OwedRow): readonly string[] =>
  Object.values(states).flatMap((state) => (state ? [state.is] : []));

/** Which of the three filters a row answers to; a row with something unmet may also have something unknown. */
export const answersTo = (row: OwedRow, state: "unmet" | "unknown" | "met"): boolean =>
  state === "met" ? statesIn(row).every((one) => one === "met") : statesIn(row).includes(state);

const matches = (row: OwedRow, { state, payer, kind }: OwedQuestion): boolean =>
  (state === null || answersTo(row, state)) &&
  (payer === "" || (row.payer?.id ?? "none") === payer) &&
  (kind === null || row.items.some((item) => item.kind === kind));

const openIn = ({ items, reasons }: OwedRow): number => items.length + reasons.length;
const dayOf = ({ day }: OwedRow): string => day?.on ?? "9999";

const comparing = (sort: OwedQuestion["sort"], locale: string) => {
  const byName = (a: OwedRow, b: OwedRow) => a.name.localeCompare(b.name, locale, { numeric: true });
  const byDay = (a: OwedRow, b: OwedRow) => dayOf(a).localeCompare(dayOf(b));
  const byOpen = (a: OwedRow, b: OwedRow) => openIn(b) - openIn(a);
  const ordered = (a: OwedRow, b: OwedRow) => Number(b.ordered) - Number(a.ordered);
  const orders = {
    day: [byDay, ordered, byName],
    patient: [byName, byDay],
    open: [byOpen, byDay, byName],
  }[sort];
  return (a: OwedRow, b: OwedRow): number =>
    orders.reduce((held, order) => held || order(a, b), 0) || a.key.localeCompare(b.key);
};

const payersIn = (rows: readonly OwedRow[], locale: string): OwedView["payers"] =>
  distinct(
    rows.flatMap(({ payer }) => (payer ? [{ id: payer.id, name: payer.name.replace(/, [A-Z]{2}$/, "") }] : [])),
    ({ id }) => id,
  ).toSorted((a, b) => a.name.localeCompare(b.name, locale));

/** The list as a page shows it: filtered, sorted, cut into pages. */
export const owedView = (
  charts: readonly ChartFacts[],
  question: OwedQuestion,
  today: string,
  rendering: Rendering,
): OwedView => {
  const rows = charts.flatMap((chart) => (chart.facts ?? []).map((facts) => rowOf(facts, chart, today, rendering)));
  const found = rows.filter((row) => matches(row, question)).sort(comparing(question.sort, rendering.locale));
  const pages = Math.max(1, Math.ceil(found.length / rowsPerPage));
  const page = Math.min(Math.max(1, Math.trunc(question.page) || 1), pages);
  const count = (state: "unmet" | "unknown" | "met") => rows.filter((row) => answersTo(row, state)).length;
  return {
    question: { ...question, page },
    rows: found.slice((page - 1) * rowsPerPage, page * rowsPerPage),
    all: rows.length,
    found: found.length,
    page,
    pages,
    charts: charts.length,
    payers: payersIn(rows, rendering.locale),
    kinds: [...new Set(rows.flatMap(({ items }) => items.map(({ kind }) => kind)))].sort(),
    failed: charts.flatMap(({ facts, opened: { episode } }) =>
      facts === null ? [{ name: fullName(episode.patient), to: `/clinic/patients/${episode.id}` }] : [],
    ),
    counts: { unmet: count("unmet"), unknown: count("unknown"), met: count("met") },
  };
};
