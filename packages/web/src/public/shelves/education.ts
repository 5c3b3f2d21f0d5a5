import type { EducationBlock, EducationPage, Said } from "@pinpoint/knowledge";
import type { Locale } from "../../locale.ts";
import type { Block, Cited, PageAbout, PublicPage, Shelf } from "../page-model.ts";
import { shownBlocks } from "../shown/shown-blocks.ts";
import { toShortPages } from "./full-pages.ts";
import { fullPagePath } from "./paths.ts";

const abouts: Readonly<Record<EducationPage["kind"], PageAbout>> = {
  condition: "MedicalCondition",
  treatment: "MedicalTherapy",
  guide: null,
};

const cited = ({ says, source, class: is }: Said, locale: Locale): Cited => ({
  says: says[locale],
  ...(source === undefined ? {} : { sources: [source] }),
  ...(is === undefined ? {} : { class: is }),
});

const blockIn = (block: EducationBlock, source: Parameters<Shelf>[0]): readonly Block[] => {
  const { locale } = source;
  switch (block.is) {
    case "paragraph":
      return [{ is: "paragraph", ...cited(block, locale) }];
    case "list":
      return [{ is: "list", numbered: block.numbered, items: block.items.map((item) => cited(item, locale)) }];
    case "facts":
    case "hours":
      return [{ is: block.is, rows: block.rows.map((row) => ({ label: row.label[locale], ...cited(row, locale) })) }];
    case "table":
      return [
        {
          is: "table",
          caption: block.caption[locale],
          head: block.head.map((text) => text[locale]),
          rows: block.rows.map(({ label, cells }) => ({
            label: label[locale],
            cells: cells.map((cell) => cited(cell, locale)),
          })),
        },
      ];
    case "note":
      return [
        {
          is: "note",
          tone: block.tone,
          title: block.title[locale],
          items: block.items.map((one) => cited(one, locale)),
        },
      ];
    case "drawing":
      return [{ is: "drawing", id: block.id }];
    case "links":
      return [
        {
          is: "links",
          items: block.items.map(({ to, label, says }) => ({
            to,
            label: label[locale],
            ...(says === undefined ? {} : { says: says[locale] }),
          })),
        },
      ];
    case "shows":
      return shownBlocks(block.part, block.of, source);
  }
};

const learnLabel: Readonly<Record<Locale, string>> = { en: "Understand", es: "Entender" };

const pageIn = (page: EducationPage, source: Parameters<Shelf>[0]): PublicPage => ({
  path: fullPagePath(page),
  title: page.title[source.locale],
  lead: page.lead[source.locale],
  short: false,
  about: abouts[page.kind],
  within: fullPagePath(page).startsWith("/learn/") ? { to: "/learn", label: learnLabel[source.locale] } : null,
  sections: [
    ...page.sections.map(({ id, title, blocks }) => ({
      id,
      title: title[source.locale],
      blocks: blocks.flatMap((block) => blockIn(block, source)),
    })),
    ...toShortPages(page, source),
  ],
});

/** The pages at full depth, and the guides. */
export const educationShelf: Shelf = (source) =>
  [...source.education.pages.values()].map((page) => pageIn(page, source));
