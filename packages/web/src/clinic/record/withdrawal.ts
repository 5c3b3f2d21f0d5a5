import { messagesIn } from "../../../app/language/messages.ts";
import { readingMessages } from "./messages.ts";
import { drafts, type Reading, type ReadingForm, unclear } from "./reading.ts";
import { one } from "./typed.ts";

/** The withdrawal of an entry, with its reason. Both stay in the chart. */
export const readWithdrawal = ({ values, locale }: ReadingForm): Reading => {
  const why = one(values, "why");
  if (why === "") return unclear({ field: "why", says: messagesIn(readingMessages, locale).noWhy });
  return drafts({
    kind: "amendment",
    body: { entry: one(values, "entry"), action: "withdraw", why },
    fields: [["why", "why"]],
  });
};
