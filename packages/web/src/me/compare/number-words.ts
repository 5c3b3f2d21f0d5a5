import type { Result } from "@pinpoint/knowledge";
import type { Locale } from "../../locale.ts";

/** A count of 1000 people: whole, but one that is above nothing never reads 0. */
export const thousandText = (count: number, locale: Locale): string => {
  const digits = Math.abs(count) < 1 ? 2 : Math.abs(count) < 10 ? 1 : 0;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(count);
};

/** Points on a scale, without their sign. */
export const pointsText = (points: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Math.abs(points));

const unitNames = { days: "day", weeks: "week", months: "month", years: "year" } as const;

/** "6 months", "1.4 years". */
export const spanText = ({ value, unit }: NonNullable<Result["at"]>, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: "unit", unit: unitNames[unit], unitDisplay: "long" }).format(value);

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
