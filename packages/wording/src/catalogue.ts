import enCriteria from "../messages/en.criteria.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import enOptions from "../messages/en.options.json" with { type: "json" };
import enOutcomes from "../messages/en.outcomes.json" with { type: "json" };
import enSafety from "../messages/en.safety.json" with { type: "json" };
import esCriteria from "../messages/es.criteria.json" with { type: "json" };
import es from "../messages/es.json" with { type: "json" };
import esOptions from "../messages/es.options.json" with { type: "json" };
import esOutcomes from "../messages/es.outcomes.json" with { type: "json" };
import esSafety from "../messages/es.safety.json" with { type: "json" };

export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];
export type Reader = "clinician" | "patient";

const catalogues: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  en: new Map([en, enCriteria, enOptions, enSafety, enOutcomes].flatMap((file) => Object.entries<string>(file))),
  es: new Map([es, esCriteria, esOptions, esSafety, esOutcomes].flatMap((file) => Object.entries<string>(file))),
};

/** Keys of the English catalogue, `@patient` variants included. */
export const messageKeys: readonly string[] = [...catalogues.en.keys()];

/** Whether a language has its own text for a key. */
export const hasMessage = (key: string, locale: Locale): boolean => catalogues[locale].has(key);

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
