/** Pages at full depth and the short ones beside them, each leading to the other. */
import type { EducationPage } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import { capital } from "../../me/compare/number-words.ts";
import type { Block, PageLink, PageSource, Section } from "../page-model.ts";
import { generatorFormalName, generatorName } from "../shown/show.ts";
import { treatmentLink } from "../shown/treatment-links.ts";
import { shelfMessages } from "./messages.ts";
import { fullPagePath, generatorPath } from "./paths.ts";

export const generatorLink = (id: string, source: PageSource): PageLink => ({
  to: generatorPath(id),
  label: generatorFormalName(id, source),
  says: `${capital(generatorName(id, source))}.`,
});

export const fullPageLink = (page: EducationPage, { locale }: PageSource): PageLink => ({
  to: fullPagePath(page),
  label: page.title[locale],
});

/** The way from a short page to those that tell of the same at length. */
export const toFullPages = (of: "treatments" | "generators", id: string, source: PageSource): readonly Block[] => {
  const pages = [...source.education.pages.values()].filter((page) => page.kind !== "guide" && page[of].includes(id));
  if (pages.length === 0) return [];
  return [
    { is: "paragraph", says: messagesIn(shelfMessages, source.locale).fullPage },
    { is: "links", items: pages.map((page) => fullPageLink(page, source)) },
  ];
};

/** The way back: the short pages of what a page at full depth tells of. */
export const toShortPages = (page: EducationPage, source: PageSource): readonly Section[] => {
  if (page.kind === "guide") return [];
  const { treatments, generators } = source.knowledge;
  const causes = page.generators.filter((id) => generators.has(id) && id !== page.id);
  const items = [
    ...causes.map((id) => generatorLink(id, source)),
    ...page.treatments
      .filter((id) => id !== page.id)
      .flatMap((id) => treatments.get(id) ?? [])
      .map((treatment) => treatmentLink(treatment, source)),
  ];
  if (items.length === 0) return [];
  const title = messagesIn(shelfMessages, source.locale).shortPages;
  return [{ id: "short-pages", title, blocks: [{ is: "links", items }] }];
};
