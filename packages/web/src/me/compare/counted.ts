/** Published results as a patient reads them: what can be drawn, what is said, and what had no comparison. */
import type { Result } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { aloneSays, type CitedSentence, eachOnce } from "./cited-sentence.ts";
import { differenceSays } from "./differences.ts";
import { comparedMessages } from "./messages.ts";
import { capital, spanText, thousandText } from "./number-words.ts";
import { plainComparator, plainOutcome } from "./plain-terms.ts";
import { wilsonInterval } from "./wilson.ts";

/** One arm of a comparison, in whole people of 1000. */
export interface Arm {
  readonly label: string;
  readonly count: number;
  /** The interval; null where nobody wrote how many were counted. */
  readonly range: readonly [low: number, high: number] | null;
}

/** Two groups of one study side by side. */
export interface Drawn {
  readonly title: string;
  readonly arm: Arm;
  readonly other: Arm;
  readonly remarks: readonly string[];
}

/** The same with where each comes from. */
export interface CitedCounts {
  readonly drawn: readonly { readonly drawn: Drawn; readonly sources: readonly string[] }[];
  readonly said: readonly CitedSentence[];
  readonly alone: readonly CitedSentence[];
}

export interface Counted {
  readonly drawn: readonly Drawn[];
  /** Compared, in words. */
  readonly said: readonly string[];
  /** Seen in one group without a comparison. */
  readonly alone: readonly string[];
}

const mostDrawn = 2;

/** When it was counted. Where the knowledge gives a stretch of time, it stands in the name of the outcome. */
const atText = ({ at, outcome }: Result, locale: Locale): string => {
  const text = messagesIn(comparedMessages, locale);
  if (at) return text.after(spanText(at, locale));
  const months = (count: string | undefined): string => spanText({ value: Number(count), unit: "months" }, locale);
  const stretch = /(\d+) to (\d+) months/.exec(outcome.en);
  if (stretch) return text.after(text.fromTo(stretch[1] ?? "", months(stretch[2])));
  const beyond = /beyond (\d+) months/.exec(outcome.en);
  return beyond ? text.afterMore(months(beyond[1])) : "";
};

const remarksOf = (result: Result, locale: Locale): string[] => {
  const text = messagesIn(comparedMessages, locale);
  return [...(result.class === "secondary" ? [text.secondHand] : []), ...(result.sponsor ? [text.maker] : [])];
};

/** Against nothing that works first, then against other care, then against another treatment: the order says nothing of the size. */
const rank = ({ comparator }: Result): number => {
  const name = comparator?.en ?? "";
  if (/placebo|sham|saline|no exercise/i.test(name)) return 0;
  return /management|care|without surgery/i.test(name) ? 1 : 2;
};

const armOf = (percent: number, of: number | undefined, published: Result["interval"], label: string): Arm => {
  const counted = of === undefined ? undefined : wilsonInterval(percent / 100, of).map((limit) => limit * 1000);
  const [low, high] = published?.map((limit) => limit * 10) ?? counted ?? [];
  return {
    label,
    count: Math.round(percent * 10),
    range: low === undefined || high === undefined ? null : [Math.round(low), Math.round(high)],
  };
};

const labelOf = (name: string, of: number | undefined, locale: Locale): string =>
  of === undefined ? name : `${name} ${messagesIn(comparedMessages, locale).counted(thousandText(of, locale))}`;

/** A share of either arm, where having it is a gain. */
const drawnOf = (result: Result, locale: Locale): Drawn | undefined => {
  const { effect, measure, comparator, comparatorValue, denominator, comparatorDenominator } = result;
  if (effect !== "between" || measure !== "responders" || !comparator || comparatorValue === undefined)
    return undefined;
  const text = messagesIn(comparedMessages, locale);
  const did = plainOutcome(result.outcome, locale);
  const other = plainComparator(comparator, locale);
  if (!did?.helps || other === undefined) return undefined;
  return {
    title: `${capital(did.says)}${atText(result, locale)}`,
    arm: armOf(result.value, denominator, result.interval, labelOf(text.withThis, denominator, locale)),
    other: armOf(
      comparatorValue,
      comparatorDenominator,
      undefined,
      labelOf(text.withOther(other), comparatorDenominator, locale),
    ),
    remarks: remarksOf(result, locale),
  };
};

const shareSays = (result: Result, locale: Locale): string | undefined => {
  const did = plainOutcome(result.outcome, locale);
  if (!did) return undefined;
  const text = messagesIn(comparedMessages, locale);
  const count = thousandText(result.value * 10, locale);
  const at = atText(result, locale);
  const other = result.comparator && plainComparator(result.comparator, locale);
  if (result.effect === "within") return text.people(count, did.says, at);
  if (other === undefined || result.comparatorValue === undefined) return undefined;
  return text.both(count, did.says, at, thousandText(result.comparatorValue * 10, locale), other);
};

const says = (result: Result, locale: Locale): readonly CitedSentence[] => {
  const sentence =
    result.measure === "responders"
      ? shareSays(result, locale)
      : differenceSays(result, atText(result, locale), locale);
  if (sentence === undefined) return [];
  const maker = result.sponsor ? ` ${messagesIn(comparedMessages, locale).maker}` : "";
  return [{ says: `${sentence}${maker}`, sources: [result.source], class: result.class }];
};

/** What is known of how many it helps; a change within one group never stands among the comparisons. */
export const citedCounts = (results: readonly Result[], locale: Locale): CitedCounts => {
  const compared = results.filter(({ effect }) => effect === "between").toSorted((a, b) => rank(a) - rank(b));
  const drawable = compared.flatMap((result) => {
    const drawn = drawnOf(result, locale);
    return drawn ? [{ result, drawn }] : [];
  });
  const shown = drawable.slice(0, mostDrawn);
  const rest = compared.filter((result) => shown.every((one) => one.result !== result));
  const within = results.filter(({ effect }) => effect === "within");
  return {
    drawn: shown.map(({ drawn, result }) => ({ drawn, sources: [result.source] })),
    said: eachOnce(rest.flatMap((result) => says(result, locale))),
    alone: eachOnce(within.flatMap((result) => says(result, locale))),
  };
};

/** The same where no sources stand beside the sentences. */
export const countedOf = (results: readonly Result[], locale: Locale): Counted => {
  const { drawn, said, alone } = citedCounts(results, locale);
  return {
    drawn: drawn.map((one) => one.drawn),
    said: said.map((one) => aloneSays(one, locale)),
    alone: alone.map((one) => aloneSays(one, locale)),
  };
};
