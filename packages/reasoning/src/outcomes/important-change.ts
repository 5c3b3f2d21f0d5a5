/** Whether a change of a score matters, held against every published threshold; none is chosen silently. */
import type { ImportantChange } from "@pinpoint/knowledge";

export interface Threshold {
  readonly points?: number;
  /** Published values run from `points` to here. */
  readonly upTo?: number;
  readonly percent?: number;
  /** One of points and percent is enough. */
  readonly either?: true;
  readonly source?: string;
}

/** A threshold with what the change is against it; null where the published values differ, and where no percent can be taken. */
export interface Held extends Threshold {
  readonly reached: boolean | null;
}

const byPoints = ({ points, upTo }: ImportantChange, improvement: number): boolean | null | undefined => {
  if (points === undefined) return undefined;
  if (improvement >= (upTo ?? points)) return true;
  return improvement < points ? false : null;
};

/** Percent of nothing is not known: a first score of 0 has none. */
const byPercent = ({ percent }: ImportantChange, improvement: number, first: number): boolean | null | undefined => {
  if (percent === undefined) return undefined;
  return first === 0 ? null : improvement * 100 >= Math.abs(first) * percent;
};

const reachedOf = (change: ImportantChange, improvement: number, first: number): boolean | null => {
  if (improvement <= 0) return false;
  const answers = [byPoints(change, improvement), byPercent(change, improvement, first)].filter(
    (one) => one !== undefined,
  );
  const decisive = change.either;
  if (answers.includes(decisive)) return decisive;
  return answers.includes(null) ? null : !decisive;
};

export const heldAgainst = (change: ImportantChange, improvement: number, first: number): Held => ({
  ...(change.points === undefined ? {} : { points: change.points }),
  ...(change.upTo === undefined ? {} : { upTo: change.upTo }),
  ...(change.percent === undefined ? {} : { percent: change.percent }),
  ...(change.either ? { either: true } : {}),
  ...(change.source === undefined ? {} : { source: change.source }),
  reached: reachedOf(change, improvement, first),
});
