import type { Verdict } from "@pinpoint/reasoning";
import { type Rendering, render } from "@pinpoint/wording";

/** A verdict in words: met ●, unmet ○, unknown ◐ with what would settle it, and its parts. */
export interface VerdictView {
  readonly is: Verdict["is"];
  readonly says: string;
  readonly settles: string | null;
  readonly parts: readonly VerdictView[];
}

/** A verdict in words. What settles an unknown is said on the part that is unknown, not again on the whole. */
export const verdictView = (verdict: Verdict, rendering: Rendering): VerdictView => {
  const parts = (verdict.parts ?? []).map((part) => verdictView(part, rendering));
  const [need] = parts.length > 0 ? [] : verdict.missing;
  return {
    is: verdict.is,
    says: render(verdict.says, rendering),
    settles: need ? render(need.says, rendering) : null,
    parts,
  };
};
