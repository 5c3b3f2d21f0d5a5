import type { Locale } from "./catalogue.ts";

const held = new Map<string, Intl.ListFormat>();

/** Texts as one list: "a, b, and c", or with "or". The format is kept, since making one takes longer than writing with it. */
export const listText = (
  texts: readonly string[],
  locale: Locale,
  type: "conjunction" | "disjunction" = "conjunction",
): string => {
  const key = `${locale} ${type}`;
  const format = held.get(key) ?? new Intl.ListFormat(locale, { type });
  held.set(key, format);
  return format.format(texts);
};
