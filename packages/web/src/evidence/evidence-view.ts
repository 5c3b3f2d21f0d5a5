import { type EvidenceClass, evidenceClasses, type Knowledge } from "@pinpoint/knowledge";
import { textIn } from "@pinpoint/wording";
import { alertRows, painlessRows } from "./alerts.ts";
import { type EvidenceFilter, isFiltering, matcher } from "./evidence-filter.ts";
import { priorRows } from "./priors.ts";
import { ratioRows } from "./ratios.ts";
import type { AlertRow, PainlessRow, PriorRow, RatioRow, RuleRow, SourceRow, Statement } from "./row.ts";
import { ruleRows, settingRows } from "./rules.ts";
import { sourceRow } from "./sources.ts";
import { title, type Words, words } from "./wording-of.ts";

/** What is said about one generator. */
export interface GeneratorEvidence {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly priors: readonly PriorRow[];
  readonly ratios: readonly RatioRow[];
  readonly rules: readonly RuleRow[];
}

/** A work that was read second-hand, with how much rests on it. */
export interface SecondHand {
  readonly source: string;
  readonly cite: string;
  readonly rows: readonly string[];
}

export interface EvidenceView {
  readonly version: string;
  readonly filter: EvidenceFilter;
  /** Every generator, for the choice in the form. */
  readonly generators: readonly { readonly id: string; readonly name: string }[];
  readonly sections: readonly GeneratorEvidence[];
  readonly settings: readonly RuleRow[];
  readonly alerts: readonly AlertRow[];
  readonly painless: readonly PainlessRow[];
  readonly secondHand: readonly SecondHand[];
  readonly sources: readonly SourceRow[];
  readonly totals: {
    readonly all: number;
    readonly shown: number;
    readonly reviewed: number;
    readonly byClass: Readonly<Record<EvidenceClass, number>>;
  };
}

const sourcesOf = (row: Statement): readonly string[] => {
  const others: readonly { source: Statement["source"] }[] =
    "others" in row && Array.isArray(row.others) ? row.others : [];
  return [...new Set([row, ...others].flatMap(({ source }) => source?.id ?? []))];
};

const countBySource = (rows: readonly Statement[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const id of rows.flatMap(sourcesOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

/** Second-hand rows gathered by the work they name, the one most rests on first. */
const secondHandOf = (rows: readonly Statement[]): SecondHand[] => {
  const held = new Map<string, { cite: string; rows: string[] }>();
  for (const row of rows) {
    if (row.class !== "secondary" || row.source === null) continue;
    const one = held.get(row.source.id) ?? { cite: row.source.cite, rows: [] };
    one.rows.push(row.id);
    held.set(row.source.id, one);
  }
  return [...held]
    .map(([source, one]) => ({ source, ...one }))
    .sort((a, b) => b.rows.length - a.rows.length || a.cite.localeCompare(b.cite));
};

const sectionsOf = (by: Words): GeneratorEvidence[] =>
  [...by.knowledge.generators.values()]
    .map((generator) => ({
      id: generator.id,
      name: title("generator", generator.id, by),
      about: textIn(generator.about, by.locale, ""),
      priors: priorRows(generator, by),
      ratios: ratioRows(generator, by),
      rules: ruleRows(generator, by),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, by.locale));

const rowsOf = ({ priors, ratios, rules }: GeneratorEvidence): readonly Statement[] => [...priors, ...ratios, ...rules];

/** "name, date" of who signed the rule a row belongs to in the reader's organization; null where nobody did. */
export type SignedBy = (row: Pick<Statement, "id" | "generator">) => string | null;

const reviewedBy = <R extends Statement>(rows: readonly R[], signedBy: SignedBy): readonly R[] =>
  rows.map((row) => ({ ...row, reviewed: signedBy(row) ?? row.reviewed }));

/** Everything Pinpoint rests on, as the page shows it: filtered, in one language, plain data. */
export const evidenceView = (
  knowledge: Knowledge,
  locale: "en" | "es",
  filter: EvidenceFilter,
  place: (region: string) => string,
  signedBy: SignedBy = () => null,
): EvidenceView => {
  const by = words(knowledge, locale, place);
  const sections = sectionsOf(by).map(({ priors, ratios, rules, ...section }) => ({
    ...section,
    priors: reviewedBy(priors, signedBy),
    ratios: reviewedBy(ratios, signedBy),
    rules: reviewedBy(rules, signedBy),
  }));
  const alerts = reviewedBy(alertRows(by), signedBy);
  const wide = { settings: settingRows(by), alerts, painless: painlessRows(by) };
  const all = [...sections.flatMap(rowsOf), ...wide.settings, ...wide.alerts, ...wide.painless];
  const matches = matcher(filter, new Map(sections.map(({ id, name }) => [id, name])));
  const kept = sections
    .map(({ priors, ratios, rules, ...section }) => ({
      ...section,
      priors: priors.filter(matches),
      ratios: ratios.filter(matches),
      rules: rules.filter(matches),
    }))
    .filter((section) => rowsOf(section).length > 0);
  const shown = all.filter(matches);
  const counts = countBySource(shown);
  const byClass = (kind: EvidenceClass): number => all.filter((row) => row.class === kind).length;
  const [evidence = 0, secondary = 0, usual = 0, caution = 0] = evidenceClasses.map(byClass);
  return {
    version: knowledge.version,
    filter,
    generators: sections.map(({ id, name }) => ({ id, name })),
    sections: kept,
    settings: wide.settings.filter(matches),
    alerts: wide.alerts.filter(matches),
    painless: wide.painless.filter(matches),
    secondHand: secondHandOf(shown),
    sources: [...knowledge.sources.values()]
      .filter(({ id }) => !isFiltering(filter) || counts.has(id))
      .map((source) => sourceRow(source, counts.get(source.id) ?? 0))
      .sort((a, b) => a.cite.localeCompare(b.cite)),
    totals: {
      all: all.length,
      shown: shown.length,
      reviewed: all.filter(({ reviewed }) => reviewed !== null).length,
      byClass: { evidence, secondary, default: usual, caution },
    },
  };
};
