import type { Result } from "@pinpoint/knowledge";
import { type Rendering, textIn } from "@pinpoint/wording";
import { type SourceView, sourceView } from "../assessment/source-view.ts";
import { numberText } from "./number-text.ts";

export interface ResultView {
  readonly key: string;
  readonly says: string;
  readonly effect: Result["effect"];
  readonly comparator: string | null;
  readonly about: string;
  readonly source: SourceView;
}

const sign = (value: number): string => (value > 0 ? "+" : value < 0 ? "−" : "");

const units: Readonly<Record<Result["unit"], readonly [en: string, es: string]>> = {
  percent: ["%", "%"],
  "nrs-points": [" of 10 points", " de 10 puntos"],
  "vas-mm": [" of 100 mm", " de 100 mm"],
  "odi-points": [" ODI points of 100", " puntos ODI de 100"],
  "rmdq-points": [" RMDQ points of 24", " puntos RMDQ de 24"],
  "points-of-100": [" points of 100", " puntos de 100"],
  sd: [" SD", " DE"],
  days: [" days", " días"],
  months: [" months", " meses"],
  other: ["", ""],
};

const valueText = ({ measure, value, unit, interval }: Result, { locale }: Rendering): string => {
  const word = units[unit][locale === "en" ? 0 : 1];
  const signed =
    measure === "responders" || measure === "time"
      ? numberText(value, locale)
      : `${sign(value)}${numberText(Math.abs(value), locale)}`;
  const limits = interval ? ` (${interval.map((limit) => numberText(limit, locale)).join(" – ")})` : "";
  return `${signed}${word}${limits}`;
};

/** A published result in words: what, how much, of how many, against what. */
export const resultView = (
  result: Result,
  index: number,
  rendering: Rendering,
  rule: string | null = null,
): ResultView => {
  const { locale } = rendering;
  const counted = (n?: number, of?: number) => (n !== undefined && of !== undefined ? ` (${n}/${of})` : "");
  const other =
    result.comparatorValue === undefined
      ? ""
      : ` / ${numberText(result.comparatorValue, locale)}${units[result.unit][locale === "en" ? 0 : 1]}${counted(result.comparatorNumerator, result.comparatorDenominator)}`;
  return {
    key: `${result.source}-${index}`,
    says: `${textIn(result.outcome, locale, "")}: ${valueText(result, rendering)}${counted(result.numerator, result.denominator)}${other}`,
    effect: result.effect,
    comparator: result.comparator ? textIn(result.comparator, locale, "") : null,
    about: [
      textIn(result.design, locale, ""),
      textIn(result.population, locale, ""),
      result.at && `${result.at.value} ${result.at.unit}`,
      result.sponsor && textIn(result.sponsor, locale, ""),
    ]
      .filter(Boolean)
      .join("; "),
    source: sourceView(result.source, result.class, rendering, rule),
  };
};
