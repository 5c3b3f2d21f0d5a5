import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const verdict = (rule: object, patient: object = {}) =>
  judge({ patient: rule }, chartOf({ birthDate: "1976-10-26", ...patient }), { on: "2026-10-26" });

describe("who the patient is", () => {
  it("both ends of the ages count", () => {
    expect(verdict({ fromAge: 50 })).toMatchObject({ is: "met", says: { key: "rule.age", values: { age: 50 } } });
    expect(verdict({ fromAge: 51 }).is).toBe("unmet");
    expect(verdict({ toAge: 50 }).is).toBe("met");
    expect(verdict({ toAge: 49 }).is).toBe("unmet");
    expect(verdict({ fromAge: 18, toAge: 49 }).is).toBe("unmet");
    expect(verdict({ fromAge: 50 }, { birthDate: "1976-10-27" }).is).toBe("unmet");
  });

  it("a sex is the one that is asked for, or not, or not written", () => {
    expect(verdict({ sex: "female" }, { sex: "female" })).toMatchObject({
      is: "met",
      says: { key: "rule.fact", values: { what: "sex" } },
    });
    expect(verdict({ sex: "female" }, { sex: "male" }).is).toBe("unmet");
    expect(verdict({ sex: "male" }, { sex: "male" }).is).toBe("met");
    for (const sex of ["unknown", "other"])
      expect(verdict({ sex: "female" }, { sex })).toMatchObject({
        is: "unknown",
        says: { key: "rule.fact.unknown", values: { what: "sex" } },
        missing: [{ record: "sex", says: { key: "need.fact", values: { what: "sex" } }, settles: ["lumbar-rfa"] }],
      });
  });

  it("outside the ages nobody is asked for a sex", () => {
    expect(verdict({ sex: "female", toAge: 49 }, { sex: "unknown" })).toMatchObject({
      is: "unmet",
      says: { key: "rule.age", values: { age: 50 } },
      missing: [],
    });
  });
});

describe("the body-mass index", () => {
  const measured = (what: string, value: number, unit: string): Written => ({
    id: what,
    kind: "measurement",
    body: { what, value, unit },
  });
  const index = (rule: object, ...entries: Written[]) => judge({ patient: rule }, chartOf({}, ...entries));

  it("comes from the newest weight and height, its limit included", () => {
    const height = measured("height", 200, "cm");
    expect(index({ fromBmi: 40 }, height, measured("weight", 160, "kg"))).toMatchObject({
      is: "met",
      says: { key: "rule.bmi", values: { bmi: 40, needed: 40 } },
      because: ["weight", "height"],
    });
    expect(index({ fromBmi: 40 }, height, measured("weight", 159, "kg")).is).toBe("unmet");
  });

  it("is asked for where it is not known, and is not where the rule does not ask", () => {
    expect(index({ fromBmi: 40 }, measured("weight", 160, "kg"))).toMatchObject({
      is: "unknown",
      missing: [{ record: "measurement", says: { key: "need.bmi" } }],
    });
    expect(index({ fromBmi: 40, unmeasured: "unmet" })).toMatchObject({ is: "unmet", missing: [] });
  });
});
