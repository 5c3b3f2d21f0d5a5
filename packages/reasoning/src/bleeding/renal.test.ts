import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { cockcroftGault, creatinineClearance } from "./renal.ts";

const of = (sex: string, creatinine: number, unit: string, weight = 72, weightUnit = "kg") => {
  const entries: Written[] = [
    { kind: "measurement", body: { what: "weight", value: weight, unit: weightUnit } },
    { kind: "lab", body: { test: "creatinine", value: creatinine, unit } },
  ];
  const { view } = judgingOf(chartOf({ birthDate: "1966-01-01", sex }, ...entries), { procedure: "caudal-esi" });
  return creatinineClearance(view, "2026-09-15", 30);
};

describe("creatinine clearance by Cockcroft and Gault", () => {
  it("follows age, weight, creatinine and sex", () => {
    expect(cockcroftGault(60, 72, 1, "male")).toBe(80);
    expect(cockcroftGault(60, 72, 1, "female")).toBeCloseTo(68);
    expect(of("male", 1, "mg/dL")).toMatchObject({ known: true, mlPerMin: 80 });
    expect(of("female", 1, "mg/dL")).toMatchObject({ known: true, mlPerMin: 68 });
  });

  it("reads creatinine in both units, and weight in both", () => {
    const metric = of("male", 88.4, "umol/L");
    expect(metric.known && metric.mlPerMin).toBeCloseTo(80);
    const pounds = of("male", 1, "mg/dL", 158.733, "[lb_av]");
    expect(pounds.known && pounds.mlPerMin).toBeCloseTo(80, 3);
  });

  it("says what it lacks, and never guesses a unit or a sex", () => {
    expect(of("unknown", 1, "mg/dL")).toMatchObject({ known: false, wants: ["sex"] });
    expect(of("male", 1, "mmol/L")).toMatchObject({ known: false, wants: ["creatinine"] });
    expect(of("male", 1, "mg/dL", 72, "stone")).toMatchObject({ known: false, wants: ["weight"] });
  });

  it("falls with age and creatinine, and rises with weight", () => {
    const age = fc.integer({ min: 18, max: 100 });
    const kg = fc.integer({ min: 30, max: 200 });
    const mgPerDl = fc.double({ min: 0.3, max: 12, noNaN: true });
    fc.assert(
      fc.property(age, kg, mgPerDl, (a, w, c) => {
        const here = cockcroftGault(a, w, c, "male");
        return (
          cockcroftGault(a + 1, w, c, "male") < here &&
          cockcroftGault(a, w, c + 0.1, "male") < here &&
          cockcroftGault(a, w + 1, c, "male") > here
        );
      }),
    );
  });
});
