import type { Risk } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
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

/** None in N is not zero: the upper end of its interval says how many it could be. */
const noneSays = (risk: Risk, of: number, locale: Locale): string => {
  const text = messagesIn(comparedMessages, locale);
  const most = risk.interval?.[1] ?? wilsonInterval(0, of)[1] * 1000;
  return text.noneIn(whole(of, locale), text[risk.per], thousandText(most, locale));
};

const countSays = (risk: Risk, per1000: number, locale: Locale): string => {
  const text = messagesIn(comparedMessages, locale);
  const { numerator, denominator, interval } = risk;
  const [count, per] = [thousandText(per1000, locale), text[risk.per]];
  const limits = interval ?? (denominator && wilsonInterval(per1000 / 1000, denominator).map((one) => one * 1000));
  const [low, high] = limits || [];
  const range =
    low === undefined || high === undefined
      ? ""
      : ` ${text.riskRange(thousandText(low, locale), thousandText(high, locale))}`;
  if (denominator === undefined) return `${text.riskUncounted(count, per)}${range}`;
  return numerator === undefined
    ? `${text.riskIn(count, per, whole(denominator, locale))}${range}`
    : `${text.riskOf(count, per, whole(numerator, locale), whole(denominator, locale))}${range}`;
};

const saysOf = (risk: Risk, locale: Locale): string => {
  const { numerator, denominator, per1000 } = risk;
  if (numerator === 0 && denominator !== undefined) return noneSays(risk, denominator, locale);
  const counted = numerator !== undefined && denominator ? (numerator / denominator) * 1000 : undefined;
  const count = per1000 ?? counted;
  return count === undefined ? messagesIn(comparedMessages, locale).riskNotCounted : countSays(risk, count, locale);
};

/** What can go wrong, the serious things first, then what happens most often. */
export const plainRisks = (risks: readonly Risk[], locale: Locale): readonly PlainRisk[] =>
  risks
    .toSorted((a, b) => Number(b.serious) - Number(a.serious) || (b.per1000 ?? 0) - (a.per1000 ?? 0))
    .map((risk) => {
      const secondHand = risk.class === "secondary" ? ` ${messagesIn(comparedMessages, locale).secondHand}` : "";
      return {
        key: `${risk.id} ${risk.source}`,
        what: capital(locale === "es" ? (risk.patient.es ?? risk.patient.en) : risk.patient.en),
        serious: risk.serious,
        says: `${saysOf(risk, locale)}${secondHand}`,
      };
    });
