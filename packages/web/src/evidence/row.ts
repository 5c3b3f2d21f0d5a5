import type { EvidenceClass, Urgency } from "@pinpoint/knowledge";

/** One line of a rule in words; `of` are its parts. */
export interface RuleLine {
  readonly says: string;
  readonly of?: readonly RuleLine[];
}

/** What every statement of the page carries. `id` is its anchor. */
export interface Statement {
  readonly id: string;
  /** The generator it speaks about; null for what holds everywhere. */
  readonly generator: string | null;
  readonly class: EvidenceClass;
  /** Null for a setting of the practice, which rests on no work. */
  readonly source: { readonly id: string; readonly cite: string } | null;
  /** "name, date"; null while no clinician has read it against its source. */
  readonly reviewed: string | null;
}

export interface PriorRow extends Statement {
  readonly setting: "specialist" | "primary-care";
  /** 0–1. */
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly population: string;
  readonly when: RuleLine | null;
}

/** One side of a row of likelihood ratios, with its 95 % limits. */
export interface RatioSide {
  readonly lr: number;
  readonly low: number;
  readonly high: number;
  /** Nobody published an interval: a standard error was assumed. */
  readonly assumed: boolean;
  /** Class of this side where it differs from the row's. */
  readonly class: EvidenceClass | null;
}

interface RatioFigures {
  readonly present: RatioSide | null;
  readonly absent: RatioSide | null;
  readonly cap: readonly [number, number] | null;
  readonly n: number | null;
  readonly population: string | null;
  readonly lowTrust: string | null;
  /** What else the reader has to know of it. */
  readonly note: string | null;
}

/** Figures of another work for the same row; shown, never mixed in. */
export interface OtherFigures extends RatioFigures {
  readonly class: EvidenceClass;
  readonly source: { readonly id: string; readonly cite: string } | null;
}

export interface RatioRow extends Statement, RatioFigures {
  /** The finding, or the group with what is counted. */
  readonly name: string;
  /** The group of correlated findings it belongs to, when it is not the group itself. */
  readonly group: string | null;
  readonly others: readonly OtherFigures[];
}

interface AlertWords {
  readonly says: string | null;
  readonly patient: string | null;
}

/** A threshold, a rule or a practice setting. */
export interface RuleRow extends Statement {
  readonly name: string;
  readonly lines: readonly RuleLine[];
}

export interface AlertRow extends Statement {
  readonly name: string;
  /** What is done and told at a level; null where the whole alert says it. */
  readonly levels: readonly ({ readonly urgency: Urgency; readonly when: RuleLine } & AlertWords)[];
  readonly words: AlertWords;
  readonly figures: string | null;
}

/** How common an imaging finding is in people without pain. */
export interface PainlessRow extends Statement {
  readonly name: string;
  readonly byDecade: readonly { readonly decade: number; readonly percent: number }[];
}

/** A work of the bibliography. */
export interface SourceRow {
  readonly id: string;
  readonly cite: string;
  readonly title: string | null;
  /** DOI, PMID, PMC, ISBN or address, as a link where one leads there. */
  readonly found: readonly { readonly label: string; readonly href: string | null }[];
  /** Why it has no identifier. */
  readonly unidentified: string | null;
  /** Statements that rest on it. */
  readonly statements: number;
}
