import type { Says } from "@pinpoint/reasoning";
import { IntlMessageFormat } from "intl-messageformat";
import { type Locale, patternOf } from "./catalogue.ts";
import { type Rendering, textIn } from "./knowledge-names.ts";
import { shownValues } from "./value-text.ts";

const compiled = new Map<string, IntlMessageFormat>();
const messageOf = (pattern: string, locale: Locale): IntlMessageFormat => {
  const key = `${locale}|${pattern}`;
  const held = compiled.get(key) ?? new IntlMessageFormat(pattern, locale);
  compiled.set(key, held);
  return held;
};

/** The first letter of a sentence as a capital; the rest as the names have it. */
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** One statement of the engine as a sentence, in a language, for a reader. */
export const render = (says: Says, rendering: Rendering): string => {
  const { pattern, locale } = patternOf(says.key, rendering.locale, rendering.reader);
  const values =
    says.key === "text" ? { text: textIn(says.values, rendering.locale, "") } : shownValues(says.values, rendering);
  return capital(String(messageOf(pattern, locale).format(values)).trim());
};
