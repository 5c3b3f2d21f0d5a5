import type { Chart } from "@pinpoint/chart";
import { effectiveEntries, isEntryOf } from "@pinpoint/chart";
import type { NextStatement } from "@pinpoint/reasoning";
import { decimalText, listText, nameOf, type Rendering, render, textIn } from "@pinpoint/wording";

/** One thing worth examining next. */
export interface NextView {
  readonly ask: string;
  readonly says: string;
  /** How it is done, where the knowledge says. */
  readonly how: string | null;
  /** The sources of pain it would tell about. */
  readonly about: string;
  readonly gain: string;
  /** Gain as a share of the best one, for its bar. */
  readonly share: number;
  /** What one press records: a finding of the bedside, and on which sides it can be. */
  readonly quick: { readonly finding: string; readonly sides: readonly ("left" | "right")[] } | null;
  readonly way: "finding" | "imaging" | "block" | "group";
}

/** The sides a sided finding is asked for: those of the complaint, both when it hurts on both or nobody said. */
const sidesAsked = (chart: Chart, asOf: string): readonly ("left" | "right")[] => {
  const complaint = effectiveEntries(chart.entries, { asOf }).findLast((entry) => isEntryOf("complaint", entry));
  const side = complaint && isEntryOf("complaint", complaint) ? complaint.body.side : undefined;
  return side === "left" || side === "right" ? [side] : ["left", "right"];
};

const wayOf = (next: NextStatement, { knowledge }: Rendering): NextView["way"] => {
  if (next.says.key === "next.block") return "block";
  if (next.says.key === "next.group") return "group";
  return knowledge.findings.get(next.ask)?.by === "imaging" ? "imaging" : "finding";
};

/** What to examine next, ranked by how much it would tell. */
export const nextViews = (
  next: readonly NextStatement[],
  chart: Chart,
  asOf: string,
  rendering: Rendering,
): readonly NextView[] => {
  const best = next[0]?.gain ?? 1;
  const sides = sidesAsked(chart, asOf);
  return next.map((one) => {
    const known = rendering.knowledge.findings.get(one.ask);
    const way = wayOf(one, rendering);
    const quick = way === "finding" && known ? { finding: known.id, sides: known.sided ? sides : [] } : null;
    return {
      ask: one.ask,
      says: known && way !== "block" ? nameOf("finding", known.id, rendering) : render(one.says, rendering),
      how: known?.how ? textIn(known.how, rendering.locale, "") : null,
      about: listText(
        one.for.map((id) => nameOf("generator", id, rendering)),
        rendering.locale,
      ),
      gain: decimalText(one.gain, rendering.locale),
      share: best > 0 ? one.gain / best : 0,
      quick,
      way,
    };
  });
};
