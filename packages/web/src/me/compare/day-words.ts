import type { Treatment } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { careMessages } from "./care-words.ts";
import { spanText } from "./number-words.ts";

type Span = readonly [low: number, high: number];

const number = (value: number, locale: Locale): string => new Intl.NumberFormat(locale).format(value);

const rangeText = ([low, high]: Span, locale: Locale): string =>
  low === high ? number(low, locale) : `${number(low, locale)}–${number(high, locale)}`;

/** Hours in the largest unit in which both ends are whole. */
const restText = ([low, high]: Span, locale: Locale): string => {
  const unit = high % 168 === 0 && low % 168 === 0 ? "weeks" : high % 24 === 0 && low % 24 === 0 ? "days" : "hours";
  const hours = unit === "weeks" ? 168 : unit === "days" ? 24 : 1;
  if (unit === "hours") return `${rangeText([low, high], locale)} h`;
  const last = spanText({ value: high / hours, unit }, locale);
  return low === high || low === 0 ? last : `${number(low / hours, locale)}–${last}`;
};

const sleepOf = ({
  plan,
  day,
  kind,
}: Treatment): "awake" | "relaxed" | "sleepy" | "maySleep" | "asleep" | undefined => {
  if (kind === "surgery") return "asleep";
  if (/general/i.test(`${day?.sedation?.en} ${day?.anesthesia?.en}`)) return "maySleep";
  const sedation = plan?.sedation;
  if (sedation === undefined) return undefined;
  if (sedation === "none") return "awake";
  if (sedation === "minimal") return "relaxed";
  return sedation === "moderate" ? "sleepy" : "asleep";
};

/** A part of the day of a treatment, in a patient's words. */
export interface DayPart {
  readonly part: "minutes" | "sleep" | "watched" | "rest" | "onset";
  readonly says: string;
}

/** What happens on the day, part by part. Empty where nothing of it is known. */
export const dayParts = (treatment: Treatment, locale: Locale): readonly DayPart[] => {
  const text = messagesIn(careMessages, locale);
  const { day } = treatment;
  if (!day) return [];
  const sleep = sleepOf(treatment);
  const onset = day.onset && (locale === "es" ? (day.onset.es ?? day.onset.en) : day.onset.en);
  const parts: DayPart[] = [];
  if (day.minutes) parts.push({ part: "minutes", says: text.minutes(rangeText(day.minutes, locale)) });
  if (sleep) parts.push({ part: "sleep", says: text[sleep] });
  if (day.observationMinutes)
    parts.push({ part: "watched", says: text.watched(rangeText(day.observationMinutes, locale)) });
  if (day.downtimeHours) {
    const rest = day.downtimeHours[0] === 0 ? text.restMost : text.rest;
    parts.push({ part: "rest", says: rest(restText(day.downtimeHours, locale)) });
  }
  if (onset) parts.push({ part: "onset", says: text.onset(onset.charAt(0).toLocaleLowerCase() + onset.slice(1)) });
  return parts;
};

/** How it is done in short. Empty where nothing of it is known. */
export const dayWords = (treatment: Treatment, locale: Locale): readonly string[] => {
  const text = messagesIn(careMessages, locale);
  const { day, kind } = treatment;
  if (kind === "waiting") return [text.nothingDone];
  if (kind === "therapy" || kind === "drug") return [text.askOften];
  return day ? [...dayParts(treatment, locale).map(({ says }) => says), text.usual] : [];
};
