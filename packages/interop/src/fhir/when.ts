import { earliestDay, isPartialDate, latestDay } from "@pinpoint/chart";

/** When something happened, or one sentence why that cannot be said. */
export type Moment = { readonly at: string } | { readonly why: string };

const noDate: Moment = { why: "It carries no date, so it is not known when it happened; add one." };

/** A FHIR time without an offset names no instant; its day is kept. Anything else stays as written. */
const settled = (dateTime: string): string =>
  /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(dateTime) ? dateTime.slice(0, 10) : dateTime;

/** The day, month or year of a FHIR dateTime: `2021-03-20T11:06:11Z` becomes `2021-03-20`. */
export const dateWithin = (dateTime: string | undefined): string | undefined =>
  dateTime === undefined ? undefined : dateTime.slice(0, Math.max(0, dateTime.indexOf("T")) || 10);

const isMonthOrYear = (date: string): boolean => date.length < 10 && isPartialDate(date);

/** The first date that is there says when it happened. A month or a year names no day, and none is made up. */
export const momentOf = (...dates: readonly (string | undefined)[]): Moment => {
  const date = dates.find((one) => one !== undefined);
  if (date === undefined) return noDate;
  return isMonthOrYear(date)
    ? { why: `Its date ${date} names no day; write the day it happened on.` }
    : { at: settled(date) };
};

/**
 * For what lasts and keeps its own beginning: a month or a year is enough. The entry then stands on the first recorded
 * day that is not before it, else on the last day the date can mean (today at the latest).
 */
export const momentSince = (
  today: string,
  began: string | undefined,
  ...recorded: readonly (string | undefined)[]
): Moment => {
  if (began === undefined || !isMonthOrYear(began)) return momentOf(began, ...recorded);
  const known = recorded.find((date) => date !== undefined && !isMonthOrYear(date) && date >= earliestDay(began));
  if (known !== undefined) return momentOf(known);
  const last = latestDay(began);
  return { at: last > today && earliestDay(began) <= today ? today : last };
};
