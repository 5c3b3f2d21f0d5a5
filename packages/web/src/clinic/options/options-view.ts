import type { OptionStatement, Verdict } from "@pinpoint/reasoning";
import { nameOf, type Rendering, render, targetsText } from "@pinpoint/wording";

/** A verdict as one cell of the table. */
export interface CellView {
  readonly is: Verdict["is"];
  /** `not-covered`, `no-local-policy`: said instead of the verdict's own word. */
  readonly label: "not-covered" | "no-local-policy" | null;
  readonly secondHand: boolean;
}

/** One treatment as a row of the table. */
export interface OptionRow {
  readonly id: string;
  readonly kind: OptionStatement["kind"];
  readonly name: string;
  readonly generator: string;
  readonly targets: string | null;
  readonly readiness: OptionStatement["readiness"];
  /** Why it is not ready, in one sentence. */
  readonly why: string | null;
  readonly safety: CellView;
  readonly coverage: CellView | null;
  readonly authorization: CellView | null;
}

const isSecondHand = (verdict: Verdict): boolean =>
  verdict.class === "secondary" || (verdict.parts ?? []).some(isSecondHand);

const cellOf = (
  verdict: (Verdict & { readonly label?: CellView["label"] | undefined }) | undefined,
): CellView | null =>
  verdict ? { is: verdict.is, label: verdict.label ?? null, secondHand: isSecondHand(verdict) } : null;

/** One row an option, in the order of the assessment: ready first. */
export const optionRows = (options: readonly OptionStatement[], rendering: Rendering): readonly OptionRow[] =>
  options.map((option) => ({
    id: option.treatment,
    kind: option.kind,
    name: nameOf("procedure", option.treatment, rendering),
    generator: nameOf("generator", option.for, rendering),
    targets: option.targets ? targetsText(option.targets, rendering.locale) : null,
    readiness: option.readiness,
    why: option.why ? render(option.why, rendering) : null,
    safety: { is: option.safety.is, label: null, secondHand: isSecondHand(option.safety) },
    coverage: cellOf(option.coverage),
    authorization: cellOf(option.authorization),
  }));
