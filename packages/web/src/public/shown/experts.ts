import type { Guideline } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import { isContested } from "../../me/compare/column.ts";
import type { Block, Labelled, PageSource } from "../page-model.ts";
import { shownMessages } from "./messages.ts";
import { about, generatorName, ofTreatments, textOf } from "./show.ts";

const daysInMonth = 30;
const order = { for: 0, against: 1, neither: 2 } as const satisfies Record<Guideline["direction"], number>;

const rowOf = (guideline: Guideline, source: PageSource): Labelled => {
  const { locale } = source;
  const text = messagesIn(shownMessages, locale);
  const { body, year, direction, strength, certainty, painForAtLeastDays, generators = [] } = guideline;
  const names = new Intl.ListFormat(locale).format(generators.map((id) => generatorName(id, source)));
  const says = [
    text[direction],
    text.strength(textOf(strength, locale)),
    ...(certainty === "not-stated" ? [] : [text.certainty(text[certainty])]),
    ...(painForAtLeastDays === undefined ? [] : [text.painFor(Math.round(painForAtLeastDays / daysInMonth))]),
    ...(names === "" ? [] : [text.only(names)]),
  ];
  return { label: `${body} (${year})`, says: says.join(" "), ...about(guideline) };
};

/** Who advises it and who advises against it, with the year; both sides, always. */
export const experts = ofTreatments((treatment, source) => {
  const text = messagesIn(shownMessages, source.locale);
  const { guidelines } = treatment;
  const contested: readonly Block[] = isContested(guidelines, treatment)
    ? [{ is: "note", tone: "unsure", title: text.contestedTitle, items: [{ says: text.contestedSays }] }]
    : [];
  if (guidelines.length === 0) return [...contested, { is: "paragraph", says: text.expertsNone }];
  const rows = guidelines.toSorted((a, b) => order[a.direction] - order[b.direction]);
  return [
    ...contested,
    { is: "paragraph", says: text.expertsLead },
    { is: "facts", rows: rows.map((one) => rowOf(one, source)) },
  ];
});
