import type { Treatment } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import { capital } from "../../me/compare/number-words.ts";
import type { PageLink, PageSource } from "../page-model.ts";
import { treatmentPath } from "../shelves/paths.ts";
import { shownMessages } from "./messages.ts";
import { formalName, patientName, textOf } from "./show.ts";

const order = ["therapy", "drug", "procedure", "surgery", "waiting"] as const satisfies readonly Treatment["kind"][];

/** Care without a needle first, operations late, waiting last: the order says nothing of how well each works. */
export const inOrder = (treatments: readonly Treatment[]): readonly Treatment[] =>
  treatments.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));

/** A link to a treatment's page; of an operation it says who does it. */
export const treatmentLink = (treatment: Treatment, source: PageSource): PageLink => {
  const { locale } = source;
  const what = `${capital(patientName(treatment.id, source))}.`;
  const who = treatment.performedBy && messagesIn(shownMessages, locale).doneBy(textOf(treatment.performedBy, locale));
  return {
    to: treatmentPath(treatment.id),
    label: formalName(treatment.id, source),
    says: who === undefined ? what : `${what} ${who}`,
  };
};
