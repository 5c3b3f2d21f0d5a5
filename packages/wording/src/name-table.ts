import type { Locale } from "./catalogue.ts";

/** Ids of one kind with their English and Spanish words. */
export type NameTable = Readonly<Record<string, readonly [en: string, es: string]>>;

/** An id in words: from its table, else the id read as its words. */
export const namedIn = (table: NameTable, id: string, locale: Locale): string => {
  const found = Object.hasOwn(table, id) ? table[id] : undefined;
  return found?.[locale === "en" ? 0 : 1] ?? id.replaceAll("-", " ");
};
