import type { Treatment } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { isAgainstNothing } from "../../me/compare/column.ts";
import { comparedMessages } from "../../me/compare/messages.ts";
import { shownMessages } from "./messages.ts";
import { ofTreatments, textOf } from "./show.ts";

/** What the treatment's own list of open questions already speaks of. */
const speaksOf = ({ notKnown }: Treatment, what: RegExp): boolean => notKnown.some(({ en }) => what.test(en));

/** Gaps told by the fields themselves, where no sentence of the list tells them. */
const gaps = (treatment: Treatment, locale: Locale): readonly string[] => {
  if (treatment.kind === "waiting") return [];
  const text = messagesIn(comparedMessages, locale);
  const { results, lasts, risks, day } = treatment;
  const isOpen = (known: boolean, what: RegExp): boolean => !known && !speaksOf(treatment, what);
  return [
    ...(isOpen(results.some(isAgainstNothing), /effect|comparator|placebo|controlled|sham|gain/i)
      ? [text.unknownHelped]
      : []),
    ...(isOpen(
      lasts.some(({ among }) => among === "all"),
      /how long|duration|last/i,
    )
      ? [text.unknownLasts]
      : []),
    ...(isOpen(risks.length > 0, /harm|infection|bleed/i) ? [text.unknownRisks] : []),
    ...(isOpen(day !== undefined, /how long it takes/i) ? [text.unknownDay] : []),
  ];
};

/** What nobody has found out yet, or what was not looked up: said, never left empty. */
export const notKnown = ofTreatments((treatment, { locale }) => {
  const own = treatment.notKnown.map(({ patient, ...text }) => textOf(patient ?? text, locale));
  const items = [...new Set([...own, ...gaps(treatment, locale)])].map((says) => ({ says }));
  return items.length === 0
    ? [{ is: "paragraph", says: messagesIn(shownMessages, locale).notKnownNone }]
    : [{ is: "list", items }];
});
