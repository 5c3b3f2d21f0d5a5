import { type FormValues, numberTyped, one } from "./typed.ts";

/** So many lines of scores over time a form offers. */
export const seriesLines = 4;

/** The scores over time as typed, or undefined where a line is half written. An empty list where none is. */
export const seriesTyped = (values: FormValues): readonly Record<string, unknown>[] | undefined => {
  const lines = Array.from({ length: seriesLines }, (_, index) => ({
    minutesAfter: numberTyped(one(values, `minutes-${index + 1}`)),
    pain: numberTyped(one(values, `pain-${index + 1}`)),
  })).filter(({ minutesAfter, pain }) => minutesAfter !== undefined || pain !== undefined);
  return lines.every(({ minutesAfter, pain }) => minutesAfter !== undefined && pain !== undefined) ? lines : undefined;
};
