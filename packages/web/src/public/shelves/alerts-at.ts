import type { Region } from "@pinpoint/chart";
import { urgencies } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Block, Cited, PageSource } from "../page-model.ts";
import { alertNotices, mattersAt } from "./alert-words.ts";
import { shelfMessages } from "./messages.ts";

/** The alerts of some places of the body as notes: what a person notices, and how soon to be seen. */
export const alertsAt = (places: readonly Region[], { knowledge, locale }: PageSource): readonly Block[] => {
  const text = messagesIn(shelfMessages, locale);
  const all = knowledge.alerts
    .filter(({ id }) => mattersAt(id, places))
    .flatMap(({ id, source, class: is }) => alertNotices(id).map((notice) => ({ notice, source, class: is })));
  const itemsOf = (urgency: (typeof urgencies)[number]): readonly Cited[] =>
    all
      .filter(({ notice }) => notice.urgency === urgency)
      .map(({ notice, source, class: is }) => ({
        says: notice.saysWhatToDo ? notice[locale] : `${notice[locale]} ${text[urgency]}`,
        sources: [source],
        class: is,
      }));
  const notes = urgencies.flatMap((urgency): Block[] => {
    const items = itemsOf(urgency);
    const tone = urgency === "two-weeks" ? "unsure" : "act";
    return items.length === 0 ? [] : [{ is: "note", tone, title: text[`title-${urgency}`], items }];
  });
  return notes.length === 0 ? [] : [{ is: "paragraph", says: text.helpSays }, ...notes];
};
