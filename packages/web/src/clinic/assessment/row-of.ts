import type { GeneratorKnowledge, Knowledge } from "@pinpoint/knowledge";
import type { Moved } from "@pinpoint/reasoning";

/** What is known about a row of evidence beside its numbers. */
export interface RowFacts {
  readonly n?: number | undefined;
  readonly population?: string | undefined;
  readonly lowTrust?: string | undefined;
  readonly reviewed?: { readonly by: string; readonly on: string } | undefined;
}

type Row = RowFacts & { readonly source: string };

const findingOf = ({ says: { values } }: Moved): string | undefined =>
  "finding" in values && typeof values.finding === "string" ? values.finding : undefined;

const rowsOfGroup = (group: GeneratorKnowledge["groups"][number]): readonly Row[] => {
  switch (group.kind) {
    case "count":
    case "age":
      return group.rows;
    case "combination":
    case "score":
      return [group.row];
    case "root":
      return group.wholeExam;
    case "strongest":
      return [];
  }
};

/** The row of the knowledge a statement of the engine was read from; empty when it cannot be told. */
export const rowOf = (moved: Moved, generator: GeneratorKnowledge | undefined, knowledge: Knowledge): RowFacts => {
  if (!generator) return {};
  const finding = findingOf(moved);
  const own = finding === undefined ? undefined : knowledge.findings.get(finding);
  const rows: readonly Row[] =
    moved.group === "block" && generator.block
      ? [generator.block.first]
      : [
          ...(own?.moves.filter((row) => row.generator === generator.id && row.group === moved.group) ?? []),
          ...generator.groups.filter(({ id }) => id === moved.group).flatMap(rowsOfGroup),
        ];
  return rows.find(({ source }) => source === moved.source) ?? {};
};
