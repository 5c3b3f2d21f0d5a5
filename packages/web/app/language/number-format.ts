import type { Locale } from "../../src/locale.ts";

type Digits = Pick<Intl.NumberFormatOptions, "maximumFractionDigits" | "maximumSignificantDigits">;

const held = new Map<string, Intl.NumberFormat>();

/** Writes numbers as this language does. Kept, since making one takes longer than writing a hundred numbers with it. */
export const numberFormat = (locale: Locale, digits: Digits = {}): Intl.NumberFormat => {
  const key = `${locale} ${digits.maximumFractionDigits} ${digits.maximumSignificantDigits}`;
  const known = held.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, digits);
  held.set(key, made);
  return made;
};
