/**
 * How much and how long a procedure helped. Percent compares whole tenths of the scores of the index pain: 79.9 is not 80. The patient's
 * own percent is kept apart.
 */
import { dateOf } from "@pinpoint/chart";
import type { Done } from "./history.ts";

/** Relief at one time after a procedure. */
export interface ReliefPoint {
  readonly day: string;
  /** Tenths of the pain before and after; undefined where no scale was written. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly said: number | undefined;
  readonly entry: string;
}

const tenths = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 10);

/** Every follow-up with a score or the patient's word, earliest first. */
export const reliefPoints = ({ entry, reliefs }: Done): readonly ReliefPoint[] => {
  const before = tenths(entry.body.painBefore);
  const own: ReliefPoint[] =
    entry.body.painAfter === undefined
      ? []
      : [{ day: dateOf(entry.at), before, after: tenths(entry.body.painAfter), said: undefined, entry: entry.id }];
  return [
    ...own,
    ...reliefs.flatMap(({ id, at, body }): ReliefPoint[] =>
      body.pain === undefined && body.percent === undefined
        ? []
        : [{ day: dateOf(at), before, after: tenths(body.pain), said: body.percent, entry: id }],
    ),
  ];
};

/** Percent of the index pain relieved, from the scores; undefined without them or with no pain before. */
export const percentOf = ({ before, after }: ReliefPoint): number | undefined =>
  before === undefined || after === undefined || before === 0 ? undefined : ((before - after) / before) * 100;

/** True when at least so many percent were relieved, by the scores; undefined without them. */
export const reaches = ({ before, after }: ReliefPoint, percent: number): boolean | undefined =>
  before === undefined || after === undefined || before === 0 ? undefined : (before - after) * 100 >= before * percent;
