import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { weaker } from "../../me/compare/cited-sentence.ts";
import { spanText } from "../../me/compare/number-words.ts";
import type { Block, Cited, Labelled } from "../page-model.ts";
import { shownMessages } from "./messages.ts";
import { type Asked, payersAsk } from "./payers-ask.ts";
import { requirementWords } from "./requirement-words.ts";
import { about, ofTreatments } from "./show.ts";

const weeksInMonth = 13 / 3;

/** Weeks, in months from a quarter of a year on. */
const weeksText = (weeks: number, locale: Locale): string =>
  weeks >= 13
    ? spanText({ value: Math.round(weeks / weeksInMonth), unit: "months" }, locale)
    : spanText({ value: weeks, unit: "weeks" }, locale);

const monthsText = (months: number, locale: Locale): string =>
  Number.isInteger(months)
    ? spanText({ value: months, unit: "months" }, locale)
    : spanText({ value: Math.round(months * weeksInMonth), unit: "weeks" }, locale);

const rowOf = ({ name, weeks, care, painMonths, ...row }: Asked, locale: Locale): Labelled => {
  const text = messagesIn(shownMessages, locale);
  const says = [
    ...(care ? [weeks.length > 0 ? text.payerCare(spread(weeks, locale)) : text.payerCareAny] : []),
    ...(painMonths === undefined ? [] : [text.payerPain(monthsText(painMonths, locale))]),
  ];
  return { label: name, says: says.join(" "), sources: row.sources, class: row.class };
};

const spread = (weeks: readonly number[], locale: Locale): string => {
  const [low, high] = [Math.min(...weeks), Math.max(...weeks)];
  const to = locale === "es" ? " a " : " to ";
  return low === high ? weeksText(low, locale) : `${weeksText(low, locale)}${to}${weeksText(high, locale)}`;
};

/** "Medicare and 5 other payers we know ask for other care first, for 2 weeks to 3 months." */
const summary = (all: readonly Asked[], locale: Locale): Cited => {
  const text = messagesIn(shownMessages, locale);
  const payers = new Set(all.map(({ payer }) => payer));
  const medicare = all.find(({ payer }) => payer === "medicare");
  const names = medicare ? text.payerAndOthers(medicare.name, payers.size - 1) : text.payersCount(payers.size);
  const weeks = all.flatMap((one) => one.weeks);
  const span = weeks.length === 0 ? [] : [text.payersSpan(spread(weeks, locale))];
  return {
    says: [text.payersAsk(names, payers.size === 1), ...span].join(" "),
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
    class: all.map((one) => one.class).reduce(weaker),
  };
};

/** What usually has to be tried or known before it, and what payers ask. */
export const comesFirst = ofTreatments((treatment, { knowledge, locale }): readonly Block[] => {
  const text = messagesIn(shownMessages, locale);
  const items = treatment.requires.flatMap((requirement): Cited[] => {
    const says = requirementWords(requirement, locale);
    return says === undefined ? [] : [{ says, ...about(requirement) }];
  });
  const asked = payersAsk(treatment.id, knowledge, locale);
  const withCare = asked.filter(({ care }) => care);
  const blocks: Block[] = [items.length > 0 ? { is: "list", items } : { is: "paragraph", says: text.firstNothing }];
  if (withCare.length > 0) blocks.push({ is: "paragraph", ...summary(withCare, locale) });
  if (asked.length > 0)
    blocks.push({
      is: "more",
      title: text.payersMore,
      blocks: [
        { is: "facts", rows: asked.map((one) => rowOf(one, locale)) },
        { is: "paragraph", says: text.payersChange },
      ],
    });
  return blocks;
});
