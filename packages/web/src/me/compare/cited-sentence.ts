import type { EvidenceClass } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { comparedMessages } from "./messages.ts";

/** A sentence about what was counted, and where it comes from. */
export interface CitedSentence {
  readonly says: string;
  readonly sources: readonly string[];
  readonly class: EvidenceClass;
}

/** The sentence as it stands where no source is named beside it: what was read second-hand says so. */
export const aloneSays = ({ says, class: is }: CitedSentence, locale: Locale): string =>
  is === "secondary" ? `${says} ${messagesIn(comparedMessages, locale).secondHand}` : says;

const weight = { evidence: 0, secondary: 1, default: 2, caution: 3 } as const satisfies Record<EvidenceClass, number>;

/** The weaker of two classes: what is told together is no surer than its weakest part. */
export const weaker = (one: EvidenceClass, other: EvidenceClass): EvidenceClass =>
  weight[one] >= weight[other] ? one : other;

/** Each sentence once, with the sources of all that say it. */
export const eachOnce = (sentences: readonly CitedSentence[]): readonly CitedSentence[] => {
  const once = new Map<string, CitedSentence>();
  for (const one of sentences) {
    const held = once.get(one.says);
    once.set(one.says, {
      says: one.says,
      sources: [...new Set([...(held?.sources ?? []), ...one.sources])],
      class: held ? weaker(held.class, one.class) : one.class,
    });
  }
  return [...once.values()];
};
