import { createContext, useContext } from "react";
import type { Locale } from "../../src/locale.ts";

/** One text of a page: a sentence, or a function that fills its values in. */
export type Text = string | ((...values: never[]) => string);

/** The texts of a page as a component sees them: English decides which there are. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };

export interface Messages<T> {
  readonly en: T;
  readonly es: Texts<T>;
}

/** Declares the texts of one page. A key that Spanish lacks, or that English does not know, does not compile. */
export const defineMessages = <const T extends Record<string, Text>>(messages: Messages<T>): Messages<T> => messages;

const LocaleContext = createContext<Locale>("en");

/** Sets the language below it; the root does it once. */
export const LocaleProvider = LocaleContext.Provider;

/** The language of this page. */
export const useLocale = (): Locale => useContext(LocaleContext);

/** The texts in one language, outside a component (a loader, a text alternative). */
export const messagesIn = <T extends Record<string, Text>>(messages: Messages<T>, locale: Locale): Texts<T> =>
  locale === "es" ? messages.es : (messages.en as Texts<T>);

/** The texts of a page in the language of the person who reads it. */
export const useMessages = <T extends Record<string, Text>>(messages: Messages<T>): Texts<T> =>
  messagesIn(messages, useLocale());
