/** What outcomes and the journey can say. */
export interface OutcomeSentences {
  "mme.over-50": { readonly mme: number };
  "mme.beside-sedative": { readonly drugs: readonly string[] };
  "mme.incomplete": { readonly mme: number };
  "mme.sleep-apnea": Record<never, never>;
  "mme.prior-overdose": Record<never, never>;
  "mme.older": { readonly age: number };
  "journey.intake": { readonly date: string };
  "journey.evaluation": { readonly open: number };
  "journey.localizing": { readonly procedure: string; readonly count: number };
  "journey.localized": { readonly generator: string };
  "journey.deciding": { readonly ready: number };
  "journey.decided": { readonly procedure: string };
  "journey.authorizing": { readonly procedure: string };
  "journey.preparing": { readonly procedure: string; readonly open: number };
  "journey.procedure-day": { readonly procedure: string; readonly date: string };
  "journey.recovery": { readonly procedure: string; readonly date: string };
  "journey.follow-up": { readonly procedure: string; readonly date: string };
  "journey.lasting": { readonly percent: number; readonly date: string };
  "journey.back": { readonly percent: number; readonly date: string };
  "journey.not-run-here": Record<never, never>;
}
