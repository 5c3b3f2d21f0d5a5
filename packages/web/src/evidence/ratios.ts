import {
  type Alternative,
  type GeneratorKnowledge,
  type GroupKnowledge,
  type Likelihood,
  type LikelihoodRow,
  standardErrorOf,
} from "@pinpoint/knowledge";
import { instrumentText, nameOf, textIn } from "@pinpoint/wording";
import type { OtherFigures, RatioRow, RatioSide } from "./row.ts";
import { ruleWords } from "./rule-words.ts";
import { groupName, statementOf, title, type Words } from "./wording-of.ts";

const sideOf = (side: Likelihood | undefined, rowClass: string): RatioSide | null => {
  if (!side) return null;
  const { lr, ci, seAssumed = false } = side;
  const se = side.se ?? (ci ? standardErrorOf(ci) : 0);
  const [low, high] = ci ?? [lr * Math.exp(-1.96 * se), lr * Math.exp(1.96 * se)];
  const own = side.class !== undefined && side.class !== rowClass ? side.class : null;
  return { lr, low, high, assumed: seAssumed, class: own };
};

type Row = Omit<LikelihoodRow, "generator" | "group">;

const figuresOf = (row: Row | Alternative) => ({
  present: sideOf(row.present, row.class),
  absent: sideOf(row.absent, row.class),
  cap: row.cap ?? null,
  n: row.n ?? null,
  population: row.population ?? null,
  lowTrust: row.lowTrust ?? null,
});

const othersOf = (row: Row, by: Words): OtherFigures[] =>
  (row.alternatives ?? []).map((other) => {
    const { source, class: kind } = statementOf("", null, other, by);
    const note = other.note ? textIn(other.note, by.locale, "") : null;
    return { ...figuresOf(other), class: kind, source, note };
  });

interface Naming {
  readonly id: string;
  readonly generator: string;
  readonly name: string;
  readonly group?: string;
  readonly note?: string;
}

const ratioRow = ({ id, generator, name, group, note }: Naming, row: Row, by: Words): RatioRow => ({
  ...statementOf(id, generator, row, by),
  ...figuresOf(row),
  name,
  group: group ?? null,
  note: note ?? null,
  others: othersOf(row, by),
});

const listed = (ids: readonly string[], by: Words): string =>
  new Intl.ListFormat(by.locale).format(ids.map((id) => nameOf("finding", id, by)));

const rowsOfGroup = (generator: string, group: GroupKnowledge, by: Words): RatioRow[] => {
  const said = ruleWords[by.locale];
  const own = groupName(generator, group.id, by);
  const id = (more: string | number): string => `ratio-${generator}-${group.id}-${more}`;
  switch (group.kind) {
    case "strongest":
      return [];
    case "count":
      return group.rows.map((row) =>
        ratioRow(
          {
            id: id(row.atLeast),
            generator,
            name: said.counted(row.atLeast, group.members.length + (group.eachSide?.length ?? 0), own),
            note: listed(group.members, by),
          },
          row,
          by,
        ),
      );
    case "combination": {
      const note =
        group.allPresent.join() === group.allAbsent.join()
          ? listed(group.allPresent, by)
          : said.combined(listed(group.allPresent, by), listed(group.allAbsent, by));
      return [ratioRow({ id: id("all"), generator, name: own, note }, group.row, by)];
    }
    case "root":
      return group.wholeExam.map((row) =>
        ratioRow({ id: id(row.root), generator, name: said.wholeExam(row.root), group: own }, row, by),
      );
    case "age":
      return group.rows.map((row) => {
        const name = row.over === undefined ? said.ageUnder(row.under ?? 0) : said.ageOver(row.over);
        return ratioRow({ id: id(`${row.over ?? ""}-${row.under ?? ""}`), generator, name }, row, by);
      });
    case "score": {
      const name = said.scoreFrom(instrumentText(group.instrument), group.atLeast);
      return [ratioRow({ id: id(group.instrument), generator, name }, group.row, by)];
    }
  }
};

const blockRow = ({ id, block }: GeneratorKnowledge, by: Words): RatioRow[] => {
  if (!block) return [];
  const said = ruleWords[by.locale];
  const percent = block.likelihoodAbovePercent ?? block.positivePercent;
  const name = said.firstBlock(nameOf("procedure", block.procedure, by), percent);
  return [ratioRow({ id: `ratio-${id}-first-block`, generator: id, name }, block.first, by)];
};

/** Every likelihood ratio that moves one generator: findings in the order of their groups, then groups, then its block. */
export const ratioRows = (generator: GeneratorKnowledge, by: Words): RatioRow[] => {
  const findings = [...new Set(by.knowledge.findings.values())];
  const rows = generator.groups.flatMap((group) => [
    ...rowsOfGroup(generator.id, group, by),
    ...findings.flatMap((finding) =>
      finding.moves
        .filter((row) => row.generator === generator.id && row.group === group.id)
        .map((row) =>
          ratioRow(
            {
              id: `ratio-${finding.id}-${generator.id}-${group.id}`,
              generator: generator.id,
              name: title("finding", finding.id, by),
              group: groupName(generator.id, group.id, by),
            },
            row,
            by,
          ),
        ),
    ),
  ]);
  return [...rows, ...blockRow(generator, by)];
};
