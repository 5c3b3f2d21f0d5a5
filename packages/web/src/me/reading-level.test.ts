import { gradeOf, syllablesOf } from "@pinpoint/wording";
import { describe, expect, it } from "vitest";
import { meMessages } from "../../app/me/messages.ts";

const most = 8;

/** A text of the page as it reads with ordinary values in it. */
const written = (text: unknown): string => {
  if (typeof text === "string") return text;
  if (typeof text !== "function") throw new Error("a text is neither a sentence nor a function");
  const [first = 0, second = 0] = [3, 5];
  return String(
    text.length === 2
      ? text("March 2", "May 4")
      : text(/count|hours|days/.test(String(text)) ? first : "March", second),
  );
};

const texts = Object.entries(meMessages.en).map(([key, text]) => [key, written(text)] as const);

/** Labels end without a stop; each is a sentence of its own. */
const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

describe("the reading level", () => {
  it.each([
    ["cat", 1],
    ["table", 2],
    ["stopped", 1],
    ["needed", 2],
    ["emergency", 4],
    ["make", 1],
    ["doses", 2],
    ["911", 3],
  ])("counts the syllables of %s as %i", (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it("of a sentence of a child's book is low, and of a contract high", () => {
    expect(gradeOf("The cat sat on the mat. It was warm.")).toBeLessThan(1);
    expect(
      gradeOf(
        "Notwithstanding any contrary stipulation, the undersigned acknowledges comprehensive indemnification obligations.",
      ),
    ).toBeGreaterThan(16);
  });

  it("follows the published formula", () => {
    // 6 words, 1 sentence, 7 syllables: 0.39 × 6 + 11.8 × 7/6 − 15.59.
    expect(gradeOf("The dog ran to the table.")).toBeCloseTo(0.39 * 6 + (11.8 * 7) / 6 - 15.59, 10);
  });
});

describe("the patient's page", () => {
  it("reads at grade 8 or below as a whole", () => {
    expect(gradeOf(texts.map(([, text]) => asSentence(text)).join(" "))).toBeLessThanOrEqual(most);
  });

  it.each(texts.filter(([, text]) => text.split(" ").length >= 8))("reads at grade 8 or below in %s", (_key, text) => {
    expect(gradeOf(asSentence(text))).toBeLessThanOrEqual(most);
  });
});
