import type { Risk } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { aloneSays } from "./cited-sentence.ts";
import { comparedMessages } from "./messages.ts";
import { capital, thousandText } from "./number-words.ts";
import { wilsonInterval } from "./wilson.ts";

export interface PlainRisk {
  readonly key: string;
  readonly what: string;
  readonly serious: boolean;
  readonly says: string;
}

const whole = (count: number, locale: Locale): string => new Intl.NumberFormat(locale).format(count);

/** How many of 1000, and what it could be: published limits, else those of what was counted. Undefined where nobody counted. */
export const riskFigures = ({
  numerator,
  denominator,
  per1000,
  interval,
}: Risk): { readonly count: number; readonly range: readonly [low: number, high: number] | null } | undefined => {
  const counted = numerator !== undefined && denominator ? (numerator / denominator) * 1000 : undefined;
  const count = per1000 ?? counted;
  if (count === undefined) return undefined;
  if (interval) return { count, range: interval };
  if (denominator === undefined) return { count, range: null };
  const [low, high] = wilsonInterval(count / 1000, denominator);
  return { count, range: [low * 1000, high * 1000] };
};

/** None in N is not zero: the upper end of its interval says how many it could be. */
export const isNoneSeen = ({ numerator, denominator }: Risk): boolean => numerator === 0 && denominator !== undefined;

const saysOf = (risk: Risk, locale: Locale): string => {
  const text = messagesIn(comparedMessages, locale);
  const figures = riskFigures(risk);
  if (!figures) return text.riskNotCounted;
  const { numerator, denominator } = risk;
  const per = text[risk.per];
  const [low, high] = figures.range ?? [];
  const of = whole(denominator ?? 0, locale);
  if (isNoneSeen(risk) && high !== undefined) return text.noneIn(of, per, thousandText(high, locale));
  const range =
    low === undefined || high === undefined
      ? ""
      : ` ${text.riskRange(thousandText(low, locale), thousandText(high, locale))}`;
  const count = thousandText(figures.count, locale);
  if (denominator === undefined) return `${text.riskUncounted(count, per)}${range}`;
  return numerator === undefined
    ? `${text.riskIn(count, per, of)}${range}`
    : `${text.riskOf(count, per, whole(numerator, locale), of)}${range}`;
};

/** The serious things first, then what happens most often. */
export const worstFirst = (risks: readonly Risk[]): readonly Risk[] =>
  risks.toSorted((a, b) => Number(b.serious) - Number(a.serious) || (b.per1000 ?? 0) - (a.per1000 ?? 0));

/** What can go wrong, in a patient's words. */
export const riskName = ({ patient }: Risk, locale: Locale): string =>
  capital(locale === "es" ? (patient.es ?? patient.en) : patient.en);

export const plainRisks = (risks: readonly Risk[], locale: Locale): readonly PlainRisk[] =>
  worstFirst(risks).map((risk) => ({
    key: `${risk.id} ${risk.source}`,
    what: riskName(risk, locale),
    serious: risk.serious,
    says: aloneSays({ says: saysOf(risk, locale), sources: [risk.source], class: risk.class }, locale),
  }));
