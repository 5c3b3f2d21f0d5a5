import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const allergy = (id: string, substance: string): Written => ({ id, kind: "allergy", body: { substance } });
const noneKnown: Written = {
  id: "none-known",
  kind: "attestation",
  body: { that: "no-known-allergies", by: "patient" },
};
const verdict = (rule: object, entries: readonly Written[], request: object = {}) =>
  judge({ allergy: rule }, chartOf({}, ...entries), { request });

describe("an allergy", () => {
  it("is found by a word of the substance, in whatever case it was written, and stops what asks for none", () => {
    expect(verdict({ to: ["Iodin"] }, [allergy("a", "IODINATED contrast")])).toMatchObject({
      is: "unmet",
      says: { key: "criterion.allergy.present", values: { substance: "IODINATED contrast" } },
      because: ["a"],
      missing: [],
    });
    expect(verdict({ to: ["latex"], is: "present" }, [allergy("a", "Latex gloves")]).is).toBe("met");
  });

  it("to something else says nothing about this one", () => {
    expect(verdict({ to: ["latex"] }, [allergy("a", "nickel")])).toMatchObject({
      is: "unknown",
      says: { key: "criterion.allergy.unknown", values: { substance: "latex" } },
      because: [],
      missing: [{ record: "allergy", says: { key: "need.allergies", values: {} }, settles: ["lumbar-rfa"] }],
    });
  });

  it("is absent once somebody stated that there is none, or where the rule counts silence so", () => {
    expect(verdict({ to: ["latex"] }, [noneKnown])).toMatchObject({
      is: "met",
      says: { key: "criterion.allergy.none" },
      because: ["none-known"],
    });
    expect(verdict({ to: ["latex"], is: "present" }, [noneKnown]).is).toBe("unmet");
    expect(verdict({ to: ["latex"], unstated: "absent" }, [])).toMatchObject({
      is: "met",
      says: { key: "criterion.allergy.not-written" },
      because: [],
    });
    expect(verdict({ to: ["latex"], is: "present", unstated: "absent" }, []).is).toBe("unmet");
  });

  it("that is written outweighs an attestation of none", () => {
    expect(verdict({ to: ["latex"] }, [noneKnown, allergy("a", "latex")]).is).toBe("unmet");
  });

  it("another attestation says nothing of allergies", () => {
    const list: Written = { kind: "attestation", body: { that: "no-other-medications", by: "patient" } };
    expect(verdict({ to: ["latex"] }, [list]).is).toBe("unknown");
  });
});

describe("an allergy to a drug of the plan", () => {
  const planned = { drugs: [{ drug: "lidocaine", doseMg: 40 }] };
  it("is found under a brand name; without a plan for that drug it does not matter", () => {
    expect(verdict({ planned: true }, [allergy("a", "Xylocaine")], planned).is).toBe("unmet");
    expect(verdict({ planned: true }, [allergy("a", "Xylocaine")]).is).toBe("unknown");
    expect(verdict({ planned: true }, [allergy("a", "penicillin")], planned).is).toBe("unknown");
  });

  it("is looked for only where the rule asks for it", () => {
    expect(verdict({ to: ["latex"] }, [allergy("a", "Xylocaine")], planned).is).toBe("unknown");
  });

  it("that nobody was asked about is asked for as such", () => {
    expect(verdict({ planned: true }, [], planned).says).toMatchObject({
      key: "criterion.allergy.unknown",
      values: { substance: "planned drugs" },
    });
  });
});
