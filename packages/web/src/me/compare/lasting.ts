import type { Lasts } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { aloneSays, type CitedSentence, weaker } from "./cited-sentence.ts";
import { comparedMessages } from "./messages.ts";
import { spanText } from "./number-words.ts";

/** How long it lasts, for those it helped and for all who had it: never one for the other. */
export interface Lasting {
  readonly helped: string;
  readonly all: string;
}

const monthsText = ({ months }: Lasts, locale: Locale): string => {
  if (typeof months === "number") return spanText({ value: months, unit: "months" }, locale);
  const [low, high] = months;
  const last = spanText({ value: high, unit: "months" }, locale);
  return low === 0 ? last : messagesIn(comparedMessages, locale).fromTo(String(low), last);
};

const isMost = ({ months, says }: Lasts): boolean =>
  /up to/i.test(says.en) || (typeof months !== "number" && months[0] === 0);

/** How long it lasts among some, and where that comes from; undefined where nobody counted it. */
export const citedLasting = (
  rows: readonly Lasts[],
  whom: Lasts["among"],
  locale: Locale,
): CitedSentence | undefined => {
  const text = messagesIn(comparedMessages, locale);
  const own = rows.filter((row) => row.among === whom);
  if (own.length === 0) return undefined;
  const list = new Intl.ListFormat(locale, { type: "disjunction" }).format(own.map((row) => monthsText(row, locale)));
  const says = own.every(isMost) ? text.lastsMost : own.length > 1 ? text.lastsMany : text.lasts;
  return {
    says: says(list),
    sources: [...new Set(own.map(({ source }) => source))],
    class: own.map((row) => row.class).reduce(weaker),
  };
};

const among = (rows: readonly Lasts[], whom: Lasts["among"], locale: Locale): string => {
  const cited = citedLasting(rows, whom, locale);
  return cited ? aloneSays(cited, locale) : messagesIn(comparedMessages, locale).notKnown;
};

export const lastingOf = (rows: readonly Lasts[], locale: Locale): Lasting => ({
  helped: among(rows, "responders", locale),
  all: among(rows, "all", locale),
});
