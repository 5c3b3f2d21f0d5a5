import type { EvidenceClass, Knowledge, Stage } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import type { FindingIndex } from "../observations.ts";
import type { ProcedureHistory } from "../procedures/history.ts";
import { Places } from "../procedures/places.ts";
import type { Request } from "../procedures/request.ts";
import type { Says } from "../says.ts";
import { type Need, type Verdict, verdict } from "../verdict.ts";

/** Regions as a payer counts them: each with the chart's regions it holds. */
export type RegionMap = Readonly<Record<string, readonly string[]>>;

/** What a criterion is judged on: the chart, the procedure that is asked for, and those that were done. */
export interface Judging {
  readonly view: ChartView;
  readonly knowledge: Knowledge;
  readonly request: Request;
  /** Where the request goes. */
  readonly places: Places;
  readonly history: ProcedureHistory;
  readonly regionMap: RegionMap;
  /** What an answer would settle: ids of treatments. */
  readonly settles: readonly string[];
}

/** A request to be judged, with its places. */
export const judgingOn = (judging: Omit<Judging, "places">): Judging => ({
  view: judging.view,
  knowledge: judging.knowledge,
  request: judging.request,
  places: new Places(judging.request.targets),
  history: judging.history,
  regionMap: judging.regionMap,
  settles: judging.settles,
});

/** A sentence of a rule, compiled. */
export type Judge = (judging: Judging) => Verdict;

/** What the compiler of a criterion may use. */
export interface Compilation {
  readonly knowledge: Knowledge;
  readonly index: FindingIndex;
  /** Statements that were compiled before, by what they ask: many rules ask the same, and then one answer serves them all. */
  readonly shared?: Map<string, Judge>;
}

export type { EvidenceClass, Stage };

/** The answer with the entries it rests on. */
export const answer = (truth: boolean, says: Says, because?: readonly string[]): Verdict =>
  verdict(truth ? "met" : "unmet", says, because);

/** Not known, and what would settle it. */
export const open = (says: Says, missing: readonly Need[], because?: readonly string[]): Verdict =>
  verdict("unknown", says, because, missing);

/** The same verdict, resting on what was assumed. */
export const assuming = (own: Verdict, assumes: readonly Says[]): Verdict =>
  assumes.length > 0 ? verdict(own.is, own.says, own.because, own.missing, own.parts, assumes, own.excused) : own;
