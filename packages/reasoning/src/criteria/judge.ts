import type { EvidenceClass, Knowledge, Stage } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import type { FindingIndex } from "../observations.ts";
import type { ProcedureHistory } from "../procedures/history.ts";
import type { Request } from "../procedures/request.ts";
import type { Says } from "../says.ts";
import type { Need, Verdict } from "../verdict.ts";

/** Regions as a payer counts them: each with the chart's regions it holds. */
export type RegionMap = Readonly<Record<string, readonly string[]>>;

/** What a criterion is judged on: the chart, the procedure that is asked for, and those that were done. */
export interface Judging {
  readonly view: ChartView;
  readonly knowledge: Knowledge;
  readonly request: Request;
  readonly history: ProcedureHistory;
  readonly regionMap: RegionMap;
  /** What an answer would settle: ids of treatments. */
  readonly settles: readonly string[];
}

/** A sentence of a rule, compiled. */
export type Judge = (judging: Judging) => Verdict;

/** What the compiler of a criterion may use. */
export interface Compilation {
  readonly knowledge: Knowledge;
  readonly index: FindingIndex;
}

export type { EvidenceClass, Stage };

/** The answer with the entries it rests on. */
export const answer = (truth: boolean, says: Says, because: readonly string[] = []): Verdict => ({
  is: truth ? "met" : "unmet",
  says,
  because,
  missing: [],
});

/** Not known, and what would settle it. */
export const open = (says: Says, missing: readonly Need[], because: readonly string[] = []): Verdict => ({
  is: "unknown",
  says,
  because,
  missing,
});
