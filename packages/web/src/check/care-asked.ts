/** How long payers ask that care without a needle was tried, read from their policies. */
import type { Criterion, EvidenceClass, Knowledge } from "@pinpoint/knowledge";
import { textIn } from "@pinpoint/wording";
import type { Locale } from "../locale.ts";

export interface CareAsked {
  /** The payer and what the policy is about. */
  readonly policy: string;
  /** The most weeks it asks before a first procedure. */
  readonly weeks: number;
  /** The weakest class among its rows. */
  readonly class: EvidenceClass;
  /** Generators that its procedures treat. */
  readonly generators: readonly string[];
}

interface Row {
  readonly weeks: number;
  readonly class: EvidenceClass;
}

const partsOf = (criterion: Criterion): readonly Criterion[] => {
  if ("parts" in criterion) return criterion.parts;
  return criterion.word === "stage" && criterion.stages.first ? [criterion.stages.first] : [];
};

/** Every row on care that names weeks; a row takes the class of what stands around it unless it has its own. */
const rowsIn = (criterion: Criterion, around: EvidenceClass): readonly Row[] => {
  const own = criterion.class ?? around;
  if (criterion.word === "conservativeCare") {
    const { minWeeks } = criterion.parameters;
    return minWeeks === undefined ? [] : [{ weeks: minWeeks, class: own }];
  }
  return partsOf(criterion).flatMap((part) => rowsIn(part, own));
};

const weakest: readonly EvidenceClass[] = ["evidence", "secondary", "default", "caution"];

const weakestOf = (rows: readonly Row[]): EvidenceClass =>
  rows.map((row) => row.class).reduce((a, b) => (weakest.indexOf(a) > weakest.indexOf(b) ? a : b));

/** Each policy that names weeks, the shortest first, with the generators it is about. */
export const careAsked = ({ policies, treatments }: Knowledge, locale: Locale): readonly CareAsked[] => {
  const treats = (procedure: string): readonly string[] =>
    treatments.get(procedure)?.for.map(({ generator }) => generator) ?? [];
  const asked = policies.flatMap((policy): readonly CareAsked[] => {
    const rules = (policy.versions.at(-1)?.rules ?? []).map(({ covers, procedures }) => ({
      rows: covers ? rowsIn(covers, policy.class) : [],
      procedures,
    }));
    const asking = rules.filter(({ rows }) => rows.length > 0);
    const rows = asking.flatMap((rule) => rule.rows);
    if (rows.length === 0) return [];
    return [
      {
        policy: textIn(policy.name, locale, policy.id),
        weeks: Math.max(...rows.map(({ weeks }) => weeks)),
        class: weakestOf(rows),
        generators: [...new Set(asking.flatMap(({ procedures }) => procedures.flatMap(treats)))],
      },
    ];
  });
  return asked.toSorted((a, b) => a.weeks - b.weeks || a.policy.localeCompare(b.policy));
};
