import { gradeOf } from "@pinpoint/wording";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { MemoryRouter } from "react-router";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../../src/locale.ts";
import { type CompareView, compareView } from "../../../src/me/compare/compare-view.ts";
import { openedExample, ownKnowledge } from "../../../src/me/compare/testing/opened-example.ts";
import { LocaleProvider } from "../../language/messages.ts";
import { Comparison } from "./comparison.tsx";

const viewOf = (name: string, asked: readonly string[] = [], locale: Locale = "en"): CompareView =>
  compareView({ opened: openedExample(name), knowledge: ownKnowledge, locale, today: "2026-01-01", asked });

const pageOf = (view: CompareView, locale: Locale = "en"): string =>
  renderToStaticMarkup(
    createElement(
      MemoryRouter,
      null,
      createElement(LocaleProvider, { value: locale }, createElement(Comparison, { view })),
    ),
  );

/** The page as it is read: every block ends a sentence. */
const readOut = (html: string): string =>
  html
    .replaceAll(/<(?:span class="count-range")[^>]*>/g, ". ")
    .replaceAll(/<\/(?:p|li|h\d|dt|dd|figcaption|legend|label|summary|button)>/g, ". ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "’")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/([.!?:]) ?\. /g, "$1 ")
    .trim();

/** Without labels and short answers, which would make any page look easy. */
const longSentences = (text: string): string =>
  text
    .split(/(?<=[.!?]) /)
    .filter((sentence) => sentence.split(" ").length >= 6)
    .join(" ");

/** Every choice of a chart, three at a time as the page shows them. */
const threes = (name: string): readonly (readonly string[])[] => {
  const ids = viewOf(name).choices.map(({ id }) => id);
  return Array.from({ length: Math.ceil(ids.length / 3) }, (_, at) => ids.slice(at * 3, at * 3 + 3));
};

const charts = [
  "facet-two-blocks",
  "facet-before-blocks",
  "radiculopathy-left-l5",
  "stenosis-on-apixaban",
  "crps-foot",
  "psps2-stimulator-trial",
  "si-joint",
  "hip-and-trochanter",
  "neck-and-headache",
];
const sheets = charts.flatMap((name) => threes(name).map((ids) => [name, ids.join(", "), ids] as const));

describe("the comparison reads at grade 8 or below", () => {
  it.each(sheets)("%s: %s", (name, _, ids) => {
    const text = readOut(pageOf(viewOf(name, ids)));
    expect(gradeOf(text)).toBeLessThanOrEqual(8);
    expect(gradeOf(longSentences(text))).toBeLessThanOrEqual(8);
  });
});

describe("the comparison", () => {
  it("is all Spanish in Spanish, down to the last sentence", () => {
    for (const [name, , ids] of sheets) {
      const html = pageOf(viewOf(name, ids, "es"), "es");
      // A guideline keeps the name its society gave it.
      const text = readOut(html.replaceAll(/<dd>[^<]*\(\d{4}\)[^<]*<\/dd>/g, ""));
      expect(text).not.toMatch(/\b(?:the|with|people|doctor|known|after|pain)\b/);
    }
  });

  it("has the same nine parts in every column, so that like stands beside like", () => {
    for (const column of pageOf(viewOf("facet-two-blocks")).split("<article").slice(1))
      expect(column.match(/<h3>/g)).toHaveLength(9);
  });

  it("draws nothing of a change within one group, and says that it had no comparison", () => {
    const html = pageOf(viewOf("facet-two-blocks", ["lumbar-rfa"]));
    const alone = /<div class="compare-alone">(.*?)<\/section>/.exec(html)?.[1] ?? "";
    expect(alone).toContain("632 of 1000");
    expect(alone).toContain("does not show what the treatment itself did");
    expect(alone).not.toContain("<svg");
    expect(html.match(/<svg/g)).toHaveLength(4);
  });

  it("tells the reader that a warning comes first instead of comparing", () => {
    const html = pageOf(viewOf("cauda-equina"));
    expect(html).toContain("First, the warning");
    expect(html).not.toContain("<article");
  });

  it("says so when nothing can be compared", () => {
    expect(pageOf(viewOf("knee-osteoarthritis"))).toContain("Nothing to compare yet");
  });
});
