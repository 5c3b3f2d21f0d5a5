import type { Treatment } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { capital, spanText } from "../../me/compare/number-words.ts";
import type { Block, Labelled } from "../page-model.ts";
import { followUpWords } from "./follow-up-words.ts";
import { shownMessages } from "./messages.ts";
import { about, ofTreatments, textOf } from "./show.ts";

/** Days in the unit people would say them in. */
const afterText = (days: number, locale: Locale): string => {
  const text = messagesIn(shownMessages, locale);
  const day = locale === "es" ? "El mismo día" : "The same day";
  if (days === 0) return day;
  if (days >= 365) return text.followUp(spanText({ value: Math.round(days / 365), unit: "years" }, locale));
  if (days >= 60) return text.followUp(spanText({ value: Math.round(days / 30), unit: "months" }, locale));
  if (days >= 14 && days % 7 === 0) return text.followUp(spanText({ value: days / 7, unit: "weeks" }, locale));
  return text.followUp(spanText({ value: days, unit: "days" }, locale));
};

const contacts = ({ followUp }: Treatment, locale: Locale): readonly Labelled[] =>
  followUp.flatMap(({ afterDays, what, ...row }) => {
    const says = followUpWords(what, locale);
    return says === undefined ? [] : [{ label: capital(afterText(afterDays, locale)), says, ...about(row) }];
  });

/** The days after: what to do and not to do, and when the team looks again. */
export const aftercare = ofTreatments((treatment, { locale }): readonly Block[] => {
  const items = treatment.aftercare.map(({ says, patient, ...row }) => ({
    says: textOf(patient ?? says, locale),
    ...about(row),
  }));
  const rows = contacts(treatment, locale);
  const blocks: Block[] = [];
  if (items.length > 0) blocks.push({ is: "list", items });
  if (rows.length > 0) blocks.push({ is: "hours", rows });
  return blocks.length > 0 ? blocks : [{ is: "paragraph", says: messagesIn(shownMessages, locale).aftercareNone }];
});
