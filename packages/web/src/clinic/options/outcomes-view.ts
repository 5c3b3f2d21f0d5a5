import type { Outcomes } from "@pinpoint/reasoning";
import { dateText, decimalText, instrumentText, nameOf, percentText, type Rendering, render } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { optionMessages } from "./messages.ts";

/** What came of it so far, in words. */
export interface OutcomesView {
  readonly relief: readonly { readonly name: string; readonly on: string; readonly says: string }[];
  readonly function: readonly { readonly name: string; readonly says: string }[];
  readonly opioids: { readonly says: string; readonly flags: readonly string[] } | null;
  readonly complications: readonly string[];
}

const reliefText = (one: Outcomes["relief"][number], { locale }: Rendering): string => {
  const text = messagesIn(optionMessages, locale);
  const last = one.points.filter(({ relief }) => relief !== null).at(-1);
  if (!last || last.relief === null) {
    if (one.unknown === "baseline-low") return text.unknownLow;
    return one.unknown === "no-baseline" ? text.unknownBaseline : text.unknownFollowUp;
  }
  return text.reliefLast(percentText(last.relief * 100, locale), dateText(last.on, locale));
};

const opioidText = ({ mme }: Outcomes, { locale }: Rendering): string => {
  const text = messagesIn(optionMessages, locale);
  if (!mme) return "";
  const range = mme.floor === mme.ceiling ? String(mme.ceiling) : `${mme.floor}–${mme.ceiling}`;
  return mme.complete ? text.mme(range) : text.mmeAtLeast(range);
};

export const outcomesView = (outcomes: Outcomes, rendering: Rendering): OutcomesView => {
  const { locale } = rendering;
  const text = messagesIn(optionMessages, locale);
  const opioids = outcomes.mme && (outcomes.mme.rows.length > 0 || !outcomes.mme.complete);
  return {
    relief: outcomes.relief.map((one) => ({
      name: nameOf("procedure", one.treatment, rendering),
      on: dateText(one.on, locale),
      says: reliefText(one, rendering),
    })),
    function: outcomes.function.map((one) => ({
      name: instrumentText(one.instrument),
      says: text.change(
        decimalText(one.first.total, locale),
        decimalText(one.last.total, locale),
        one.important === null ? "" : one.important ? text.important : text.notImportant,
      ),
    })),
    opioids: opioids
      ? {
          says: opioidText(outcomes, rendering),
          flags: (outcomes.mme?.flags ?? []).map(({ says }) => render(says, rendering)),
        }
      : null,
    complications: outcomes.complications.map(({ what, grade, on }) =>
      text.complication(what, grade ?? 0, dateText(on, locale)),
    ),
  };
};
