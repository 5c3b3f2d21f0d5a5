import { describe, expect, it } from "vitest";
import { chartOf, complaint } from "../testing/chart-of.ts";
import { judge, lowerJoints } from "../testing/judge.ts";
import { knowledge } from "../testing/knowledge.ts";

const rule = {
  priorResponse: {
    procedures: ["lumbar-rfa"],
    measures: { anyOf: [{ function: { minPercent: 50, minDuration: null } }] },
  },
};
const answerTo = (instrument: string, before: number, after: number) =>
  judge(
    rule,
    chartOf(
      {},
      complaint(),
      {
        id: "rfa",
        kind: "procedure",
        at: "2026-01-10",
        body: { procedure: "lumbar-rfa", purpose: "therapeutic", targets: lowerJoints, painBefore: 7 },
      },
      { kind: "relief", at: "2026-04-10", body: { of: "rfa", function: { instrument, before, after } } },
    ),
  ).is;

describe("function after a procedure", () => {
  const directions = [...knowledge.instruments.values()].map(({ id, better }) => [id, better] as const);
  it("is better in the direction each scale of the knowledge names", () => {
    for (const [instrument, better] of directions) {
      expect([instrument, answerTo(instrument, 2, 3)]).toEqual([instrument, better === "higher" ? "met" : "unmet"]);
      expect([instrument, answerTo(instrument, 2, 1)]).toEqual([instrument, better === "lower" ? "met" : "unmet"]);
    }
    expect(new Set(directions.map(([, better]) => better))).toEqual(new Set(["lower", "higher"]));
  });
});
