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

describe("what is given once", () => {
  const near = { kinds: ["live-vaccine"], withinDays: 14, unstated: "absent" };

  it.each([
    [{ from: "2026-10-12" }, "met"],
    [{ from: "2026-10-11" }, "unmet"],
    [{ from: "2026-11-09" }, "met"],
    [{ from: "2026-11-10" }, "unmet"],
    [{ from: "2026-10" }, "met"],
    [{ from: "2026-09" }, "unmet"],
    [{ from: "2020-01-01", to: "2026-10-20" }, "met"],
  ])("counts within its days on either side of the needle: %o is %s on 26 October", (dates, is) => {
    expect(verdict(near, takes("a", "MMR vaccine", dates)).is).toBe(is);
  });

  it("counts from the day of its entry where nobody wrote when, and is named with its day", () => {
    expect(verdict(near, { ...takes("a", "FluMist"), at: "2026-10-20" })).toMatchObject({
      says: { key: "criterion.medication.near", values: { drug: "influenza-live-vaccine", date: "2026-10-20" } },
      because: ["a"],
    });
    expect(verdict(near, { ...takes("a", "FluMist"), at: "2026-09-20" }).is).toBe("unmet");
  });

  it("is no live vaccine where the vaccine is dead", () => {
    for (const drug of ["Shingrix", "influenza vaccine", "Fluzone", "COVID-19 vaccine", "tetanus vaccine"])
      expect(verdict(near, takes("a", drug, { from: "2026-10-20" })).is).toBe("unmet");
    for (const drug of ["Varivax", "chickenpox vaccine", "yellow fever vaccine", "Zostavax", "oral typhoid vaccine"])
      expect(verdict(near, takes("a", drug, { from: "2026-10-20" })).is).toBe("met");
  });
});

describe("opioids of a day, summed", () => {
  const fifty = { atLeastMme: 50, unstated: "absent" };
  const oxycodone = (doseMg: number, timesPerDay: number, more: object = {}) =>
    takes("a", "oxycodone", { doseMg, timesPerDay, from: "2026-01-01", ...more });

  it("meet the limit by the most that may be taken", () => {
    expect(verdict(fifty, takes("a", "morphine", { doseMg: 25, timesPerDay: 2, from: "2026-01-01" })).is).toBe("met");
    expect(verdict(fifty, takes("a", "morphine", { doseMg: 24.9, timesPerDay: 2, from: "2026-01-01" })).is).toBe(
      "unmet",
    );
    expect(verdict(fifty, oxycodone(10, 4, { prn: true }))).toMatchObject({
      is: "met",
      says: { key: "criterion.medication.mme", values: { mme: 60, needed: 50 } },
    });
    expect(verdict({ ...fifty, is: "absent" }, oxycodone(10, 4)).is).toBe("unmet");
  });

  it("are unknown while a dose is not written that could lift them above it, and no longer when they are above", () => {
    const unwritten: Written = takes("b", "hydrocodone", { from: "2026-01-01" });
    expect(verdict(fifty, oxycodone(5, 2), unwritten)).toMatchObject({
      is: "unknown",
      missing: [{ record: "medication", says: { key: "need.opioid-dose", values: { drug: "hydrocodone" } } }],
    });
    expect(verdict(fifty, oxycodone(10, 4), unwritten).is).toBe("met");
  });

  it("ask nothing where no opioid is listed", () => {
    expect(verdict(fifty)).toMatchObject({ is: "unmet", missing: [] });
    expect(verdict(fifty, takes("a", "gabapentin"))).toMatchObject({ is: "unmet", missing: [] });
  });
});
