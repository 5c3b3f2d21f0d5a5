import type { Treatment } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { careMessages } from "../../me/compare/care-words.ts";
import { type DayPart, dayParts } from "../../me/compare/day-words.ts";
import type { Block, Labelled } from "../page-model.ts";
import { guidanceWords } from "./guidance-words.ts";
import { shownMessages } from "./messages.ts";
import { about, ofTreatments } from "./show.ts";

const labels = {
  minutes: "dayMinutes",
  sleep: "daySleep",
  watched: "dayWatched",
  rest: "dayRest",
  onset: "dayOnset",
} as const satisfies Record<DayPart["part"], string>;

const rowsOf = (treatment: Treatment, locale: Locale): readonly Labelled[] => {
  const text = messagesIn(shownMessages, locale);
  const { day } = treatment;
  if (!day) return [];
  const rows = dayParts(treatment, locale).map(({ part, says }) => ({
    label: text[labels[part]],
    says,
    ...about(day),
  }));
  const guidance = day.guidance && guidanceWords(day.guidance, locale);
  return guidance ? [...rows, { label: text.dayImaging, says: guidance, ...about(day) }] : rows;
};

/** The day itself: how long, numbing, pictures, rest, and when it starts to work. */
export const day = ofTreatments((treatment, { locale }): readonly Block[] => {
  const care = messagesIn(careMessages, locale);
  if (treatment.kind === "waiting") return [{ is: "paragraph", says: care.nothingDone }];
  if (treatment.kind === "therapy" || treatment.kind === "drug") return [{ is: "paragraph", says: care.askOften }];
  const rows = rowsOf(treatment, locale);
  return rows.length === 0
    ? [{ is: "paragraph", says: messagesIn(shownMessages, locale).dayUnknown }]
    : [{ is: "facts", rows }];
});
