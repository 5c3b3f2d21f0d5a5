import type { Side } from "@pinpoint/chart";
import type { EvidenceClass } from "@pinpoint/knowledge";
import type { Moved, Unmoved } from "../../assessment.ts";
import type { ChartView } from "../../chart-view.ts";
import type { Says } from "../../says.ts";
import { rounded, type Weight } from "../odds.ts";

/** What a group is evaluated against. */
export interface Question {
  readonly view: ChartView;
  /** The side the hypothesis is about; undefined when left and right need not be told apart. */
  readonly side: Side | undefined;
  /** The bedside groups alone raised the hypothesis above its prior. */
  readonly raised: boolean;
  /** Age may speak: there is a complaint, and the prior does not already belong to an age. */
  readonly ageSpeaks: boolean;
}

export interface Contribution {
  readonly weight: Weight;
  readonly moved: Moved;
  /** The same row by another source: its weight, and its own prior where it holds only with that. */
  readonly alternatives: readonly { readonly weight: Weight; readonly prior?: number; readonly source: string }[];
}

export interface Findings {
  readonly contributions: Contribution[];
  readonly unmoved: Unmoved[];
}

/** A question that nobody asked yet: what its two answers would do to the group, on the log scale. */
export interface Open {
  /** The finding, or the group when its members are examined together. */
  readonly ask: string;
  readonly findings: readonly string[];
  readonly bedside: boolean;
  /** Net ln LR of the group were it there, and were it not. */
  readonly ifPresent: number;
  readonly ifAbsent: number;
  /** Share of people with, and without, the generator who have it. */
  readonly amongThose: number;
  readonly amongOthers: number;
}

/** A group of correlated findings, compiled: it gives one net likelihood ratio. */
export interface Group {
  readonly id: string;
  /** Every member is seen on images or in the laboratory, none at the bedside. */
  readonly imaging: boolean;
  readonly age: boolean;
  speak(question: Question, into: Findings): void;
  /** What is still open in it; `net` is the group's present ln LR. */
  open(question: Question, net: number): readonly Open[];
}

export interface RowFacts {
  readonly source: string;
  readonly class: EvidenceClass;
}

/** The statement of one row that spoke. */
export const contributionOf = (
  group: string,
  weight: Weight,
  row: RowFacts,
  says: Says,
  because: readonly string[],
  alternatives: Contribution["alternatives"] = none,
): Contribution => {
  const [low, high] = weight.limits;
  return {
    weight,
    alternatives,
    moved: {
      group,
      says,
      lr: rounded(weight.lr),
      interval: [rounded(low), rounded(high)],
      because,
      source: row.source,
      class: row.class,
    },
  };
};
const none: readonly never[] = [];

/** The numbers a sentence about a row carries. */
export const intervalOf = (weight: Weight): { lr: number; low: number; high: number } => {
  const [low, high] = weight.limits;
  return { lr: weight.lr, low, high };
};

/**
 * Shares of people with and without the generator who have a finding, from its two likelihood ratios. Undefined where one of them is
 * missing or they point the same way.
 */
export const sharesOf = (present: number, absent: number): { amongThose: number; amongOthers: number } | undefined => {
  if (present === absent) return undefined;
  const amongOthers = (1 - absent) / (present - absent);
  const amongThose = present * amongOthers;
  return amongOthers > 0 && amongOthers < 1 && amongThose > 0 && amongThose < 1
    ? { amongThose, amongOthers }
    : undefined;
};
