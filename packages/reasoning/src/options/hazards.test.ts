import { describe, expect, it } from "vitest";
import { chartOf } from "../testing/chart-of.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { hazardsOf } from "./hazards.ts";

const carried = (id: string, plan: object) => {
  const treatment = knowledge.treatments.get(id);
  if (!treatment) throw new Error(id);
  return [...hazardsOf(treatment, judgingOf(chartOf({}), { procedure: id, ...plan }).request, knowledge)].sort();
};

describe("what a plan brings with it", () => {
  it("is read from what is planned, not from what is usual", () => {
    expect(carried("lumbar-rfa", { guidance: "ultrasound" })).toEqual(["needle", "radiofrequency"]);
    expect(carried("lumbar-rfa", { sedation: "moderate", drugs: [{ drug: "Kenalog" }] })).toEqual([
      "needle",
      "radiofrequency",
      "sedation",
      "steroid",
      "x-ray",
    ]);
  });

  it("counts minimal sedation as none, CT as X-ray, and a trial as an implant", () => {
    expect(carried("lumbar-rfa", { sedation: "minimal", guidance: "ct" })).toEqual([
      "needle",
      "radiofrequency",
      "x-ray",
    ]);
    expect(carried("scs-trial", { purpose: "trial" })).toEqual(["implant", "needle", "neuraxial", "x-ray"]);
  });
});
