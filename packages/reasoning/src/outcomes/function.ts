/** Function and other scores, first against last, beside the smallest change that matters. */
import { dateOf, type EntryOf, scoreTotal } from "@pinpoint/chart";
import type { InstrumentKnowledge, Knowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";

export interface FunctionOutcome {
  readonly instrument: string;
  readonly first: { readonly on: string; readonly total: number; readonly entry: string };
  readonly last: { readonly on: string; readonly total: number; readonly entry: string };
  /** Positive is better, whatever the direction of the scale. */
  readonly improvement: number;
  readonly important: boolean | null;
  /** The change it is held against; null where none is known. */
  readonly threshold: { readonly points?: number; readonly percent?: number; readonly source?: string } | null;
}

const byTime = (a: EntryOf<"score">, b: EntryOf<"score">): number =>
  dateOf(a.at) < dateOf(b.at) ? -1 : dateOf(a.at) > dateOf(b.at) ? 1 : a.seq - b.seq;

const thresholdOf = (known: InstrumentKnowledge | undefined) =>
  known?.importantChange.find(({ isDefault }) => isDefault) ?? known?.importantChange[0];

const outcomeOf = (
  instrument: string,
  scores: readonly EntryOf<"score">[],
  known: InstrumentKnowledge | undefined,
): FunctionOutcome | undefined => {
  const told = [...scores].sort(byTime).flatMap((entry) => {
    const total = scoreTotal(entry.body);
    return total === undefined ? [] : [{ on: dateOf(entry.at), total, entry: entry.id }];
  });
  const [first] = told;
  const last = told.at(-1);
  if (!first || !last || first === last) return undefined;
  const improvement = known?.better === "higher" ? last.total - first.total : first.total - last.total;
  const threshold = thresholdOf(known);
  // Both are asked for where the source says so: two points and thirty percent.
  const enough =
    threshold &&
    (threshold.points === undefined || improvement >= threshold.points) &&
    (threshold.percent === undefined || improvement * 100 >= Math.abs(first.total) * threshold.percent);
  return {
    instrument,
    first,
    last,
    improvement,
    important: enough ?? null,
    threshold: threshold
      ? {
          ...(threshold.points === undefined ? {} : { points: threshold.points }),
          ...(threshold.percent === undefined ? {} : { percent: threshold.percent }),
          ...(threshold.source === undefined ? {} : { source: threshold.source }),
        }
      : null,
  };
};

/** Every instrument that was filled in twice or more. */
export const functionOutcomes = (view: ChartView, { instruments }: Knowledge): readonly FunctionOutcome[] => {
  const lists = new Map<string, EntryOf<"score">[]>();
  for (const entry of view.of("score")) {
    const list = lists.get(entry.body.instrument);
    if (list) list.push(entry);
    else lists.set(entry.body.instrument, [entry]);
  }
  return [...lists].flatMap(([instrument, scores]) => outcomeOf(instrument, scores, instruments.get(instrument)) ?? []);
};
