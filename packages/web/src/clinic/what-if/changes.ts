import type { Assessment } from "@pinpoint/reasoning";
import { nameOf, type OptionChange, type Rendering, render, type WhatIfChange, whatIfChanges } from "@pinpoint/wording";
import { optionsMessages } from "../../../app/clinic/options/messages.ts";
import { messagesIn } from "../../../app/language/messages.ts";
import { lookMessages } from "../../../app/look/messages.ts";

/** One thing that stands otherwise on the copy than in the chart. */
export interface Change {
  readonly key: string;
  readonly of: WhatIfChange["of"];
  readonly name: string;
  readonly aspect: "alert" | "standing" | OptionChange["aspect"];
  /** Null where it was not there. */
  readonly from: string | null;
  readonly to: string | null;
  /** Why it stands so now, where a sentence says so. */
  readonly why: string | null;
}

/** Where an option stood and stands, in the words of the page. */
const standings = (change: OptionChange, locale: Rendering["locale"]): Pick<Change, "from" | "to"> => {
  if (change.aspect === "readiness") {
    const text = messagesIn(optionsMessages, locale);
    return { from: change.from && text[change.from], to: change.to && text[change.to] };
  }
  const text = messagesIn(lookMessages, locale);
  return { from: change.from && text[change.from], to: change.to && text[change.to] };
};

const shown = (change: WhatIfChange, rendering: Rendering): Change => {
  if (change.of === "alert") {
    const says = render(change.says, rendering);
    const [from, to] = change.appears ? [null, says] : [says, null];
    return { key: change.id, of: "alert", name: says, aspect: "alert", from, to, why: null };
  }
  if (change.of === "generator") {
    const { id, from, to } = change;
    return {
      key: id,
      of: "generator",
      name: nameOf("generator", id, rendering),
      aspect: "standing",
      from,
      to,
      why: null,
    };
  }
  const { treatment, aspect, why } = change;
  return {
    key: `${treatment} ${aspect}`,
    of: "option",
    name: nameOf("procedure", treatment, rendering),
    aspect,
    ...standings(change, rendering.locale),
    why: why && render(why, rendering),
  };
};

/** Warnings, sources of the pain and options that stand otherwise after than before. */
export const changesBetween = (before: Assessment, after: Assessment, rendering: Rendering): readonly Change[] =>
  whatIfChanges(before, after, rendering.locale).map((change) => shown(change, rendering));
