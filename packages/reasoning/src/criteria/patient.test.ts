import { describe, expect, it } from "vitest";
import { chartOf } from "../testing/chart-of.ts";
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
