/** Finds pages by what people type, misspelt or not. The index is made at the first search. */
import MiniSearch from "minisearch";
import { citedIn } from "./map-page.ts";
import type { PublicPage } from "./page-model.ts";
import type { Found } from "./site.ts";

const mostFound = 20;
/** Longer than any word a person types; the rest of a very long question is not read. */
const mostRead = 120;

const withoutAccents = (term: string): string => term.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

export const searchIn = (pages: readonly PublicPage[]): ((query: string) => readonly Found[]) => {
  let index: MiniSearch | undefined;
  const make = (): MiniSearch => {
    const fresh = new MiniSearch({
      idField: "path",
      fields: ["title", "lead", "headings", "address", "text"],
      storeFields: ["path"],
      processTerm: (term) => (term.length < 2 ? null : withoutAccents(term)),
      searchOptions: {
        boost: { title: 6, headings: 2, lead: 2, address: 2 },
        prefix: (term) => term.length > 2,
        fuzzy: (term) => (term.length > 3 ? 0.25 : false),
        combineWith: "AND",
      },
    });
    fresh.addAll(
      pages.map((page) => ({
        path: page.path,
        title: page.title,
        lead: page.lead,
        address: page.path.replaceAll(/[/-]/g, " "),
        headings: page.sections.map(({ title }) => title).join(" "),
        text: page.sections.flatMap(({ blocks }) => citedIn(blocks).map(({ says }) => says)).join(" "),
      })),
    );
    return fresh;
  };
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return (query) => {
    const asked = query.slice(0, mostRead).normalize("NFC");
    if (asked.trim() === "") return [];
    index ??= make();
    const all = index.search(asked);
    const hits = all.length > 0 ? all : index.search(asked, { combineWith: "OR" });
    return hits.slice(0, mostFound).flatMap(({ id }) => {
      const page = byPath.get(String(id));
      return page ? [{ path: page.path, title: page.title, says: page.lead }] : [];
    });
  };
};
