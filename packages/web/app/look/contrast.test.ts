import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coloursIn, contrast, pairs } from "./contrast.ts";

const colours = new Map(
  coloursIn(readFileSync(new URL("./tokens.css", import.meta.url), "utf8")).map((one) => [one.name, one]),
);

describe("the contrast of two colours", () => {
  it("is 21 for black on white and 1 for a colour on itself", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#0b6e63", "#0b6e63")).toBe(1);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});

describe("the colours of the look", () => {
  it("are read from the style sheet", () => {
    expect(colours.size).toBeGreaterThan(15);
  });
  for (const theme of ["light", "dark"] as const)
    it(`are far enough apart in the ${theme} theme`, () => {
      for (const { on, colour, least } of pairs) {
        const [under, over] = [colours.get(on)?.[theme] ?? "", colours.get(colour)?.[theme] ?? ""];
        expect(contrast(under, over), `${colour} on ${on}`).toBeGreaterThanOrEqual(least);
      }
    });
});
