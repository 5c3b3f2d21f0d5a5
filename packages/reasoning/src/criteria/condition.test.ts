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

describe("what a condition says", () => {
  const verdict = (criterion: object, ...entries: Written[]) => judge(criterion, chartOf({}, complaint(), ...entries));
  const named = (id: string, body: object): Written => ({ id, kind: "condition", body });
  const ask = [
    {
      record: "condition",
      says: { key: "need.condition", values: { condition: "lumbar-fusion" } },
      settles: ["lumbar-rfa"],
    },
  ];
  const site = (...levels: string[]) => ({ sites: levels.map((level) => ({ structure: "vertebra", level })) });

  it("is its name, with the entry; present is met and absent is not", () => {
    const fusion = named("c", { condition: "lumbar-fusion" });
    expect(verdict(rule(), fusion)).toMatchObject({
      is: "met",
      says: { key: "criterion.condition.present", values: { condition: "lumbar-fusion" } },
      because: ["c"],
      missing: [],
    });
    expect(verdict(rule({ is: "absent" }), fusion).is).toBe("unmet");
  });

  it("is the name that was written, of several that are asked for, and the name before the code", () => {
    const either = { condition: { anyOf: ["lumbar-laminectomy", "lumbar-fusion"], icd10: ["M96.1"], is: "present" } };
    for (const body of [{ condition: "lumbar-fusion" }, { condition: "lumbar-fusion", icd10: "M96.1" }])
      expect(verdict(either, named("c", body)).says.values).toEqual({ condition: "lumbar-fusion" });
  });

  it("is its code where it has no name, in a diagnosis as well", () => {
    const coded = { condition: { icd10: ["M96.1"], is: "present" } };
    expect(verdict(coded, named("c", { icd10: "M96.1" }))).toMatchObject({
      says: { values: { condition: "M96.1" } },
      because: ["c"],
    });
    const diagnosis: Written = {
      id: "d",
      kind: "diagnosis",
      body: { generator: "persistent-spinal-pain-type-2", sites: [], icd10: "M96.1", state: "confirmed" },
    };
    expect(verdict(coded, diagnosis)).toMatchObject({ says: { values: { condition: "M96.1" } }, because: ["d"] });
  });

  it("is asked for by what the rule calls first, a name before a code", () => {
    const unknown = { is: "unknown", because: [], missing: ask };
    expect(verdict({ condition: { anyOf: ["lumbar-fusion"], icd10: ["M96.1"], is: "present" } })).toMatchObject({
      ...unknown,
      says: { key: "criterion.condition.unknown", values: { condition: "lumbar-fusion" } },
    });
    expect(verdict({ condition: { icd10: ["M96.1"], is: "present" } }).says.values).toEqual({ condition: "M96.1" });
  });

  it("that is not written where it would be says so", () => {
    expect(verdict(rule({ is: "absent", unstated: "absent" }))).toMatchObject({
      is: "met",
      says: { key: "criterion.condition.not-written", values: { condition: "lumbar-fusion" } },
      missing: [],
    });
  });

  it("elsewhere is named with all of them, and is what asks for none here", () => {
    const elsewhere = [
      named("a", { condition: "lumbar-fusion", ...site("L1", "L2") }),
      named("b", { condition: "lumbar-fusion", ...site("L2", "L3") }),
    ];
    expect(verdict(rule({ sameLevel: true }), ...elsewhere)).toMatchObject({
      is: "unmet",
      says: { key: "criterion.condition.elsewhere", values: { condition: "lumbar-fusion" } },
      because: ["a", "b"],
    });
    expect(verdict(rule({ is: "absent", sameLevel: true }), ...elsewhere).is).toBe("met");
  });

  it("without a site is asked about, even beside one that lies elsewhere", () => {
    const somewhere = named("a", { condition: "lumbar-fusion" });
    expect(
      verdict(rule({ sameLevel: true }), somewhere, named("b", { condition: "lumbar-fusion", ...site("L1", "L2") })),
    ).toMatchObject({
      is: "unknown",
      says: { key: "criterion.condition.no-site", values: { condition: "lumbar-fusion" } },
      because: ["a", "b"],
      missing: ask,
    });
  });

  it("with a segment of its own lies there, and a diagnosis lies at its sites", () => {
    const disc = { sites: [{ structure: "disc", level: "L4-5" }] };
    expect(verdict(rule({ sameLevel: true }), named("c", { condition: "lumbar-fusion", ...disc })).is).toBe("met");
    const diagnosis: Written = {
      kind: "diagnosis",
      body: { generator: "persistent-spinal-pain-type-2", ...disc, icd10: "M96.1", state: "confirmed" },
    };
    expect(verdict({ condition: { icd10: ["M96.1"], is: "present", sameLevel: true } }, diagnosis).is).toBe("met");
  });

  it("at a level of a request that names none is not known", () => {
    const here = judge(
      rule({ sameLevel: true }),
      chartOf({}, named("c", { condition: "lumbar-fusion", ...site("L4", "L5") })),
      { request: { targets: [] } },
    );
    expect(here.is).toBe("unknown");
  });

  it("is recent by the days since it began, or since it was written where nobody says", () => {
    const recent = rule({ withinDays: 30, unstated: "absent" });
    const since = (from: string) => verdict(recent, named("c", { condition: "lumbar-fusion", from })).is;
    expect([since("2026-09-26"), since("2026-09-25")]).toEqual(["met", "unmet"]);
    const written = (at: string) => verdict(recent, { ...named("c", { condition: "lumbar-fusion" }), at }).is;
    expect([written("2026-09-26"), written("2026-09-25")]).toEqual(["met", "unmet"]);
  });

  it("is over from the day it ended, not before", () => {
    const until = (to: string) =>
      verdict(rule({ unstated: "absent" }), named("c", { condition: "lumbar-fusion", to })).is;
    expect([until("2026-10-27"), until("2026-10-26")]).toEqual(["met", "unmet"]);
  });

  it("of another name is another one", () => {
    expect(verdict(rule({ unstated: "absent" }), named("c", { condition: "lumbar-laminectomy" })).is).toBe("unmet");
    expect(verdict(rule({ unstated: "absent" }), named("c", { icd10: "Z98.1" })).is).toBe("unmet");
  });
});

describe("a device", () => {
  const own = (id: string, mrConditional?: boolean): Written => ({
    id,
    kind: "condition",
    body: {
      condition: "pacemaker",
      device: {
        type: "pacemaker",
        maker: "Invented",
        model: "Invented",
        ...(mrConditional === undefined ? {} : { mrConditional }),
      },
    },
  });
  const unfit = { condition: { anyOf: ["pacemaker"], is: "present", mrConditional: false, unstated: "absent" } };

  it("is MR conditional, is not, or is asked about by its card", () => {
    expect(judge(unfit, chartOf({}, own("a", false)))).toMatchObject({ is: "met", because: ["a"] });
    expect(judge(unfit, chartOf({}, own("a", true))).is).toBe("unmet");
    expect(judge(unfit, chartOf({}, own("a")))).toMatchObject({
      is: "unknown",
      because: ["a"],
      missing: [{ record: "condition", says: { key: "need.device", values: { condition: "pacemaker" } } }],
    });
  });

  it("one of several that is not is enough, and one nobody wrote of leaves it open", () => {
    expect(judge(unfit, chartOf({}, own("a", true), own("b", false))).is).toBe("met");
    expect(judge(unfit, chartOf({}, own("a", true), own("b"))).is).toBe("unknown");
    expect(judge(unfit, chartOf({})).is).toBe("unmet");
  });
});
