import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { type Locale, messageKeys, patternOf } from "./catalogue.ts";

const syllables = (word: string): number => {
  const groups = word.toLowerCase().match(/[aeiouy]+/g)?.length ?? 1;
  return Math.max(1, /[^l]e$/.test(word) ? groups - 1 : groups);
};

/** Flesch-Kincaid school grade of an English text. */
const gradeOf = (text: string): number => {
  const sentences = text.split(/[.!?]+/).filter((part) => part.trim() !== "");
  const words = text.match(/[A-Za-z0-9'-]+/g) ?? [];
  const spoken = words.reduce((total, word) => total + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
};

/** Szigriszt-Pazos ease of a Spanish text: above 55 reads as normal, below as hard. */
const easeOf = (text: string): number => {
  const sentences = text.split(/[.!?;:]+/).filter((part) => part.trim() !== "");
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const spoken = words.reduce((total, word) => total + (word.match(/[aeiouáéíóúü]+/gi)?.length ?? 1), 0);
  return 206.835 - 62.3 * (spoken / words.length) - words.length / sentences.length;
};

const numbers: ReadonlySet<string> = new Set(["positive", "done", "needed", "weeks", "days", "count", "open", "mme"]);

/** The sentence around its values: each value is one short word, so that the names of the medicine are measured where they stand. */
const sentence = (key: string, locale: Locale): string => {
  const { pattern } = patternOf(key.replace("@patient", ""), locale, "patient");
  const names = [...pattern.matchAll(/\{(\w+)/g)].map(([, name = ""]) => name);
  const values = names.map((name) => [name, numbers.has(name) ? 2 : locale === "en" ? "this" : "esto"] as const);
  return String(new IntlMessageFormat(pattern, locale).format(Object.fromEntries(values)));
};

describe("what a patient is told", () => {
  it("is measured by a yardstick that knows hard from easy", () => {
    expect(
      gradeOf("Interdisciplinary rehabilitation necessitates considerable institutional commitment."),
    ).toBeGreaterThan(15);
    expect(easeOf("La rehabilitación interdisciplinaria necesita considerable compromiso institucional.")).toBeLessThan(
      30,
    );
  });

  it.each(messageKeys.filter((key) => key.endsWith("@patient")))(
    "%s: reads at grade 8 or below, and as easily in Spanish",
    (key) => {
      expect(gradeOf(sentence(key, "en"))).toBeLessThanOrEqual(8);
      expect(easeOf(sentence(key, "es"))).toBeGreaterThanOrEqual(55);
    },
  );
});
