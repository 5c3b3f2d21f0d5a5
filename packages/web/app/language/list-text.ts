import type { Locale } from "../../src/locale.ts";

const held = new Map<Locale, Intl.ListFormat>();

/** Texts as one list: "a, b, and c". The format is kept, since making one takes longer than writing with it. */
export const listText = (locale: Locale, texts: readonly string[]): string => {
  const known = held.get(locale);
  if (known) return known.format(texts);
  const made = new Intl.ListFormat(locale);
  held.set(locale, made);
  return made.format(texts);
};
