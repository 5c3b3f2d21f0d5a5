import type { TextLine } from "./criterion-lines.ts";

/** The parts a rule's text has, each with a heading of its own. */
export type RulePart =
  | "about"
  | "after"
  | "against"
  | "applies"
  | "covers"
  | "for"
  | "guidelines"
  | "hazards"
  | "lasts"
  | "notKnown"
  | "patient"
  | "priors"
  | "ratios"
  | "requires"
  | "results"
  | "risks"
  | "rules"
  | "versions"
  | "when";

export interface TextPart {
  readonly name: RulePart;
  readonly lines: readonly TextLine[];
}
