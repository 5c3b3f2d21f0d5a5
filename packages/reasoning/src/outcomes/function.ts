/** Function and other scores, first against last, beside the smallest change that matters. */
import { dateOf, type EntryOf, scoreTotal, standardErrorOf } from "@pinpoint/chart";
import type { InstrumentKnowledge, Knowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
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
type Told = { readonly on: string; readonly total: number; readonly entry: string; readonly error?: number };

const byTime = (a: Score, b: Score): number =>
  dateOf(a.at) < dateOf(b.at) ? -1 : dateOf(a.at) > dateOf(b.at) ? 1 : a.seq - b.seq;

const toldBy = (scores: readonly Score[]): readonly Told[] =>
  [...scores].sort(byTime).flatMap((entry) => {
    const total = scoreTotal(entry.body);
    const error = standardErrorOf(entry.body);
    if (total === undefined) return [];
    return [{ on: dateOf(entry.at), total, entry: entry.id, ...(error === undefined ? {} : { error }) }];
  });

const bare = ({ on, total, entry }: Told) => ({ on, total, entry });

const outcomeOf = (scores: readonly Score[], known: InstrumentKnowledge | undefined): FunctionOutcome | undefined => {
  const told = toldBy(scores);
  const [first] = told;
  const last = told.at(-1);
  const body = scores[0]?.body;
  if (!body || !first || !last || first === last) return undefined;
  const improvement = known?.better === "higher" ? last.total - first.total : first.total - last.total;
  const changes = known?.importantChange ?? [];
  const deciding = changes.find(({ isDefault }) => isDefault) ?? changes[0];
  const decided = deciding && heldAgainst(deciding, improvement, first.total);
  const { reached = null, ...threshold } = decided ?? {};
  const error = Math.max(first.error ?? 0, last.error ?? 0);
  return {
    instrument: body.instrument,
    ...(body.period === undefined ? {} : { period: body.period }),
    first: bare(first),
    last: bare(last),
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
