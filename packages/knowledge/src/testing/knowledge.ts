import type { Knowledge } from "../knowledge.ts";
import { load } from "../load.ts";
import { readContentFiles } from "../read-content.ts";
import type { LikelihoodRow } from "../schema/finding.ts";
import type { GeneratorKnowledge, GroupKnowledge } from "../schema/generator.ts";

const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error(loaded.problems.map(({ says }) => says).join("\n"));

/** The content of the project, loaded once for the tests. */
export const knowledge: Knowledge = loaded.value;

export type Row = Omit<LikelihoodRow, "generator" | "group">;

const groupRows = (group: GroupKnowledge): readonly { at: string; row: Row }[] => {
  switch (group.kind) {
    case "strongest":
      return [];
    case "count":
      return group.rows.map((row) => ({ at: `atLeast ${row.atLeast}`, row }));
    case "age":
      return group.rows.map((row) => ({ at: row.over === undefined ? `under ${row.under}` : `over ${row.over}`, row }));
    case "root":
      return group.wholeExam.map((row) => ({ at: row.root, row }));
    default:
      return [{ at: "row", row: group.row }];
  }
};

const rowsOf = (generator: GeneratorKnowledge): { where: string; row: Row }[] => [
  ...generator.groups.flatMap((group) =>
    groupRows(group).map(({ at, row }) => ({ where: `${generator.id} ${group.id} ${at}`, row })),
  ),
  ...(generator.block ? [{ where: `${generator.id} block`, row: generator.block.first }] : []),
];

/** Every row of the content with the place it is written, alternatives included (`… or <source>`). */
export const likelihoodRows = ({ findings, generators }: Knowledge): readonly { where: string; row: Row }[] =>
  [
    ...[...new Set(findings.values())].flatMap(({ id, moves }) =>
      moves.map((row) => ({ where: `${row.generator} ${row.group} ${id}`, row })),
    ),
    ...[...generators.values()].flatMap(rowsOf),
  ].flatMap(({ where, row }) => [
    { where, row },
    ...(row.alternatives ?? []).map((other) => ({ where: `${where} or ${other.source}`, row: other })),
  ]);
