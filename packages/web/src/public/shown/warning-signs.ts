import type { WarningSign } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import type { Block, Cited, Labelled } from "../page-model.ts";
import { shownMessages } from "./messages.ts";
import { about, type Show, textOf } from "./show.ts";

const told = ({ notices, does, ...row }: WarningSign, locale: Locale): Cited => ({
  says: `${textOf(notices, locale)} ${textOf(does, locale)}`,
  ...about(row),
});

const row = ({ notices, does, ...rest }: WarningSign, locale: Locale): Labelled => ({
  label: textOf(notices, locale),
  says: textOf(does, locale),
  ...about(rest),
});

/** What a person may notice after it and what to do then; of several treatments each sign once, the emergencies first. */
export const warningSigns: Show = (ids, { knowledge, locale }) => {
  const text = messagesIn(shownMessages, locale);
  const own = new Set(ids.flatMap((id) => knowledge.treatments.get(id)?.warningSigns ?? []));
  const signs = [...own].flatMap((id) => knowledge.warningSigns.get(id) ?? []);
  const of = (...actions: readonly WarningSign["action"][]) => signs.filter(({ action }) => actions.includes(action));
  const [now, today, call] = [of("emergency"), of("same-day"), of("call", "reassure")];
  const blocks: Block[] = [];
  if (now.length > 0)
    blocks.push({ is: "note", tone: "act", title: text.helpNow, items: now.map((one) => told(one, locale)) });
  if (today.length > 0)
    blocks.push({ is: "note", tone: "act", title: text.helpToday, items: today.map((one) => told(one, locale)) });
  if (call.length > 0) blocks.push({ is: "facts", rows: call.map((one) => row(one, locale)) });
  return blocks;
};
