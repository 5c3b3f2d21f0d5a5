/** Addresses of the public site. The language is part of the address: `/learn` is English, `/es/learn` Spanish. */
import { isLocale, type Locale, locales } from "../locale.ts";

/** The first words of public addresses; `""` is the home page. */
export const publicRooms = [
  "",
  "learn",
  "faq",
  "insurance",
  "choosing-a-specialist",
  "glossary",
  "search",
  "check",
  "visit",
  "about",
  "privacy",
  "limits",
] as const;

const rooms: ReadonlySet<string> = new Set(publicRooms);

/** An address split into its language and the rest: `/es/learn` is Spanish `/learn`. */
export const splitPath = (pathname: string): { readonly locale: Locale; readonly path: string } => {
  const [, first = "", ...rest] = pathname.split("/");
  if (first !== "en" && isLocale(first)) return { locale: first, path: `/${rest.join("/")}` };
  return { locale: "en", path: pathname };
};

const isPublic = (path: string): boolean => rooms.has(path.split("/")[1]?.replace(/\.data$/, "") ?? "");

/** The language an address asks for; undefined where the page is not public and the person's own choice holds. */
export const localeOfPath = (pathname: string): Locale | undefined => {
  const { locale, path } = splitPath(pathname);
  return locale !== "en" || isPublic(path) ? locale : undefined;
};

/** A public path in a language. */
export const hrefIn = (locale: Locale, path: string): string => {
  if (locale === "en") return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
};

/** The same page in each language. */
export const hrefsOf = (path: string): readonly { readonly locale: Locale; readonly href: string }[] =>
  locales.map((locale) => ({ locale, href: hrefIn(locale, path) }));

/** The address a page has once another language was chosen; one that is not public stays. */
export const inLanguage = (href: string, locale: Locale): string => {
  const [, pathname = "/", rest = ""] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  if (localeOfPath(pathname) === undefined) return href;
  return `${hrefIn(locale, splitPath(pathname).path)}${rest}`;
};
