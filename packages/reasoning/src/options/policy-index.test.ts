import { describe, expect, it } from "vitest";
import { insured, ordered, policyOf, rowsUnder, ruleOf, versionOf } from "../testing/invented-payers.ts";

const adult = ruleOf({ covers: { patient: { fromAge: 18 } } });
const row = rowsUnder({
  policies: [
    policyOf("medicare-like", {
      payer: "invented-payer",
      payerAliases: ["invented-payer-plus"],
      programs: ["original-medicare"],
      versions: [
        versionOf({ number: "OLD", effectiveFrom: "2024-01-01", effectiveTo: "2025-12-31", rules: [adult] }),
        versionOf({ number: "NEW", effectiveFrom: "2026-01-01", rules: [adult] }),
      ],
    }),
    policyOf("by-state", {
      versions: [
        versionOf({ number: "DRAFT", status: "proposed", rules: [adult] }),
        versionOf({ number: "TEXAS", states: ["TX", "OK"], rules: [adult] }),
        versionOf({ number: "OHIO", states: ["OH"], rules: [adult] }),
      ],
    }),
    policyOf("two-programmes-a", { payer: "two-programmes", versions: [versionOf({ rules: [adult] })] }),
    policyOf("two-programmes-b", { payer: "two-programmes", programs: ["medicaid"], versions: [versionOf({})] }),
    policyOf("by-purpose", {
      versions: [
        versionOf({
          number: "TESTS",
          rules: [
            ruleOf({
              procedures: ["lumbar-medial-branch-block"],
              purposes: ["diagnostic"],
              covers: { patient: { fromAge: 18 } },
            }),
          ],
        }),
        versionOf({
          number: "BLOCKS",
          states: ["TX"],
          rules: [
            ruleOf({
              procedures: ["lumbar-medial-branch-block", "caudal-esi"],
              purposes: ["therapeutic", "trial"],
              covers: { patient: { fromAge: 18 } },
            }),
          ],
        }),
      ],
    }),
  ],
});
const joint = { structure: "facet-joint", level: "L4-5", side: "left" };
const medicare = (body: object = {}) => insured("invented-payer", { program: "original-medicare", ...body });

describe("the policy of a payer", () => {
  it("is found by its payer, by another name of it, and by its own", () => {
    const policy = (payer: string) => row("lumbar-rfa", [], { payer, state: "TX" }).coverage?.policy;
    expect(["invented-payer", "invented-payer-plus", "medicare-like"].map(policy)).toEqual(["NEW", "NEW", "NEW"]);
    expect(row("lumbar-rfa", [], { payer: "nobody", state: "TX" }).coverage).toMatchObject({
      is: "unknown",
      label: "no-local-policy",
      says: { key: "coverage.unknown-payer", values: { payer: "nobody" } },
      missing: [],
    });
  });

  it("is of the patient's programme; under another the payer is not known", () => {
    expect(row("lumbar-rfa", [medicare()]).coverage).toMatchObject({ is: "met", policy: "NEW" });
    expect(row("lumbar-rfa", [medicare({ program: "commercial" })]).coverage).toMatchObject({
      is: "unknown",
      label: "no-local-policy",
      says: { key: "coverage.unknown-payer", values: { payer: "invented-payer" } },
      because: ["insurance-invented-payer"],
    });
  });

  it("is known by one of its programmes, also where that one says nothing of the treatment", () => {
    for (const program of ["commercial", "medicaid"])
      expect(row("caudal-esi", [insured("two-programmes", { program })]).coverage?.says.key).toBe(
        "coverage.no-local-policy",
      );
  });
});

describe("the version in force", () => {
  it.each([
    ["2023-12-31", undefined],
    ["2024-01-01", "OLD"],
    ["2025-12-31", "OLD"],
    ["2026-01-01", "NEW"],
  ])("on %s is %s", (on, policy) => {
    expect(row("lumbar-rfa", [medicare()], { on }).coverage?.policy).toBe(policy);
  });

  it("is the one of the state of service, and never a draft", () => {
    const policy = (state: string) => row("lumbar-rfa", [insured("by-state")], { state }).coverage?.policy;
    expect([policy("TX"), policy("OK"), policy("OH")]).toEqual(["TEXAS", "TEXAS", "OHIO"]);
    expect(row("lumbar-rfa", [insured("by-state")], { state: "NC" }).coverage).toMatchObject({
      is: "unknown",
      label: "no-local-policy",
      says: {
        key: "coverage.no-local-policy",
        values: { payer: "by-state", state: "NC", procedure: "lumbar-rfa" },
      },
      because: ["insurance-by-state"],
      missing: [],
    });
  });

  it("is not known without a state, which is asked for where states differ", () => {
    const { coverage } = row("lumbar-rfa", [], { payer: "by-state" });
    expect(coverage).toMatchObject({
      is: "unknown",
      says: { key: "coverage.no-state" },
      because: [],
      missing: [{ record: "insurance", says: { key: "need.insurance" }, settles: ["lumbar-rfa"] }],
    });
    expect(coverage?.label).toBeUndefined();
  });

  it("is not asked for by state where the payer has the same text everywhere, or none", () => {
    expect(row("lumbar-rfa", [], { payer: "invented-payer" }).coverage?.is).toBe("met");
    expect(row("lumbar-rfa", [], { payer: "invented-payer", on: "2023-12-31" }).coverage?.label).toBe(
      "no-local-policy",
    );
    expect(row("caudal-esi", [], { payer: "invented-payer" }).coverage).toMatchObject({
      label: "no-local-policy",
      says: { key: "coverage.no-local-policy", values: { state: "" } },
    });
    expect(row("lumbar-medial-branch-block", [], { payer: "by-state" }).coverage?.label).toBe("no-local-policy");
  });
});

describe("the rule of a procedure", () => {
  const block = (purpose: string, state = "TX") =>
    row(
      "lumbar-medial-branch-block",
      [insured("by-purpose"), ordered("lumbar-medial-branch-block", [joint], { purpose })],
      { state },
    ).coverage;
  it("is the one for its purpose", () => {
    expect([block("diagnostic")?.policy, block("therapeutic")?.policy]).toEqual(["TESTS", "BLOCKS"]);
    expect(block("implant")?.label).toBe("no-local-policy");
  });

  it("asks for a state only where a rule for this purpose differs by state", () => {
    const asked = (purpose: string) =>
      row("lumbar-medial-branch-block", [ordered("lumbar-medial-branch-block", [joint], { purpose })], {
        payer: "by-purpose",
      }).coverage?.says.key;
    expect(asked("therapeutic")).toBe("coverage.no-state");
    expect(asked("implant")).toBe("coverage.no-local-policy");
  });
});
