import type { Result, Treatment } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { type CitedSentence, eachOnce } from "./cited-sentence.ts";
import { comparedMessages } from "./messages.ts";
import { plainComparator, plainOutcome } from "./plain-terms.ts";

const noBetter = ({ measure, value, comparatorValue, outcome }: Result, locale: Locale): boolean =>
  measure === "responders" &&
  comparatorValue !== undefined &&
  value <= comparatorValue &&
  plainOutcome(outcome, locale)?.helps === true;

const notSure = ({ interval, measure }: Result): boolean =>
  measure !== "responders" && interval !== undefined && interval[0] <= 0 && interval[1] >= 0;

/** What the numbers themselves say against it. */
export const againstByNumbers = (results: readonly Result[], locale: Locale): readonly CitedSentence[] => {
  const text = messagesIn(comparedMessages, locale);
  const sentences = results.flatMap((result): CitedSentence[] => {
    const other =
      result.effect === "between" && result.comparator ? plainComparator(result.comparator, locale) : undefined;
    if (other === undefined) return [];
    const about = { sources: [result.source], class: result.class };
    if (noBetter(result, locale)) return [{ says: text.noBetter(other), ...about }];
    return notSure(result) ? [{ says: text.notSure(other), ...about }] : [];
  });
  return eachOnce(sentences);
};

/** What speaks against it: in the knowledge's own words for patients, by its numbers, and how much more a doctor can tell. */
export const speaksAgainst = (
  treatment: Treatment,
  generator: string,
  results: readonly Result[],
  locale: Locale,
): readonly string[] => {
  const own = treatment.against.filter(({ generators }) => generators === undefined || generators.includes(generator));
  const plain = own.flatMap(({ patient }) =>
    patient ? [locale === "es" ? (patient.es ?? patient.en) : patient.en] : [],
  );
  const more = own.length - plain.length;
  return [
    ...plain,
    ...againstByNumbers(results, locale).map(({ says }) => says),
    ...(more > 0 ? [messagesIn(comparedMessages, locale).morePoints(more)] : []),
  ];
};
