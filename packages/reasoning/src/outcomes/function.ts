/** Function and other scores, first against last, beside the smallest change that matters. */
import { dateOf, type EntryOf, scoreTotal, standardErrorOf } from "@pinpoint/chart";
import type { InstrumentKnowledge, Knowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { isEarlier } from "../moments.ts";
import { type Held, heldAgainst, type Threshold } from "./important-change.ts";

export interface FunctionOutcome {
  readonly instrument: string;
  /** Which pain was rated, where it was said: the worst is not held against the average. */
  readonly period?: string;
  readonly first: { readonly on: string; readonly total: number; readonly entry: string };
  readonly last: { readonly on: string; readonly total: number; readonly entry: string };
  /** Positive is better, whatever the direction of the scale. */
  readonly improvement: number;
  /** By the threshold that decides; null where none is known, or where its published values differ. */
  readonly important: boolean | null;
  /** The change it is held against; null where none is known. */
  readonly threshold: Threshold | null;
  /** Every published threshold, with what the change is against it. */
  readonly held: readonly Held[];
  /** The change is less than twice the error of one person's score. */
  readonly withinError?: true;
}

type Score = EntryOf<"score">;
type Told = { readonly on: string; readonly total: number; readonly entry: string };

const toldBy = (entry: Score): Told | undefined => {
  const total = scoreTotal(entry.body);
  return total === undefined ? undefined : { on: dateOf(entry.at), total, entry: entry.id };
};

/** The first and the last that have a total. */
const endsOf = (scores: readonly Score[]): readonly [first: Score, last: Score] | undefined => {
  let first: Score | undefined;
  let last: Score | undefined;
  for (const one of scores) {
    const isFirst = !first || isEarlier(one, first);
    const isLast = !last || !isEarlier(one, last);
    if ((!isFirst && !isLast) || scoreTotal(one.body) === undefined) continue;
    if (isFirst) first = one;
    if (isLast) last = one;
  }
  return first && last && first !== last ? [first, last] : undefined;
};

const outcomeOf = (scores: readonly Score[], known: InstrumentKnowledge | undefined): FunctionOutcome | undefined => {
  const ends = endsOf(scores);
  const first = ends && toldBy(ends[0]);
  const last = ends && toldBy(ends[1]);
  if (!first || !last) return undefined;
  const { body } = ends[0];
  const improvement = known?.better === "higher" ? last.total - first.total : first.total - last.total;
  const changes = known?.importantChange ?? [];
  const deciding = changes.find(({ isDefault }) => isDefault) ?? changes[0];
  const decided = deciding && heldAgainst(deciding, improvement, first.total);
  const { reached = null, ...threshold } = decided ?? {};
  const error = Math.max(standardErrorOf(ends[0].body) ?? 0, standardErrorOf(ends[1].body) ?? 0);
  return {
    instrument: body.instrument,
    ...(body.period === undefined ? {} : { period: body.period }),
    first,
    last,
    improvement,
    important: reached,
    threshold: decided ? threshold : null,
    held: changes.map((change) => heldAgainst(change, improvement, first.total)),
    ...(Math.abs(improvement) < 2 * error ? { withinError: true } : {}),
  };
};

/** What is held against one another: the same scale, of the same pain at the same place, by the same form. */
const seriesOf = ({ body: { instrument, period, site, form } }: Score): string =>
  period === undefined && site === undefined && form === undefined
    ? instrument
    : JSON.stringify([instrument, period, site, form]);

/** A judgement of change is a change already: two of them have no difference. */
const isOwnChange = (instrument: string): boolean => instrument === "pgic" || instrument === "global-perceived-effect";

/** Every instrument that was filled in twice or more. */
export const functionOutcomes = (view: ChartView, { instruments }: Knowledge): readonly FunctionOutcome[] => {
  const lists = new Map<string, Score[]>();
  for (const entry of view.of("score")) {
    if (isOwnChange(entry.body.instrument)) continue;
    const series = seriesOf(entry);
    const list = lists.get(series);
    if (list) list.push(entry);
    else lists.set(series, [entry]);
  }
  return [...lists.values()].flatMap((scores) => {
    const known = instruments.get(scores[0]?.body.instrument ?? "");
    return outcomeOf(scores, known) ?? [];
  });
};
