/** What can be said to somebody at an address without a page. */
import { isLocale, type Locale } from "../locale.ts";
import { hrefsOf } from "./public-path.ts";
import type { Found, Site } from "./site.ts";

export interface MissingPage {
  /** Pages whose names are close to the address. */
  readonly close: readonly Found[];
  /** The address asks for a language that nobody has written yet: its name, and the page in those there are. */
  readonly unwritten: { readonly language: string; readonly pages: readonly PageInLanguage[] } | null;
}

export interface PageInLanguage {
  readonly locale: Locale;
  readonly href: string;
  /** In its own language; null for the front page. */
  readonly title: string | null;
}

const mostClose = 5;
const longestAddress = 120;
const rooms: ReadonlySet<string> = new Set(["learn", "conditions", "treatments", "where", "es", "html", "php"]);

const decoded = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
};

const wordsOf = (pathname: string): string =>
  decoded(pathname)
    .slice(0, longestAddress)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !rooms.has(word.toLowerCase()))
    .join(" ");

const languageName = (tag: string, locale: Locale): string | undefined => {
  if (isLocale(tag) || !/^[a-z]{2}(-[a-z]{2,4})?$/i.test(tag)) return undefined;
  return new Intl.DisplayNames(locale, { type: "language", fallback: "none" }).of(tag);
};

const unwrittenAt = (site: Site, pathname: string, locale: Locale): MissingPage["unwritten"] => {
  const [, tag = "", ...rest] = pathname.split("/");
  const language = languageName(tag, locale);
  if (language === undefined) return null;
  const path = `/${rest.join("/")}`;
  const pages = hrefsOf(path).flatMap((one): PageInLanguage[] => {
    const title = site.pageAt(path, one.locale)?.page.title;
    return title === undefined ? [] : [{ ...one, title }];
  });
  return { language, pages: pages.length > 0 ? pages : hrefsOf("/").map((one) => ({ ...one, title: null })) };
};

/** Looks for what the person may have wanted; `locale` is the language they are answered in. */
export const missingPage = (site: Site, pathname: string, locale: Locale): MissingPage => {
  const unwritten = unwrittenAt(site, pathname, locale);
  return { unwritten, close: unwritten ? [] : site.search(wordsOf(pathname), locale).slice(0, mostClose) };
};
