/** Care is read once for a chart; another day or another limit of relief reads it anew. */
import { criterionSchema } from "@pinpoint/knowledge";
import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { chartOf } from "../testing/chart-of.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { compileCriterion } from "./compile-criterion.ts";

const { index } = compile(knowledge);
const care = (below: number) =>
  compileCriterion(criterionSchema.parse({ conservativeCare: { minWeeks: 4, reliefBelowPercent: below } }), {
    knowledge,
    index,
  });
const therapy = (from: string) =>
  chartOf({}, { kind: "therapy", body: { therapy: "physical-therapy", from, reliefPercent: 40 } });

describe("care that is read for several rules of one chart", () => {
  it("is judged by the limit of relief of each rule", () => {
    const judging = judgingOf(therapy("2026-03-01"), { procedure: "lumbar-rfa", on: "2026-10-26" });
    expect([care(50), care(30), care(50)].map((judge) => judge(judging).is)).toEqual(["met", "unmet", "met"]);
  });

  it("is judged on the day of each request", () => {
    const judging = judgingOf(therapy("2026-09-01"), { procedure: "lumbar-rfa", on: "2026-09-29" });
    const on = (day: string) => care(50)({ ...judging, request: { ...judging.request, on: day } }).is;
    expect([on("2026-09-29"), on("2026-09-28"), on("2026-09-29")]).toEqual(["met", "unmet", "met"]);
  });
});
