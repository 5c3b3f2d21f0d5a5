import type { GeneratorKnowledge } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import { capital } from "../../me/compare/number-words.ts";
import type { Block, PageSource, PublicPage, Section, Shelf } from "../page-model.ts";
import { generatorFormalName, generatorName } from "../shown/show.ts";
import { shownBlocks } from "../shown/shown-blocks.ts";
import { alertsAt } from "./alerts-at.ts";
import { toFullPages } from "./full-pages.ts";
import { shelfMessages } from "./messages.ts";
import { generatorPath } from "./paths.ts";
import { questionsAbout } from "./questions.ts";

const sectionsOf = (generator: GeneratorKnowledge, source: PageSource): readonly Section[] => {
  const text = messagesIn(shelfMessages, source.locale);
  const { id, regions } = generator;
  const show = (part: Parameters<typeof shownBlocks>[0]) => shownBlocks(part, [id], source);
  const names: Block = {
    is: "facts",
    rows: [
      { label: text.doctorsCall, says: `${generatorFormalName(id, source)}.` },
      { label: text.plainName, says: `${capital(generatorName(id, source))}.` },
    ],
  };
  const notFound: Block = { is: "paragraph", says: text.notFound };
  const all: readonly Section[] = [
    {
      id: "what",
      title: text.what,
      blocks: [names, notFound, ...toFullPages("generators", id, source)],
    },
    { id: "help", title: text.help, blocks: alertsAt(regions, source) },
    { id: "found", title: text.found, blocks: show("findings") },
    { id: "settles", title: text.settles, blocks: show("confirming") },
    { id: "done", title: text.done, blocks: show("treatments") },
    { id: "ask", title: text.ask, blocks: [questionsAbout(source.locale)] },
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
};

const pageOf = (generator: GeneratorKnowledge, source: PageSource): PublicPage => ({
  path: generatorPath(generator.id),
  title: generatorFormalName(generator.id, source),
  lead: generator.plain[source.locale],
  short: true,
  about: "MedicalCondition",
  within: { to: "/learn", label: messagesIn(shelfMessages, source.locale).learn },
  sections: sectionsOf(generator, source),
});

/** A short page for each generator of the knowledge, from its fields; one told at full depth under the same id has none. */
export const generatorShelf: Shelf = (source) =>
  [...source.knowledge.generators.values()]
    .filter(({ id }) => source.education.pages.get(id)?.kind !== "condition")
    .map((generator) => pageOf(generator, source));
