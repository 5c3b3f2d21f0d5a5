/** Calendar arithmetic of the payers: months are calendar months that end-of-month clamps, weeks seven days. */
import { dayNumber, dayOf, daysBetween, isDate } from "@pinpoint/chart";
import type { Span } from "@pinpoint/knowledge";

const two = (value: number): string => String(value).padStart(2, "0");

/** The day so many days later; earlier when negative. */
export const plusDays = (day: string, days: number): string => dayOf(dayNumber(day) + days);

/** The same day so many calendar months later: 31 January and one month is the last of February. */
export const plusMonths = (day: string, months: number): string => {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const head = `${String(Math.floor(index / 12)).padStart(4, "0")}-${two((index % 12) + 1)}`;
  for (let date = Number(day.slice(8, 10)); date > 28; date--)
    if (isDate(`${head}-${two(date)}`)) return `${head}-${two(date)}`;
  return `${head}-${two(Math.min(28, Number(day.slice(8, 10))))}`;
};

/** The first day on which a span since `day` is over. Hours count in whole days here. */
export const endOf = (day: string, { value, unit }: Span): string => {
  if (unit === "months") return plusMonths(day, value);
  return plusDays(day, unit === "weeks" ? value * 7 : unit === "hours" ? Math.ceil(value / 24) : value);
};

/** True when the span has passed between two days: day 0 and day 14 make two weeks. */
export const hasPassed = (from: string, to: string, span: Span): boolean => endOf(from, span) <= to;

export { daysBetween };
