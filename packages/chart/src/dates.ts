import { z } from "zod";

/** Calendar dates are `YYYY-MM-DD` and compare as texts; an instant carries its offset, and its date is the one written in it. */
const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const instant =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** True for a date that stands in the calendar: 2026-02-30 does not. */
export const isDate = (text: string): boolean => text.length === 10 && isPartialDate(text);

/** True for `2023`, `2023-01` or `2023-01-20`. */
export const isPartialDate = (text: string): boolean => {
  const parts = partial.exec(text);
  if (!parts) return false;
  const month = parts[2] === undefined ? 1 : Number(parts[2]);
  const day = parts[3] === undefined ? 1 : Number(parts[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts[1]), month);
};

/** True for a date, or an instant with its offset. */
export const isWhen = (text: string): boolean => {
  const parts = instant.exec(text);
  return parts ? isDate(parts[1] ?? "") : isDate(text);
};

/** The calendar date of a date or an instant, as written there. */
export const dateOf = (when: string): string => when.slice(0, 10);

const cycle = 146_097;
/** Days since 1970-01-01 of a `YYYY-MM-DD` date (proleptic Gregorian). */
export const dayNumber = (date: string): number => {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return era * cycle + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
};

/** The date of a day number: the inverse of `dayNumber`. */
export const dayOf = (number: number): string => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / cycle);
  const dayOfEra = shifted - era * cycle;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};

/** Whole days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Completed years from a birth date to a day. */
export const ageInYears = (birthDate: string, on: string): number =>
  Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (on.slice(5, 10) < birthDate.slice(5, 10) ? 1 : 0);

/** The earliest day a partial date can mean: `2023` → `2023-01-01`. */
export const earliestDay = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10);

/** The latest day a partial date can mean: `2023-02` → `2023-02-28`. A wait is only over when it is over on this day too. */
export const latestDay = (date: string): string => {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7
    ? `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`
    : date.slice(0, 10);
};

export const dateSchema = z.string().refine(isDate, "is no day of the calendar; write it as 2026-03-02");
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, "is no date; write it as 2023, 2023-01 or 2023-01-20");
export const whenSchema = z
  .string()
  .refine(
    isWhen,
    "is no moment; write a day as 2026-03-02, or an instant with its offset as 2026-03-02T09:30:00-06:00",
  );
