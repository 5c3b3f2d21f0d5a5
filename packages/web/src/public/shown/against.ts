import { messagesIn } from "../../../app/language/messages.ts";
import { againstByNumbers } from "../../me/compare/speaks-against.ts";
import { shownMessages } from "./messages.ts";
import { about, ofTreatments, textOf } from "./show.ts";

/** What speaks against it: in words, and by its numbers. */
export const against = ofTreatments((treatment, { locale }) => {
  const own = treatment.against.map(({ says, patient, ...row }) => ({
    says: textOf(patient ?? says, locale),
    ...about(row),
  }));
  const items = [...own, ...againstByNumbers(treatment.results, locale)];
  return items.length === 0
    ? [{ is: "paragraph", says: messagesIn(shownMessages, locale).againstNone }]
    : [{ is: "list", items }];
});
