import type { ChartView } from "../chart-view.ts";
import type { Says } from "../says.ts";
import type { Need, Truth } from "../verdict.ts";

/**
 * A condition compiled once into closures. `truth` is asked often and allocates nothing; the rest explains, and is asked only when
 * something has to be said.
 */
export interface Rule {
  truth(view: ChartView): Truth;
  says(view: ChartView): Says;
  /** Adds the entries the answer rests on. */
  because(view: ChartView, into: Set<string>): void;
  /** Adds what would settle it, where it is unknown. */
  missing(view: ChartView, settles: readonly string[], into: Need[]): void;
  readonly parts?: readonly Rule[];
}
