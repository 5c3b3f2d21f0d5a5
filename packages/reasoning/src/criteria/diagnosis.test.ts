import { describe, expect, it } from "vitest";
import { chartOf, complaint, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const coded = (icd10: string, state = "confirmed"): Written => ({
  kind: "diagnosis",
  body: { generator: "lumbar-facet", sites: [], icd10, state },
});
const illness = (icd10: string, more: object = {}): Written => ({ kind: "condition", body: { icd10, ...more } });
const is = (rule: object, ...entries: Written[]) => judge({ diagnosis: rule }, chartOf({}, complaint(), ...entries)).is;

describe("the diagnosis on the claim", () => {
  const facet = { anyOf: ["M47.816", "M47.817"] };

  it("is met by a code that fits, unmet by a coded diagnosis that does not, unknown without one", () => {
    expect(is(facet, coded("M47.816"))).toBe("met");
    expect(is(facet, coded("M54.50"))).toBe("unmet");
    expect(is(facet)).toBe("unknown");
    expect(is(facet, coded("M47.816", "excluded"))).toBe("unknown");
  });

  it("is not contradicted by another illness", () => {
    expect(is(facet, illness("E11.9"))).toBe("unknown");
    expect(is(facet, illness("M47.817"))).toBe("met");
    expect(is(facet, illness("M47.817", { to: "2026-10-01" }))).toBe("unknown");
  });

  it("may need two codes at once, and may exclude one", () => {
    const malignant = { anyOf: ["M84.58"], allOf: [["C79.51", "C90.0"]] };
    expect(is(malignant, coded("M84.58XA"))).toBe("unmet");
    expect(is(malignant, coded("M84.58XA"), illness("C90.01"))).toBe("met");
    expect(is({ anyOf: ["M47.81"], exclude: ["M47.811"] }, coded("M47.811"))).toBe("unmet");
  });
});
