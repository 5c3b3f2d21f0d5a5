import { describe, expect, it } from "vitest";
import { chartOf, complaint, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const fused = (...levels: string[]): Written => ({
  kind: "condition",
  body: {
    condition: "lumbar-fusion",
    ...(levels.length > 0 ? { sites: levels.map((level) => ({ structure: "vertebra", level })) } : {}),
  },
});
const rule = (more: object = {}) => ({ condition: { anyOf: ["lumbar-fusion"], is: "present", ...more } });
const is = (criterion: object, ...entries: Written[]) => judge(criterion, chartOf({}, complaint(), ...entries)).is;

describe("a condition", () => {
  it("that nobody wrote is unknown, unless the rule says it would be written", () => {
    expect(is(rule())).toBe("unknown");
    expect(is(rule({ unstated: "absent" }))).toBe("unmet");
    expect(is(rule({ is: "absent", unstated: "absent" }))).toBe("met");
  });

  it("stands in the chart by its code as well, in a diagnosis too, unless that was excluded", () => {
    const coded = { condition: { icd10: ["M96.1"], is: "present", unstated: "absent" } };
    const diagnosis = (state: string): Written => ({
      kind: "diagnosis",
      body: { generator: "persistent-spinal-pain-type-2", sites: [], icd10: "M96.1", state },
    });
    expect(is(coded, diagnosis("confirmed"))).toBe("met");
    expect(is(coded, diagnosis("excluded"))).toBe("unmet");
    expect(is(coded, { kind: "condition", body: { icd10: "M96.1" } })).toBe("met");
  });

  it("that is over on the day counts no more", () => {
    expect(
      is(rule({ unstated: "absent" }), { kind: "condition", body: { condition: "lumbar-fusion", to: "2026-10-26" } }),
    ).toBe("unmet");
  });

  it("is asked for at the level: L4 and L5 are L4-5, L2 and L3 are elsewhere, no site is unknown", () => {
    const here = rule({ sameLevel: true });
    expect(is(here, fused("L4", "L5"))).toBe("met");
    expect(is(here, fused("L2", "L3"))).toBe("unmet");
    expect(is(here, fused("L4"))).toBe("unknown");
    expect(is(here, fused())).toBe("unknown");
    expect(is(here, fused("L2", "L3"), fused("L5", "S1"))).toBe("met");
  });
});
