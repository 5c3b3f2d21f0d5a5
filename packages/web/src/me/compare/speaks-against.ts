import type { Result, Treatment } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
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
const byNumbers = (results: readonly Result[], locale: Locale): readonly string[] => {
  const text = messagesIn(comparedMessages, locale);
  return results.flatMap((result) => {
    const other =
      result.effect === "between" && result.comparator ? plainComparator(result.comparator, locale) : undefined;
    if (other === undefined) return [];
    if (noBetter(result, locale)) return [text.noBetter(other)];
    return notSure(result) ? [text.notSure(other)] : [];
  });
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
    ...new Set(byNumbers(results, locale)),
    ...(more > 0 ? [messagesIn(comparedMessages, locale).morePoints(more)] : []),
  ];
};
