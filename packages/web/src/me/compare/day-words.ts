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

/** How it is done in short. Empty where nothing of it is known. */
export const dayWords = (treatment: Treatment, locale: Locale): readonly string[] => {
  const text = messagesIn(careMessages, locale);
  const { day, kind } = treatment;
  if (kind === "waiting") return [text.nothingDone];
  if (kind === "therapy" || kind === "drug") return [text.askOften];
  if (!day) return [];
  const sleep = sleepOf(treatment);
  const onset = day.onset && (locale === "es" ? (day.onset.es ?? day.onset.en) : day.onset.en);
  return [
    ...(day.minutes ? [text.minutes(rangeText(day.minutes, locale))] : []),
    ...(sleep ? [text[sleep]] : []),
    ...(day.observationMinutes ? [text.watched(rangeText(day.observationMinutes, locale))] : []),
    ...(day.downtimeHours
      ? [(day.downtimeHours[0] === 0 ? text.restMost : text.rest)(restText(day.downtimeHours, locale))]
      : []),
    ...(onset ? [text.onset(onset.charAt(0).toLocaleLowerCase() + onset.slice(1))] : []),
    text.usual,
  ];
};
