import type { Locale } from "../../src/locale.ts";
import { dayText } from "../../src/me/day-text.ts";
import type { NextStep } from "../../src/me/next-step.ts";
import { messagesIn, useLocale, useMessages } from "../language/messages.ts";
import { meMessages } from "./messages.ts";

const saysOf = (step: NextStep, locale: Locale): string => {
  const text = messagesIn(meMessages, locale);
  switch (step.kind) {
    case "ordered":
      return step.on === null ? text.ordered(step.what) : text.orderedOn(step.what, dayText(step.on, locale));
    case "choose":
      return text.choose(step.source);
    case "examine":
      return step.says;
    case "block":
      return text.block(step.what);
    default:
      return text[`next-${step.kind}`];
  }
};

/** The one next thing, and who does it. */
export function NextSection({ step }: { readonly step: NextStep }) {
  const text = useMessages(meMessages);
  const locale = useLocale();
  return (
    <section className={`me-part me-next me-next-${step.kind}`} aria-labelledby="next">
      <h2 id="next">{text.nextTitle}</h2>
      <p className="lead">{saysOf(step, locale)}</p>
      <p>
        <strong>{text.who}:</strong> {text[`who-${step.kind}`]}
      </p>
    </section>
  );
}
