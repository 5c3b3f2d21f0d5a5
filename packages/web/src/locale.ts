/** The languages of the pages; the first is the one a stranger gets. */
export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];

/** The theme a person chose; `auto` follows the device. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** True when the text is one of our languages. */
export const isLocale = (text: unknown): text is Locale => locales.some((locale) => locale === text);
export const isTheme = (text: unknown): text is Theme => themes.some((theme) => theme === text);

/** The value of one cookie, or undefined. Names of ours hold no character that needs escaping. */
export const readCookie = (header: string | null, name: string): string | undefined =>
  header
    ?.split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const preferred = (acceptLanguage: string): Locale | undefined =>
  acceptLanguage
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((one) => /^\s*q=([0-9.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
      return { language: tag.split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((one) => one.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map((one) => one.language)
    .find(isLocale);

/** The language of a request: what the person chose here, else what the browser asks for, else English. */
export const localeOf = (headers: Headers): Locale => {
  const chosen = readCookie(headers.get("cookie"), "locale");
  return isLocale(chosen) ? chosen : (preferred(headers.get("accept-language") ?? "") ?? "en");
};

/** The theme of a request: what the person chose here, else the device's. */
export const themeOf = (headers: Headers): Theme => {
  const chosen = readCookie(headers.get("cookie"), "theme");
  return isTheme(chosen) ? chosen : "auto";
};
