import type { Target } from "@pinpoint/chart";
import type { EvidenceClass, Urgency } from "@pinpoint/knowledge";
import type { JourneyStep } from "./journey.ts";
import type { OptionStatement } from "./options/option.ts";
import type { Outcomes } from "./outcomes/outcomes.ts";
import type { Says } from "./says.ts";
import type { Need, Verdict } from "./verdict.ts";

export type Setting = "specialist" | "primary-care";
export type GeneratorState = "unlikely" | "possible" | "likely" | "confirmed" | "excluded";

export interface AssessOptions {
  /** The day the chart is read at, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Read only what was written by then. */
  readonly knownAt?: string;
  readonly setting?: Setting;
  /** Id of a payer or a policy; the chart's insurance when left out. */
  readonly payer?: string;
  /** State of service, two letters. */
  readonly state?: string;
  /** Place of service, two digits. */
  readonly place?: string;
  /** Planned day of service, `YYYY-MM-DD`. */
  readonly on?: string;
}

export interface AlertStatement {
  readonly id: string;
  readonly urgency: Urgency;
  readonly says: Says;
  readonly because: readonly string[];
  readonly source: string;
}

/** One row of evidence that moved a generator; `lr` is after its cap, `interval` the 95 % limits of the published figure around it. */
export interface Moved {
  readonly group: string;
  readonly says: Says;
  /** Null where criteria or history speak and no likelihood ratio is used. */
  readonly lr: number | null;
  readonly interval: readonly [number, number] | null;
  readonly because: readonly string[];
  readonly source: string;
  readonly class: EvidenceClass;
}

/** What was looked at and moves nothing, and why. */
export interface Unmoved {
  readonly says: Says;
  readonly because: readonly string[];
  readonly source?: string;
}

export interface ConfirmBy {
  readonly procedure: string;
  readonly targets: readonly Target[];
  /** How many positive blocks are still owed. */
  readonly count: number;
}

export interface GeneratorStatement {
  readonly id: string;
  readonly basis: "probability" | "criteria" | "history";
  /** 0–1; null where no prior or no likelihood ratio is known. */
  readonly probability: number | null;
  /** 95 % interval from the tests only: the prior is held fixed. */
  readonly interval: readonly [number, number] | null;
  readonly prior?: { readonly value: number; readonly source: string; readonly class: EvidenceClass };
  readonly alternatives?: readonly { readonly probability: number; readonly source: string }[];
  readonly state: GeneratorState;
  readonly says: Says;
  readonly because: readonly string[];
  readonly sites: readonly Target[];
  readonly moved: readonly Moved[];
  readonly unmoved?: readonly Unmoved[];
  readonly criteria?: Verdict;
  readonly confirmBy?: ConfirmBy;
}

export interface NextStatement {
  /** A finding, a group of findings to examine together, or a block. */
  readonly ask: string;
  readonly for: readonly string[];
  /** Expected drop in entropy over the live hypotheses, in bits. */
  readonly gain: number;
  readonly says: Says;
}

/** Parts that are not built yet are absent, never empty. */
export interface Assessment {
  readonly asOf: string;
  readonly setting: Setting;
  /** Version of the knowledge. */
  readonly knowledge: string;
  readonly alerts: readonly AlertStatement[];
  readonly generators: readonly GeneratorStatement[];
  readonly unlocalized: boolean;
  readonly next: readonly NextStatement[];
  /** Absent where the knowledge has no treatments. */
  readonly options?: readonly OptionStatement[];
  readonly journey?: readonly JourneyStep[];
  readonly outcomes?: Outcomes;
  readonly missing: readonly Need[];
}
