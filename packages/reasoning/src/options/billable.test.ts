import type { BillingCode } from "@pinpoint/knowledge";
import { describe, expect, it } from "vitest";
import { insured, ordered, policyOf, rowsUnder, ruleOf, versionOf } from "../testing/invented-payers.ts";

const code = (first: string, more: Partial<BillingCode> = {}): BillingCode => ({
  id: `code-${first}`,
  name: { en: `Invented code ${first}`, es: `Código inventado ${first}` },
  procedures: ["lumbar-rfa"],
  first,
  firstCovers: 1,
  addOns: [],
  addOnRepeats: false,
  unit: "joint",
  includesImaging: true,
  source: "invented-coding",
  class: "caution",
  ...more,
});
const adult = { patient: { fromAge: 18 } };
const platelets = { lab: { test: "platelets", atLeast: 100 } };
const policies = [
  policyOf("pairs-twice", {
    versions: [versionOf({ rules: [ruleOf({ covers: adult, billing: [{ patient: { fromAge: 99 } }, platelets] })] })],
  }),
  policyOf("pairs", { versions: [versionOf({ rules: [ruleOf({ covers: adult, billing: [platelets] })] })] }),
];
const joint = (level: string, side = "left") => ({ structure: "facet-joint", level, side });
const root = (level: string, side = "left") => ({ structure: "nerve-root", level, side });
const claim = (codes: readonly BillingCode[], targets: readonly object[], payer = "pairs", treatment = "lumbar-rfa") =>
  rowsUnder({ policies, billingCodes: codes })(treatment, [insured(payer), ordered(treatment, targets)]).billable;

describe("the codes of a claim", () => {
  const ablation = code("64635", { addOns: ["64636"], addOnRepeats: true, bilateralModifier: "50" });
  const block = code("64493", { addOns: ["64494", "64495"] });

  it("are the first, and one more for each further joint; the last repeats where it may", () => {
    expect(claim([ablation], [joint("L4-5")])?.codes).toEqual(["64635"]);
    expect(claim([ablation], [joint("L3-4"), joint("L4-5"), joint("L5-S1")])?.codes).toEqual([
      "64635",
      "64636",
      "64636",
    ]);
    const four = [joint("L2-3"), joint("L3-4"), joint("L4-5"), joint("L5-S1")];
    expect(claim([block], four)?.codes).toEqual(["64493", "64494", "64495"]);
  });

  it("carry the modifier for both sides where there is one", () => {
    expect(claim([ablation], [joint("L4-5", "both"), joint("L5-S1", "both")])?.codes).toEqual(["64635-50", "64636-50"]);
    expect(claim([block], [joint("L4-5", "both")])?.codes).toEqual(["64493"]);
    expect(claim([ablation], [joint("L4-5", "right")])?.codes).toEqual(["64635"]);
  });

  it("count roots and vertebral bodies too, and a session or a lead once", () => {
    const roots = [root("L5"), root("S1")];
    const unit = (one: BillingCode["unit"]) => claim([code("64483", { unit: one, addOns: ["64484"] })], roots)?.codes;
    expect(unit("root")).toEqual(["64483", "64484"]);
    expect(unit("body")).toEqual(["64483", "64484"]);
    for (const one of ["session", "lead", "muscle"] as const) expect(unit(one)).toEqual(["64483"]);
  });

  it("count from what the first one covers", () => {
    const two = code("64628", { unit: "body", firstCovers: 2, addOns: ["64629"] });
    expect(claim([two], [root("L4")])?.codes).toEqual(["64628"]);
    expect(claim([two], [root("L4"), root("L5")])?.codes).toEqual(["64628"]);
    expect(claim([two], [root("L3"), root("L4"), root("L5")])?.codes).toEqual(["64628", "64629"]);
  });

  it("are those of the region", () => {
    const neck = code("64633", { regions: ["neck"] });
    const low = code("64635", { regions: ["thoracic", "lumbar"] });
    expect(claim([neck, low], [joint("L4-5")])?.codes).toEqual(["64635"]);
    expect(claim([low, neck], [joint("C4-5")])?.codes).toEqual(["64633"]);
    expect(claim([neck], [joint("L4-5")])?.codes).toBeUndefined();
  });

  it("are those of the procedure; without one nothing is known", () => {
    expect(claim([code("62323", { procedures: ["caudal-esi"] })], [joint("L4-5")])).toMatchObject({
      is: "unknown",
      says: { key: "billable.no-code", values: { procedure: "lumbar-rfa" } },
      because: [],
      missing: [],
    });
  });
});

describe("the pairing of a claim", () => {
  const ablation = code("64635");
  it("is what the policy asks for; the codes are told with their source either way", () => {
    expect(claim([ablation], [joint("L4-5")])).toMatchObject({
      is: "unknown",
      codes: ["64635"],
      source: "invented-coding",
      class: "caution",
      says: { key: "billable.code", values: { codes: ["64635"] } },
      missing: [{ record: "lab", says: { values: { test: "platelets" } } }],
    });
  });

  it("that fails still asks for what else is missing", () => {
    expect(claim([ablation], [joint("L4-5")], "pairs-twice")).toMatchObject({
      is: "unmet",
      says: { key: "rule.age" },
      missing: [{ record: "lab", says: { values: { test: "platelets" } } }],
    });
  });

  it("is none where no policy was read", () => {
    expect(claim([ablation], [joint("L4-5")], "stranger")).toMatchObject({
      is: "met",
      says: { key: "billable.code", values: { codes: ["64635"] } },
      missing: [],
    });
  });
});
