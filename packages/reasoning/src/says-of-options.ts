import type { Target } from "@pinpoint/chart";
import type { Urgency } from "@pinpoint/knowledge";

type Nothing = Record<never, never>;

/** What the table of options says: candidacy, safety, coverage, authorization, what is owed. */
export interface OptionSentences {
  "option.target.confirmed": {
    readonly generator: string;
    readonly state: string;
    readonly targets: readonly Target[];
  };
  "option.target.settled": { readonly generator: string };
  "option.target.state": { readonly generator: string; readonly state: string; readonly wanted: string };
  "option.target.owed": { readonly generator: string; readonly state: string; readonly wanted: string };
  "option.target.none": Nothing;
  "option.candidacy": { readonly met: number; readonly of: number };
  /** The warning is the alert once more: a clinician is told its name, a patient what to do. */
  "option.alert-open": { readonly alert: string; readonly warning: string; readonly urgency: Urgency };
  "option.preceded-by": { readonly procedure: string };
  "option.preceded-by.owed": { readonly procedure: string };
  "option.safety": { readonly met: number; readonly of: number };
  "option.safety.not-judged": Nothing;
  "coverage.no-payer": Nothing;
  "coverage.no-local-policy": { readonly payer: string; readonly state: string; readonly procedure: string };
  "coverage.unknown-payer": { readonly payer: string };
  "coverage.no-state": Nothing;
  "coverage.silent": { readonly procedure: string };
  "coverage.self-pay": Nothing;
  "authorization.none-needed": { readonly procedure: string };
  "authorization.needed": { readonly program: string };
  "authorization.active-duty": { readonly program: string };
  "authorization.place": { readonly program: string };
  "authorization.choice": { readonly program: string };
  "authorization.not-known": { readonly payer: string };
  "billable.code": { readonly codes: readonly string[] };
  "billable.no-code": { readonly procedure: string };
  "packet.complete": Nothing;
  "packet.open": { readonly count: number };
  "need.reason": { readonly rule: string };
  "need.insurance": Nothing;
  "need.place": Nothing;
  "need.active-duty": Nothing;
  "need.block": { readonly procedure: string; readonly targets: readonly Target[]; readonly count: number };
  "need.authorization": { readonly program: string };
}
