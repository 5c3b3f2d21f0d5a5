import type { Locale } from "./catalogue.ts";

const formatters = new Map<string, Intl.NumberFormat>();
const format = (locale: Locale, digits: number, value: number): string => {
  const key = `${locale}${digits}`;
  const held = formatters.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  formatters.set(key, held);
  return held.format(value);
};

/** A probability from 0 to 1 as whole percent; what is above nothing or below all is never said to be 0 or 100. */
export const probabilityText = (value: number, locale: Locale): string => {
  const percent = Math.round(value * 100);
  if (percent === 0 && value > 0) return "< 1 %";
  return percent === 100 && value < 1 ? "> 99 %" : `${format(locale, 0, percent)} %`;
};

/** Percent of relief, cut (never rounded up) to one decimal: 79.96 % is not 80 %. */
export const percentText = (value: number, locale: Locale): string =>
  `${format(locale, 1, Math.trunc(value * 10 + 1e-9) / 10)} %`;

/** A likelihood ratio with as many digits as it deserves. */
export const ratioText = (value: number, locale: Locale): string =>
  format(locale, value >= 10 ? 0 : value >= 1 ? 1 : value >= 0.1 ? 2 : 3, value);

export const decimalText = (value: number, locale: Locale): string => format(locale, 2, value);

const days = new Map<Locale, Intl.DateTimeFormat>();
/** A calendar day in words: 14 Sept 2026. */
export const dateText = (day: string, locale: Locale): string => {
  const held =
    days.get(locale) ??
    new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    });
  days.set(locale, held);
  const parsed = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) ? day : held.format(parsed);
};

const hour = /T(\d{2}:\d{2})/;
/** A day, and the hour where one is written, as written: 3 Jan 2027, 09:00. */
export const momentText = (at: string, locale: Locale): string => {
  const time = hour.exec(at)?.[1];
  return time === undefined ? dateText(at, locale) : `${dateText(at, locale)}, ${time}`;
};

const units: Readonly<Record<string, readonly [en: string, ens: string, es: string, ess: string]>> = {
  minutes: ["minute", "minutes", "minuto", "minutos"],
  hours: ["hour", "hours", "hora", "horas"],
  days: ["day", "days", "día", "días"],
  weeks: ["week", "weeks", "semana", "semanas"],
  months: ["month", "months", "mes", "meses"],
  years: ["year", "years", "año", "años"],
};

/** A length of time with its unit: 3 months. */
export const spanText = (value: number, unit: string, locale: Locale): string => {
  const known = Object.hasOwn(units, unit) ? units[unit] : undefined;
  const word = known?.[(locale === "en" ? 0 : 2) + (value === 1 ? 0 : 1)] ?? unit;
  return `${format(locale, 2, value)} ${word}`;
};
