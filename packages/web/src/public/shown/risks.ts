import type { Risk } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { comparedMessages } from "../../me/compare/messages.ts";
import { thousandText } from "../../me/compare/number-words.ts";
import { isNoneSeen, riskFigures, riskName, worstFirst } from "../../me/compare/risks.ts";
import type { RiskOf1000 } from "../page-model.ts";
import { shownMessages } from "./messages.ts";
import { about, ofTreatments } from "./show.ts";

/** From here on a count is said in thousands; the exact one stands in its source. */
const inThousandsFrom = 10_000;

const wholeText = (people: number, locale: Locale): string => {
  const write = new Intl.NumberFormat(locale);
  return people < inThousandsFrom
    ? write.format(people)
    : messagesIn(shownMessages, locale).thousands(write.format(Math.round(people / 1000)));
};

/** Where the source gives a span of counts, it stands in the words of the row. */
const spanSays = ({ says }: Risk, locale: Locale): string | undefined => {
  const [, low, high, of] = /^(\d+) to (\d+) of 1000, counted in (\d+) patients/.exec(says?.en ?? "") ?? [];
  return low === undefined || high === undefined || of === undefined
    ? undefined
    : messagesIn(shownMessages, locale).riskFromTo(low, high, of);
};

/** People of 1000: whole from ten on, below that to one decimal, so that a rare harm never reads 0. */
const ofThousand = (count: number): number => {
  const digits = Math.abs(count) < 1 ? 100 : Math.abs(count) < 10 ? 10 : 1;
  return Math.round(count * digits) / digits;
};

const saysOf = (risk: Risk, locale: Locale): string => {
  const text = messagesIn(shownMessages, locale);
  const figures = riskFigures(risk);
  if (!figures) return spanSays(risk, locale) ?? text.riskNotCounted;
  const { numerator, denominator } = risk;
  if (denominator === undefined) return text.riskUncounted;
  const whole = (people: number): string => wholeText(people, locale);
  const per = messagesIn(comparedMessages, locale)[risk.per];
  const most = figures.range?.[1];
  if (isNoneSeen(risk) && most !== undefined) return text.riskNone(whole(denominator), per, thousandText(most, locale));
  return numerator === undefined
    ? text.riskIn(whole(denominator), per)
    : text.riskOf(whole(numerator), whole(denominator), per);
};

const rowOf = (risk: Risk, locale: Locale): RiskOf1000 => {
  const figures = riskFigures(risk);
  return {
    label: riskName(risk, locale),
    serious: risk.serious,
    says: saysOf(risk, locale),
    ...(figures
      ? {
          count: ofThousand(figures.count),
          range: figures.range && [ofThousand(figures.range[0]), ofThousand(figures.range[1])],
        }
      : {}),
    ...about(risk),
  };
};

/** What can go wrong, the serious things first. None seen is not none. */
export const risks = ofTreatments((treatment, { locale }) => {
  const text = messagesIn(shownMessages, locale);
  if (treatment.risks.length === 0) return [{ is: "paragraph", says: text.risksUnknown }];
  return [
    { is: "paragraph", says: text.risksLead },
    { is: "risks", rows: worstFirst(treatment.risks).map((risk) => rowOf(risk, locale)) },
  ];
});
