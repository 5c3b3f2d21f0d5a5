import type { Alternative, FindingKnowledge, GeneratorKnowledge, Likelihood, LikelihoodRow } from "@pinpoint/knowledge";
import { type FindingIndex, type SpinePart, spinePartsOf } from "../../observations.ts";
import { type Weight, weightOf } from "../odds.ts";
import { type Contribution, type RowFacts, sharesOf } from "./group.ts";

type SourceRow = {
  readonly present?: Likelihood | undefined;
  readonly absent?: Likelihood | undefined;
  readonly cap?: readonly [number, number] | undefined;
  readonly source: string;
  readonly class: RowFacts["class"];
};

export interface CompiledSide {
  readonly weight: Weight;
  readonly facts: RowFacts;
  readonly alternatives: Contribution["alternatives"];
}

export interface CompiledRow {
  readonly present: CompiledSide | undefined;
  readonly absent: CompiledSide | undefined;
}

const alternativesFor = (
  alternatives: readonly Alternative[] | undefined,
  side: "present" | "absent",
): Contribution["alternatives"] =>
  (alternatives ?? []).flatMap(({ prior, source, cap, ...row }) => {
    const likelihood = row[side];
    return likelihood ? [{ weight: weightOf(likelihood, cap), source, ...(prior === undefined ? {} : { prior }) }] : [];
  });

const compileSide = (
  row: SourceRow,
  side: "present" | "absent",
  alternatives?: readonly Alternative[],
): CompiledSide | undefined => {
  const likelihood = row[side];
  if (!likelihood) return undefined;
  return {
    weight: weightOf(likelihood, row.cap),
    facts: { source: row.source, class: likelihood.class ?? row.class },
    alternatives: alternativesFor(alternatives, side),
  };
};

/** Prepares both sides of a row, and what other sources say of it. */
export const compileRow = (row: SourceRow, alternatives?: readonly Alternative[]): CompiledRow => ({
  present: compileSide(row, "present", alternatives),
  absent: compileSide(row, "absent", alternatives),
});

/** The row of one finding within a group. */
export interface MemberRow extends CompiledRow {
  readonly finding: FindingKnowledge;
  /** Place of the finding in the index of observations. */
  readonly index: number;
  /** For an image: the parts of the spine in which it can speak for the generator. */
  readonly parts: ReadonlySet<SpinePart> | undefined;
  /** The finding alone, as a question. */
  readonly asked: readonly string[];
  readonly bedside: boolean;
  readonly shares: ReturnType<typeof sharesOf>;
  /** Percent of painless people by decade, where known. */
  readonly painless: FindingKnowledge["painless"];
}

/** Every finding once, with its place. */
export const indexedFindings = (index: FindingIndex) => new Set(index.values());

/** The rows of every finding that moves this generator within this group. */
export const memberRows = (index: FindingIndex, generator: GeneratorKnowledge, group: string): readonly MemberRow[] => {
  const parts = spinePartsOf(generator.regions);
  return [...indexedFindings(index)].flatMap(({ finding, index: at }) =>
    finding.moves
      .filter((move) => move.generator === generator.id && move.group === group)
      .map((move): MemberRow => {
        const row = compileRow(move, alternativesOf(move));
        return {
          ...row,
          finding,
          index: at,
          parts,
          asked: [finding.id],
          bedside: isBedside(finding),
          shares: row.present && row.absent ? sharesOf(row.present.weight.lr, row.absent.weight.lr) : undefined,
          painless: finding.painless,
        };
      }),
  );
};
const alternativesOf = (move: LikelihoodRow): readonly Alternative[] | undefined => move.alternatives;

export const isBedside = ({ by }: FindingKnowledge): boolean => by === "history" || by === "examination";
