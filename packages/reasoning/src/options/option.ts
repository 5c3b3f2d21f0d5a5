import type { Target } from "@pinpoint/chart";
import type { Guideline, Lasts, Result, Risk, Treatment, TreatmentKind } from "@pinpoint/knowledge";
import type { Says } from "../says.ts";
import type { Need, Verdict } from "../verdict.ts";

export type Readiness = "ready" | "not-yet" | "unsuitable";

/** The payer's criteria; `not-covered` is unmet, `no-local-policy` unknown with nothing missing. */
export type Coverage = Verdict & {
  /** The issuer's number of the policy that was read. */
  readonly policy?: string;
  readonly label?: "not-covered" | "no-local-policy";
};

/** What to do before and after, with the day and hour where there is one. */
export interface Instruction {
  readonly at?: string;
  readonly says: Says;
  readonly source?: string;
  readonly because: readonly string[];
  /** Dated only after the prescriber agreed. */
  readonly forPatient: boolean;
}

export interface AgainstStatement {
  readonly says: Says;
  readonly source?: string;
  readonly class: Result["class"];
}

/** One treatment beside the others. */
export interface OptionStatement {
  readonly treatment: string;
  readonly kind: TreatmentKind;
  readonly for: string;
  readonly targets?: readonly Target[] | undefined;
  /** The entry of its open order. */
  readonly order?: string | undefined;
  readonly readiness: Readiness;
  /** Why it is not ready, in one sentence; absent where it is. */
  readonly why?: Says | undefined;
  readonly owed: readonly Need[];
  readonly candidacy: Verdict;
  readonly safety: Verdict;
  readonly instructions: readonly Instruction[];
  readonly coverage?: Coverage | undefined;
  readonly authorization?: Verdict | undefined;
  readonly billable?: (Verdict & { readonly codes?: readonly string[] }) | undefined;
  readonly packet?: Verdict | undefined;
  readonly expected: readonly Result[];
  readonly lasts?: readonly Lasts[] | undefined;
  /** How sure the evidence is as a whole; the strength of a guideline is another matter. */
  readonly certainty: Treatment["certainty"];
  readonly against: readonly AgainstStatement[];
  readonly guidelines: readonly Guideline[];
  readonly risks: readonly Risk[];
  readonly day: Treatment["day"] | null;
}
