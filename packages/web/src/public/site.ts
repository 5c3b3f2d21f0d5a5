/** The public site: every page as a value, in both languages, made once for a version of the knowledge. */
import type { Education, Knowledge } from "@pinpoint/knowledge";
import { type CheckContent, checkContent } from "../check/content.ts";
import type { Locale } from "../locale.ts";
import { type Piece, termFinder } from "./glossary.ts";
import { mapPage, sourcesOf } from "./map-page.ts";
import type { PublicPage } from "./page-model.ts";
import { searchIn } from "./search.ts";
import { glossaryPath } from "./shelves/paths.ts";
import { shelves } from "./shelves.ts";

export interface FinishedPage {
  readonly page: PublicPage<readonly Piece[]>;
  /** What the page rests on, in the order of its numbers. */
  readonly sources: readonly CitedSource[];
  /** Version of the knowledge the page was made from. */
  readonly version: string;
}

export interface CitedSource {
  readonly id: string;
  readonly cite: string;
  readonly href: string | null;
}

export interface Found {
  readonly path: string;
  readonly title: string;
  readonly says: string;
}

export interface Site {
  /** The page at a path without its language; undefined where there is none. */
  readonly pageAt: (path: string, locale: Locale) => FinishedPage | undefined;
  readonly pages: (locale: Locale) => readonly PublicPage[];
  readonly search: (query: string, locale: Locale) => readonly Found[];
  readonly version: string;
  /** What the check asks and reads, in one language. */
  readonly check: (locale: Locale) => CheckContent;
}

export const sourceHref = ({
  doi,
  pmid,
  pmc,
  url,
}: {
  doi?: string | undefined;
  pmid?: string | undefined;
  pmc?: string | undefined;
  url?: string | undefined;
}): string | null => {
  if (doi !== undefined) return `https://doi.org/${doi}`;
  if (pmid !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  if (pmc !== undefined) return `https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/`;
  return url ?? null;
};

const siteIn = (knowledge: Knowledge, education: Education, locale: Locale) => {
  const pages = shelves.flatMap((shelf) => shelf({ knowledge, education, locale }));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const terms = termFinder(education.glossary, locale);
  const finish = (page: PublicPage): FinishedPage => {
    const seen = new Set(page.path === glossaryPath ? education.glossary.map(({ id }) => id) : []);
    return {
      page: mapPage(page, (text) => terms.pieces(text, seen)),
      sources: sourcesOf(page).flatMap((id) => {
        const source = knowledge.sources.get(id);
        return source ? [{ id, cite: source.cite, href: sourceHref(source) }] : [];
      }),
      version: knowledge.version,
    };
  };
  const finished = new Map<string, FinishedPage>();
  return {
    pages,
    pageAt: (path: string): FinishedPage | undefined => {
      const held = finished.get(path);
      if (held) return held;
      const page = byPath.get(path);
      const made = page && finish(page);
      if (made) finished.set(path, made);
      return made;
    },
    search: searchIn(pages),
  };
};

/** Does the work once for each language. */
const onceIn = <T>(work: (locale: Locale) => T): ((locale: Locale) => T) => {
  const made = new Map<Locale, T>();
  return (locale) => {
    const held = made.get(locale);
    if (held !== undefined) return held;
    const fresh = work(locale);
    made.set(locale, fresh);
    return fresh;
  };
};

/** Makes nothing until somebody asks; then each language once. */
export const createSite = (knowledge: Knowledge, readEducation: () => Education): Site => {
  let education: Education | undefined;
  const texts = (): Education => {
    education ??= readEducation();
    return education;
  };
  const of = onceIn((locale) => siteIn(knowledge, texts(), locale));
  return {
    version: knowledge.version,
    pageAt: (path, locale) => of(locale).pageAt(path),
    pages: (locale) => of(locale).pages,
    search: (query, locale) => of(locale).search(query),
    check: onceIn((locale) => checkContent(knowledge, texts(), locale)),
  };
};
