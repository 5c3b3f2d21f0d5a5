import type { Result } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { comparedMessages } from "./messages.ts";
import { capital, pointsText, spanText, thousandText } from "./number-words.ts";
import { plainComparator, plainMeasure, plainOutcome } from "./plain-terms.ts";

/** The upper end of each scale; null where the number is no point on one. */
const ends: Readonly<Record<Result["unit"], number | null>> = {
  "nrs-points": 10,
  "vas-mm": 100,
  "odi-points": 100,
  "rmdq-points": 24,
  "points-of-100": 100,
  other: null,
  percent: null,
  sd: null,
  days: null,
  months: null,
};

/** Points of a scale whose end nobody wrote down say nothing to a reader. */
const endOf = ({ unit, outcome }: Result): number | null =>
  unit === "other" && /of 10\b/.test(outcome.en) ? 10 : ends[unit];

const crossesZero = ({ interval }: Result): boolean => interval !== undefined && interval[0] <= 0 && interval[1] >= 0;

interface Reading {
  readonly result: Result;
  readonly at: string;
  readonly locale: Locale;
  readonly what: string;
  readonly other: string;
}

type Words = (count: string) => string;

/** "It could be from 36 fewer to 524 more", and what that means when no difference lies within. */
const rangeSays = (
  { result, locale }: Reading,
  write: (value: number) => string,
  more: Words,
  fewer: Words,
): string => {
  const text = messagesIn(comparedMessages, locale);
  if (!result.interval) return "";
  const limit = (value: number): string =>
    value === 0 ? text.none : value > 0 ? more(write(value)) : fewer(write(-value));
  const [low, high] = result.interval;
  const nearFirst = Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low];
  const [from = low, to = high] = nearFirst;
  return ` ${text.range(limit(from), limit(to))}${crossesZero(result) ? ` ${text.mayBeNone}` : ""}`;
};

const rateDifference = (reading: Reading): string | undefined => {
  const { result, at, locale, other } = reading;
  const text = messagesIn(comparedMessages, locale);
  const did = plainOutcome(result.outcome, locale);
  if (!did) return undefined;
  const write = (percent: number): string => thousandText(percent * 10, locale);
  const says = result.value < 0 ? text.fewerThan : text.moreThan;
  return `${says(write(Math.abs(result.value)), did.says, at, other)}${rangeSays(reading, write, text.more, text.fewer)}`;
};

const meanDifference = (reading: Reading): string | undefined => {
  const { result, at, locale, what, other } = reading;
  const most = endOf(result);
  if (most === null) return undefined;
  const text = messagesIn(comparedMessages, locale);
  const write = (points: number): string => pointsText(points, locale);
  const says = result.value < 0 ? text.lower : text.higher;
  const better = /more is better/i.test(result.outcome.en) ? ` ${text.moreIsBetter}` : "";
  return `${says(what, at, write(result.value), write(most), other)}${better}${rangeSays(reading, write, text.more, text.less)}`;
};

const meanChange = ({ result, at, locale, what, other }: Reading): string | undefined => {
  const text = messagesIn(comparedMessages, locale);
  const most = endOf(result);
  const { value, comparatorValue, effect, unit } = result;
  if (value === 0 && effect === "within") return text.same(what, at);
  if (value > 0 && unit !== "percent") return undefined;
  const points = pointsText(value, locale);
  if (unit === "percent") return text.fellBy(what, at, text.partOf100(points));
  if (unit === "days") return text.fellBy(what, at, points);
  if (most === null) return undefined;
  const end = pointsText(most, locale);
  if (effect === "within") return text.fell(what, at, points, end);
  return comparatorValue === undefined
    ? undefined
    : text.bothFell(what, at, points, end, pointsText(comparatorValue, locale), other);
};

const timeBack = ({ result, locale, other }: Reading): string | undefined => {
  const { value, comparatorValue, unit } = result;
  if (comparatorValue === undefined || (unit !== "days" && unit !== "months")) return undefined;
  const text = messagesIn(comparedMessages, locale);
  return text.backAfter(spanText({ value, unit }, locale), spanText({ value: comparatorValue, unit }, locale), other);
};

const standardized = ({ result, locale, what, other }: Reading): string => {
  const text = messagesIn(comparedMessages, locale);
  return result.interval === undefined || crossesZero(result)
    ? text.notSurelyBetter(what, other)
    : text.betterThan(what, other);
};

/** A result that is no share of people, as one or two sentences; undefined where the number cannot be put into plain words. */
export const differenceSays = (result: Result, at: string, locale: Locale): string | undefined => {
  const other = result.comparator ? plainComparator(result.comparator, locale) : "";
  if (other === undefined) return undefined;
  const reading: Reading = { result, at, locale, what: capital(plainMeasure(result.outcome, locale) ?? ""), other };
  if (result.measure === "rate-difference") return rateDifference(reading);
  if (result.measure === "time") return timeBack(reading);
  if (reading.what === "") return undefined;
  if (result.measure === "mean-difference") return meanDifference(reading);
  return result.measure === "mean-change" ? meanChange(reading) : standardized(reading);
};
