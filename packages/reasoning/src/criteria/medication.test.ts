import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const takes = (id: string, drug: string, body: object = {}): Written => ({
  id,
  kind: "medication",
  body: { drug, ...body },
});
const states = (that: string): Written => ({ id: that, kind: "attestation", body: { that, by: "patient" } });
const verdict = (rule: object, ...entries: Written[]) => judge({ medication: rule }, chartOf({}, ...entries));
const glp1 = { kinds: ["glp1"] };

describe("a drug on the day of service", () => {
  it("is found by its brand, and named by its substance", () => {
    expect(verdict({ drugs: ["semaglutide"] }, takes("a", "metformin"), takes("b", "Ozempic 0.5 mg"))).toMatchObject({
      is: "met",
      says: { key: "criterion.medication.present", values: { drug: "semaglutide" } },
      because: ["b"],
      missing: [],
    });
    expect(verdict({ drugs: ["semaglutide"], is: "absent" }, takes("b", "Ozempic")).is).toBe("unmet");
  });

  it("is found by its kind", () => {
    expect(verdict(glp1, takes("a", "Trulicity")).is).toBe("met");
    expect(verdict({ kinds: ["steroid"] }, takes("a", "prednisone 5 mg")).is).toBe("met");
    expect(verdict({ kinds: ["opioid"] }, takes("a", "oxycodone")).is).toBe("met");
    expect(verdict({ kinds: ["steroid", "opioid"] }, takes("a", "gabapentin")).is).toBe("unknown");
    expect(verdict({ kinds: ["opioid", "sedating"] }, takes("a", "gabapentin")).is).toBe("met");
  });

  it.each([
    [{ from: "2026-10-26" }, "met"],
    [{ from: "2026-10-27" }, "unknown"],
    [{ from: "2026-10" }, "met"],
    [{ to: "2026-10-26" }, "met"],
    [{ to: "2026-10-25" }, "unknown"],
    [{ to: "2026-10" }, "met"],
    [{ from: "2026-01-01", to: "2026-02-01" }, "unknown"],
  ])("is taken or not by its dates: %o is %s on 26 October", (dates, is) => {
    expect(verdict(glp1, takes("a", "Ozempic", dates)).is).toBe(is);
  });
});

describe("a drug that is not listed", () => {
  it("is not taken only where somebody stated that the list or the record is whole", () => {
    for (const that of ["no-other-medications", "record-complete"])
      expect(verdict(glp1, takes("a", "metformin"), states(that))).toMatchObject({
        is: "unmet",
        says: { key: "criterion.medication.none" },
        because: [that],
      });
    expect(verdict({ ...glp1, is: "absent" }, states("no-other-medications")).is).toBe("met");
    expect(verdict(glp1, states("no-known-allergies")).is).toBe("unknown");
  });

  it("counts as not taken where the rule counts silence so", () => {
    expect(verdict({ ...glp1, unstated: "absent" })).toMatchObject({
      is: "unmet",
      says: { key: "criterion.medication.not-listed" },
      because: [],
    });
    expect(verdict({ ...glp1, is: "absent", unstated: "absent" }).is).toBe("met");
  });

  it("is otherwise asked for by the whole list", () => {
    expect(verdict(glp1)).toMatchObject({
      is: "unknown",
      says: { key: "criterion.medication.unknown" },
      because: [],
      missing: [{ record: "attestation", says: { key: "need.medication-list" }, settles: ["lumbar-rfa"] }],
    });
  });
});
