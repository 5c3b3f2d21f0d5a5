/**
 * Hours between doses and needles. A hold is counted in hours from the last dose to the needle, never in calendar days. Moments are read as
 * the clock on the wall showed them; where only a day is known it is read as its last minute, so that a dose is never taken too early.
 */
import { dayNumber, dayOf } from "@pinpoint/chart";
import type { HoldLength } from "@pinpoint/knowledge";

/** Minutes on the wall clock. */
export type Minutes = number;

const minutesPerDay = 1440;

/** A day without an hour is its last minute: a dose may have been taken as late as that. */
export const latestMinuteOf = (when: string): Minutes => {
  const start = dayNumber(when.slice(0, 10)) * minutesPerDay;
  return when.length > 10
    ? start + Number(when.slice(11, 13)) * 60 + Number(when.slice(14, 16))
    : start + minutesPerDay - 1;
};

/** An hour of a day. */
export const minuteOf = (day: string, hour: number): Minutes => dayNumber(day) * minutesPerDay + hour * 60;

const two = (value: number): string => String(value).padStart(2, "0");

/** `2026-01-03T09:00`, as the clock on the wall shows it. */
export const momentOf = (minutes: Minutes): string => {
  const day = Math.floor(minutes / minutesPerDay);
  const rest = minutes - day * minutesPerDay;
  return `${dayOf(day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
};

export const plusHours = (minutes: Minutes, hours: number): Minutes => minutes + Math.round(hours * 60);

/** The length in hours: its shorter end, and its longer one where there is a choice. */
export const hoursOf = ({ value, upTo, unit }: HoldLength): { readonly least: number; readonly most: number } => {
  const factor = unit === "days" ? 24 : 1;
  return { least: value * factor, most: (upTo ?? value) * factor };
};
