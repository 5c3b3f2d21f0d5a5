import en from "../messages/en.json" with { type: "json" };
import es from "../messages/es.json" with { type: "json" };

export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];
export type Reader = "clinician" | "patient";

const catalogues: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  en: new Map(Object.entries(en)),
  es: new Map(Object.entries(es)),
};

/** Keys of the English catalogue, `@patient` variants included. */
export const messageKeys: readonly string[] = Object.keys(en);

/** The text of a key: for the reader, in the language, else what is nearest: the clinician's words, then English. */
export const patternOf = (key: string, locale: Locale, reader: Reader): { pattern: string; locale: Locale } => {
  const names = reader === "patient" ? [`${key}@patient`, key] : [key];
  for (const language of locale === "en" ? (["en"] as const) : ([locale, "en"] as const))
    for (const name of names) {
      const pattern = catalogues[language].get(name);
      if (pattern !== undefined) return { pattern, locale: language };
    }
  throw new Error(`no text for the key ${key}`);
};
