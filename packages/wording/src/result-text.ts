import type { Result } from "@pinpoint/knowledge";
import type { Locale } from "./catalogue.ts";
import { type Rendering, textIn } from "./knowledge-names.ts";
import { decimalText, spanText } from "./numbers.ts";
import { optionWordsIn } from "./option-words.ts";

const units: Readonly<Record<Result["unit"], readonly [en: string, es: string]>> = {
  percent: [" %", " %"],
  "nrs-points": [" points of 10", " puntos de 10"],
  "vas-mm": [" mm of 100", " mm de 100"],
  "odi-points": [" ODI points", " puntos ODI"],
  "rmdq-points": [" RMDQ points", " puntos RMDQ"],
  "points-of-100": [" points of 100", " puntos de 100"],
  sd: [" SD", " DE"],
  days: [" days", " días"],
  months: [" months", " meses"],
  other: ["", ""],
};

const unitText = (unit: Result["unit"], locale: Locale): string => units[unit][locale === "en" ? 0 : 1];

/**
 * A published result as one line: what was measured, the value with its interval, against what and when. A change within an arm says that
 * it was not compared.
 */
export const resultText = (result: Result, { locale }: Rendering): string => {
  const words = optionWordsIn(locale);
  const { outcome, value, unit, interval, comparator, comparatorValue, at, effect } = result;
  const unitWords = unitText(unit, locale);
  const range = interval ? ` (${interval.map((limit) => decimalText(limit, locale)).join("–")})` : "";
  const other = comparatorValue === undefined ? "" : `${decimalText(comparatorValue, locale)}${unitWords}, `;
  const compared =
    effect === "between" ? `; ${words.than} ${other}${textIn(comparator, locale, "")}` : `; ${words.within}`;
  const when = at ? `, ${spanText(at.value, at.unit, locale)}` : "";
  return `${textIn(outcome, locale, "")}${when}: ${decimalText(value, locale)}${unitWords}${range}${compared}`;
};
