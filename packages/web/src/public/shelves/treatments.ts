import type { Treatment } from "@pinpoint/knowledge";
import { drawingOf } from "../../../app/drawings/drawing-of-treatment.ts";
import { messagesIn } from "../../../app/language/messages.ts";
import { capital } from "../../me/compare/number-words.ts";
import type { Block, Labelled, PageSource, PublicPage, Section, Shelf } from "../page-model.ts";
import { shownMessages } from "../shown/messages.ts";
import { formalName, generatorName, patientName, textOf } from "../shown/show.ts";
import { shownBlocks } from "../shown/shown-blocks.ts";
import { toFullPages } from "./full-pages.ts";
import { shelfMessages } from "./messages.ts";
import { treatmentPath } from "./paths.ts";
import { questionsBefore } from "./questions.ts";

/** Care for more causes than this is told as care for long-term pain; the list would say nothing. */
const mostCauses = 6;

const whatOf = (treatment: Treatment, source: PageSource): readonly Block[] => {
  const text = messagesIn(shelfMessages, source.locale);
  const { id, for: causes, performedBy } = treatment;
  const names = causes.map(({ generator }) => generatorName(generator, source));
  const rows: Labelled[] = [
    { label: text.doctorsCall, says: `${formalName(id, source)}.` },
    { label: text.plainName, says: `${capital(patientName(id, source))}.` },
  ];
  if (names.length > 0 && names.length <= mostCauses)
    rows.push({ label: text.meantFor, says: `${capital(names.join("; "))}.` });
  const who = performedBy && messagesIn(shownMessages, source.locale).doneBy(textOf(performedBy, source.locale));
  return [
    { is: "facts", rows },
    ...(who ? [{ is: "paragraph", says: who } satisfies Block] : []),
    { is: "paragraph", says: text.notForYou },
    ...toFullPages("treatments", id, source),
  ];
};

/** Parts in the order a person asks; one that has nothing to say for this kind of care is left out. */
const sectionsOf = (treatment: Treatment, source: PageSource): readonly Section[] => {
  const text = messagesIn(shelfMessages, source.locale);
  const show = (part: Parameters<typeof shownBlocks>[0]) => shownBlocks(part, [treatment.id], source);
  const drawing = drawingOf(treatment);
  const isWait = treatment.kind === "waiting";
  const all: readonly (readonly [id: string, title: string, blocks: readonly Block[]])[] = [
    ["what", text.what, whatOf(treatment, source)],
    ["picture", text.picture, drawing === undefined ? [] : [{ is: "drawing", id: drawing }]],
    ["how", text.how, show("day")],
    ["first-days", text.days, isWait ? [] : show("aftercare")],
    ["watch-for", text.signs, show("warning-signs")],
    ["helps", text.helps, show("counts")],
    ["lasts", text.lasts, isWait ? [] : show("lasting")],
    ["risks", text.risks, isWait ? [] : show("risks")],
    ["comes-first", text.first, isWait ? [] : show("comes-first")],
    ["else", text.else, show("alternatives")],
    ["experts", text.experts, [...show("against"), ...show("experts")]],
    ["not-known", text.notKnown, show("not-known")],
    ["ask", text.ask, [questionsBefore(treatment, source.locale)]],
  ];
  return all.filter(([, , blocks]) => blocks.length > 0).map(([id, title, blocks]) => ({ id, title, blocks }));
};

const pageOf = (treatment: Treatment, source: PageSource): PublicPage => ({
  path: treatmentPath(treatment.id),
  title: formalName(treatment.id, source),
  lead: treatment.plain[source.locale],
  short: true,
  about: treatment.kind === "procedure" || treatment.kind === "surgery" ? "MedicalProcedure" : "MedicalTherapy",
  within: { to: "/learn", label: messagesIn(shelfMessages, source.locale).learn },
  sections: sectionsOf(treatment, source),
});

/** A short page for each treatment of the knowledge, from its fields; one told at full depth under the same id has none. */
export const treatmentShelf: Shelf = (source) =>
  [...source.knowledge.treatments.values()]
    .filter(({ id }) => source.education.pages.get(id)?.kind !== "treatment")
    .map((treatment) => pageOf(treatment, source));
