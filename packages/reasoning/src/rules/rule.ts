import type { ChartView } from "../chart-view.ts";
import type { Says } from "../says.ts";
import type { Need, Truth } from "../verdict.ts";

/** A rule that answers in three values and explains itself. */
export interface ExplainedRule {
  truth(view: ChartView): Truth;
  says(view: ChartView): Says;
  /** Adds the entries the answer rests on. */
  because(view: ChartView, into: Set<string>): void;
  /** Adds what would settle it, where it is unknown. */
  missing(view: ChartView, settles: readonly string[], into: Need[]): void;
  readonly parts?: readonly Rule[];
}

/**
 * A condition compiled once into closures. `truth` and `met` are asked often and allocate nothing; the rest explains, and is asked only
 * when something has to be said.
 */
export interface Rule extends ExplainedRule {
  /** True when the answer is met; stops at the first part that is not. */
  met(view: ChartView): boolean;
}

/** A rule without parts. */
export const leaf = (rule: ExplainedRule): Rule => ({ ...rule, met: (view) => rule.truth(view) === 1 });
