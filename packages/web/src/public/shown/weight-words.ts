import type { Likelihood } from "@pinpoint/knowledge";
import { messagesIn } from "../../../app/language/messages.ts";
import type { Locale } from "../../locale.ts";
import { shownMessages } from "./messages.ts";

/** How far a sign has to move the odds to be said to point: twice as likely, five times. A convention of wording; the same way down. */
const some = 2;
const much = 5;

/** What a sign says when it is there, or is not: in words, never as a number. */
export const weightWords = (likelihood: Likelihood | undefined, locale: Locale): string => {
  const text = messagesIn(shownMessages, locale);
  if (!likelihood) return text.notKnownSign;
  const { lr } = likelihood;
  if (lr >= much) return text.strongly;
  if (lr >= some) return text.towards;
  if (lr <= 1 / much) return text.muchLess;
  return lr <= 1 / some ? text.less : text.little;
};

/** How far a pair of likelihoods moves the odds, either way. */
export const reach = (...all: readonly (Likelihood | undefined)[]): number =>
  Math.max(0, ...all.flatMap((one) => (one ? [Math.abs(Math.log(one.lr))] : [])));
