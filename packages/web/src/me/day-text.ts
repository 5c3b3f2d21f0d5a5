import type { Locale } from "../locale.ts";

const shapes: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

/** A day, a month or a year of the chart as one reads it; it never says more than was written. */
export const dayText = (day: string, locale: Locale): string => {
  const written = day.slice(0, 10);
  const shape = shapes[written.length];
  const read = new Date(`${written}${"-01-01".slice(written.length - 10)}`.slice(0, 10));
  if (!shape || Number.isNaN(read.getTime())) return day;
  return new Intl.DateTimeFormat(locale === "en" ? "en-US" : "es", { ...shape, timeZone: "UTC" }).format(read);
};
