import { easeOf, gradeOf } from "@pinpoint/wording";
import { describe, expect, it } from "vitest";
import type { Locale } from "../locale.ts";
import { termFinder } from "./glossary.ts";
import { citedIn } from "./map-page.ts";
import type { Block } from "./page-model.ts";
import { testEducation, testSite } from "./testing/site.ts";

/** A term of the glossary counts as one word of two syllables: it is explained where it stands first. */
const standIns: Readonly<Record<Locale, string>> = { en: "tablet", es: "mesa" };

/** A list item or a cell ends like a sentence, whether or not it has a full stop. */
const ended = (text: string): string => (/[.!?:]$/.test(text.trim()) ? text : `${text}.`);

const textOf = (blocks: readonly Block[], locale: Locale): string => {
  const terms = termFinder(testEducation.glossary, locale);
  return citedIn(blocks)
    .map(({ says }) => ended(terms.replaced(says, standIns[locale])))
    .join(" ");
};

/** Too few words to measure: a label, a number with its unit. */
const leastWords = 12;

const sectionsIn = (locale: Locale) =>
  testSite
    .pages(locale)
    .flatMap((page) =>
      [{ id: "lead", blocks: [{ is: "paragraph", says: page.lead } satisfies Block] }, ...page.sections]
        .map(({ id, blocks }) => ({ name: `${page.path}#${id}`, text: textOf(blocks, locale) }))
        .filter(({ text }) => text.split(/\s+/).length >= leastWords),
    );

describe("what the public reads", () => {
  it("is measured section by section, and there is something to measure", () => {
    expect(sectionsIn("en").length).toBeGreaterThan(20);
    expect(sectionsIn("es").length).toBeGreaterThan(sectionsIn("en").length * 0.9);
  });

  it("reads at grade 8 or below in English", () => {
    const hard = sectionsIn("en").flatMap(({ name, text }) => {
      const grade = gradeOf(text);
      return grade > 8 ? [`${name}: grade ${grade.toFixed(1)}: ${text.slice(0, 300)}`] : [];
    });
    expect(hard).toEqual([]);
  });

  it("reads at INFLESZ 55 or above in Spanish", () => {
    const hard = sectionsIn("es").flatMap(({ name, text }) => {
      const ease = easeOf(text);
      return ease < 55 ? [`${name}: ease ${ease.toFixed(1)}: ${text.slice(0, 300)}`] : [];
    });
    expect(hard).toEqual([]);
  });
});
