import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { type Case, judge } from "../testing/judge.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { assumptionsOf } from "./technique.ts";

type Plan = NonNullable<Case["request"]>;
const verdict = (rule: object, request: Plan = {}) => judge({ technique: rule }, chartOf({}), { request });
const steroid = (drug: string, doseMg?: number): Plan => ({ drugs: [{ drug, doseMg }] });

describe("the machine", () => {
  it("guides by what the rule allows, and else is named", () => {
    const rule = { guidance: ["fluoroscopy", "ct"] };
    expect(verdict(rule, { guidance: "ct" })).toMatchObject({
      is: "met",
      says: { key: "criterion.technique.met", values: { about: ["guidance"] } },
      because: [],
    });
    expect(verdict(rule, { guidance: "landmark" })).toMatchObject({
      is: "unmet",
      says: { key: "criterion.technique.guidance", values: { guidance: "landmark" } },
    });
  });

  it("uses contrast, or none, as the rule wants it", () => {
    expect(verdict({ contrast: true }, { contrast: true }).is).toBe("met");
    expect(verdict({ contrast: true }, { contrast: false }).says.key).toBe("criterion.technique.no-contrast");
    expect(verdict({ contrast: false }, { contrast: false }).is).toBe("met");
    expect(verdict({ contrast: false }, { contrast: true }).says.key).toBe("criterion.technique.contrast");
  });

  it("ablates in an allowed mode; a plan without a mode is in none", () => {
    const rule = { mode: ["thermal", "cooled"] };
    expect(verdict(rule, { technique: { mode: "cooled" } }).is).toBe("met");
    expect(verdict(rule, { technique: { mode: "pulsed" } })).toMatchObject({
      is: "unmet",
      says: { key: "criterion.technique.mode", values: { mode: "pulsed" } },
    });
    expect(verdict(rule, { technique: undefined })).toMatchObject({ is: "unmet", says: { values: { mode: "" } } });
  });

  it("is hot enough above the limit, not at it; a temperature nobody wrote does not fail", () => {
    const rule = { aboveTempC: 79 };
    expect(verdict(rule, { technique: { mode: "thermal", tempC: 80 } }).is).toBe("met");
    expect(verdict(rule, { technique: { mode: "thermal", tempC: 79 } })).toMatchObject({
      is: "unmet",
      says: { key: "criterion.technique.temperature", values: { tempC: 79, needed: 79 } },
    });
    expect(verdict(rule, { technique: { mode: "thermal" } }).is).toBe("met");
    expect(verdict(rule, { technique: undefined }).is).toBe("met");
  });

  it("needs no more sedation than is allowed", () => {
    const rule = { sedation: ["none", "minimal"] };
    expect(verdict(rule, { sedation: "minimal" }).is).toBe("met");
    expect(verdict(rule, { sedation: "deep" })).toMatchObject({
      is: "unmet",
      says: { key: "criterion.technique.sedation", values: { sedation: "deep" } },
    });
  });
});

describe("the drugs of a plan", () => {
  it("keep their ceilings: 80 mg pass, 81 do not, and a dose nobody wrote does not fail", () => {
    const rule = { maxDoseMg: { methylprednisolone: 80 } };
    expect(verdict(rule, steroid("Depo-Medrol", 80)).is).toBe("met");
    expect(verdict(rule, steroid("Depo-Medrol", 81))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.technique.dose", values: { drug: "Depo-Medrol", doseMg: 81, max: 80 } },
    });
    expect(verdict(rule, steroid("Depo-Medrol")).is).toBe("met");
    expect(verdict(rule, steroid("dexamethasone", 90)).is).toBe("met");
    expect(
      verdict(rule, { drugs: [...(steroid("lidocaine", 200).drugs ?? []), ...(steroid("medrol", 120).drugs ?? [])] })
        .is,
    ).toBe("unmet");
  });

  it("hold no particulate steroid: triamcinolone is one, betamethasone may be, dexamethasone is none", () => {
    const rule = { particulateSteroid: false };
    expect(verdict(rule, steroid("Kenalog", 40))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.technique.particulate", values: { drug: "triamcinolone" } },
    });
    expect(verdict(rule, steroid("betamethasone", 6)).is).toBe("unmet");
    expect(verdict(rule, steroid("dexamethasone", 10)).is).toBe("met");
    expect(verdict(rule, steroid("lidocaine", 40)).is).toBe("met");
  });

  it("hold no steroid at all where the rule wants none", () => {
    const rule = { steroid: false };
    expect(verdict(rule, steroid("Decadron", 4))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.technique.steroid", values: { drug: "dexamethasone" } },
    });
    expect(verdict(rule, steroid("bupivacaine", 5)).is).toBe("met");
  });

  it("hold one of those that have to be there", () => {
    const rule = { includes: ["cefazolin", "vancomycin"] };
    expect(verdict(rule, steroid("vancomycin", 1000)).is).toBe("met");
    expect(verdict(rule, steroid("lidocaine", 40))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.technique.lacks", values: { drugs: ["cefazolin", "vancomycin"] } },
    });
  });
});

describe("a plan with several faults", () => {
  it("names the first, and is about each part once", () => {
    const rule = { guidance: ["ct"], sedation: ["none"], steroid: false, particulateSteroid: false };
    expect(verdict(rule, { sedation: "deep" }).says.key).toBe("criterion.technique.guidance");
    expect(verdict(rule, { guidance: "ct" }).says.values).toEqual({ about: ["guidance", "sedation", "drugs"] });
  });

  it("rests on the order that says so", () => {
    const order: Written = {
      id: "order-1",
      kind: "order",
      body: {
        procedure: "lumbar-rfa",
        purpose: "therapeutic",
        targets: [{ structure: "facet-joint", level: "L4-5", side: "left" }],
      },
    };
    const chart = chartOf({}, order);
    const [entry] = chart.entries;
    if (entry?.kind !== "order") throw new Error("no order");
    expect(judge({ technique: { sedation: ["none"] } }, chart, { request: { order: entry } }).because).toEqual([
      "order-1",
    ]);
  });
});

describe("what a verdict assumes", () => {
  const all = new Set(["guidance", "contrast", "sedation", "technique", "drugs", "targets", "on"] as const);
  const assumes = (rule: object, request: Plan = {}) => verdict(rule, { assumed: all, ...request }).assumes;

  it("is what it is about, in the plan's own words", () => {
    expect(assumes({ guidance: ["ct"] })).toEqual([{ key: "assumes.guidance", values: { guidance: "fluoroscopy" } }]);
    expect(assumes({ sedation: ["none"] })).toEqual([{ key: "assumes.sedation", values: { sedation: "none" } }]);
    expect(assumes({ mode: ["thermal"] })).toEqual([{ key: "assumes.technique", values: { mode: "thermal" } }]);
    expect(assumes({ mode: ["thermal"] }, { technique: undefined })).toEqual([
      { key: "assumes.technique", values: { mode: "" } },
    ]);
    expect(assumes({ steroid: false }, steroid("lidocaine", 40))).toEqual([
      { key: "assumes.drugs", values: { drugs: ["lidocaine"] } },
    ]);
  });

  it("is contrast or no contrast as the usual plan has it", () => {
    expect(assumes({ contrast: true })?.map(({ key }) => key)).toEqual(["assumes.contrast"]);
    expect(assumes({ contrast: true }, { contrast: false })?.map(({ key }) => key)).toEqual(["assumes.no-contrast"]);
  });

  it("is the day where nobody planned one", () => {
    const { request } = judgingOf(chartOf({}), { procedure: "lumbar-rfa" }, "2026-10-26");
    expect(assumptionsOf(request, ["on"])).toEqual([{ key: "assumes.day", values: { date: "2026-10-26" } }]);
  });

  it("is nothing where the order says it", () => {
    expect(assumes({ guidance: ["ct"] }, { assumed: new Set() })).toBeUndefined();
  });
});
