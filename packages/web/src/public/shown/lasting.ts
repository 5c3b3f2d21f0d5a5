import { messagesIn } from "../../../app/language/messages.ts";
import { citedLasting } from "../../me/compare/lasting.ts";
import { shownMessages } from "./messages.ts";
import { ofTreatments } from "./show.ts";

/** How long it lasts, in those it helped and in all: never one for the other. */
export const lasting = ofTreatments(({ lasts }, { locale }) => {
  const text = messagesIn(shownMessages, locale);
  const row = (label: string, among: "responders" | "all") => ({
    label,
    ...(citedLasting(lasts, among, locale) ?? { says: text.lastsNotKnown }),
  });
  return [{ is: "facts", rows: [row(text.lastsHelped, "responders"), row(text.lastsAll, "all")] }];
});
