import { describe, expect, it } from "vitest";
import { viewOf } from "../chart-view.ts";
import { compile } from "../compile.ts";
import { chartOf } from "../testing/chart-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { functionOutcomes } from "./function.ts";

const outcomesOf = (...scores: readonly object[]) => {
  const chart = chartOf({}, ...scores.map((body, index) => ({ kind: "score", at: `2026-0${index + 1}-10`, body })));
  return functionOutcomes(
    viewOf(chart, compile(knowledge).index, knowledge.codedComplaints, { asOf: "2026-09-15" }),
    knowledge,
  );
};
const change = (instrument: string, first: number, last: number) =>
  outcomesOf({ instrument, total: first }, { instrument, total: last })[0];

describe("a change of a score", () => {
  it.each([
    ["nrs", 8, 6, true, "2 points are enough, though they are 25 %"],
    ["nrs", 4, 2.7, true, "30 % is enough, though it is less than 2 points"],
    ["nrs", 8, 7, false, "1 point of 8 is neither"],
    ["odi", 42, 32, true, "10 points"],
    ["odi", 20, 13, true, "7 points of 20 are more than 30 %"],
    ["odi", 42, 34, false, "8 points are 19 %"],
    ["ndi", 25, 17, false, "8 points of the NDI lie within its error"],
    ["ndi", 25, 15, true, "10 points of the NDI"],
    ["rmdq-24", 18, 13, true, "5 points"],
    ["rmdq-24", 10, 7, true, "30 %"],
    ["koos-jr", 50.012, 68.284, true, "KOOS JR goes up with health"],
    ["koos-jr", 68.284, 50.012, false, "KOOS JR that falls is worse"],
    ["promis-pain-interference", 66.6, 60, true, "above all published values"],
    ["promis-pain-interference", 66.6, 64, false, "below the published values"],
    ["promis-physical-function", 35, 39, true, "physical function goes up with health"],
    ["isi", 20, 13, null, "between the published values"],
    ["csi", 60, 20, null, "no value is known"],
  ] as const)("%s from %s to %s: %s (%s)", (instrument, first, last, important, _why) => {
    expect(change(instrument, first, last)?.important).toBe(important);
  });
  it("is none where the first score was 0, or nothing changed", () => {
    expect(change("rmdq-24", 0, 0)?.important).toBe(false);
    expect(change("nrs", 0, 0)?.important).toBe(false);
    expect(change("nrs", 0, 3)?.important).toBe(false);
  });
  it("is held against every published value, and says which decides", () => {
    const outcome = change("odi", 42, 34);
    expect(outcome?.threshold).toEqual({ points: 10, percent: 30, either: true, source: "ostelo-2008" });
    expect(outcome?.held.map(({ reached }) => reached)).toEqual([false, true, true]);
  });
  it("does not hold the worst pain against the average, nor one place against another", () => {
    expect(
      outcomesOf({ instrument: "nrs", total: 8, period: "worst" }, { instrument: "nrs", total: 4, period: "average" }),
    ).toEqual([]);
    expect(
      outcomesOf(
        { instrument: "nrs", total: 8, site: { region: "knee", side: "left" } },
        { instrument: "nrs", total: 4, site: { region: "knee", side: "right" } },
      ),
    ).toEqual([]);
  });
  it("subtracts no judgement of change from another", () => {
    expect(change("pgic", 4, 2)).toBeUndefined();
  });
  it("says where it is less than twice the error of one person's score", () => {
    const four = (...values: number[]) => ({
      instrument: "promis-pain-interference",
      form: "4a",
      answers: Object.fromEntries(values.map((value, index) => [`item-${index + 1}`, value])),
    });
    expect(outcomesOf(four(4, 4, 4, 4), four(3, 4, 4, 4))[0]).toMatchObject({ withinError: true });
    expect(outcomesOf(four(4, 4, 4, 4), four(3, 3, 3, 3))[0]).not.toHaveProperty("withinError");
  });
});
