/** Both sides of every window and percent of the criteria. */
import { describe, expect, it } from "vitest";
import { chartOf, complaint, type Written } from "../testing/chart-of.ts";
import { judge, lowerJoints } from "../testing/judge.ts";

const block = (id: string, at: string, before: number, after: number, more: object = {}): Written[] => [
  {
    id,
    kind: "procedure",
    at,
    body: {
      procedure: "lumbar-medial-branch-block",
      purpose: "diagnostic",
      targets: lowerJoints,
      guidance: "fluoroscopy",
      sedation: "none",
      drugs: [{ drug: "lidocaine", doseMg: 30 }],
      painBefore: before,
      ...more,
    },
  },
  { id: `${id}-relief`, kind: "relief", at, body: { of: id, pain: after, lastedHours: 3 } },
];

const epidural = (
  id: string,
  at: string,
  targets: object[] = [{ structure: "epidural-space", level: "L4-5" }],
): Written => ({
  id,
  kind: "procedure",
  at,
  body: { procedure: "lumbar-interlaminar-esi", purpose: "therapeutic", targets },
});

const twoBlocks = {
  priorResponse: {
    procedures: ["lumbar-medial-branch-block"],
    purpose: "diagnostic",
    n: 2,
    consecutive: true,
    which: "each",
    measures: { anyOf: [{ pain: { minPercent: 80, minDuration: "fits-agent" } }] },
  },
};

describe("percent of relief", () => {
  const one = { priorResponse: { ...twoBlocks.priorResponse, n: 1 } };
  it("80.0 % passes 80 %, 79.9 % and 78.2 % do not", () => {
    expect(judge(one, chartOf({}, ...block("a", "2026-10-01", 10, 2))).is).toBe("met");
    expect(judge(one, chartOf({}, ...block("a", "2026-10-01", 7.8, 1.7))).is).toBe("unmet");
    expect(judge(one, chartOf({}, ...block("a", "2026-10-01", 9.9, 2))).is).toBe("unmet");
  });
  it("is not known where only the patient's word is there", () => {
    const chart = chartOf(
      {},
      {
        id: "a",
        kind: "procedure",
        at: "2026-10-01",
        body: { procedure: "lumbar-medial-branch-block", purpose: "diagnostic", targets: lowerJoints },
      },
      { kind: "relief", at: "2026-10-01", body: { of: "a", percent: 95 } },
    );
    const asked = { priorResponse: { ...one.priorResponse, measures: { anyOf: [{ pain: { minPercent: 80 } }] } } };
    expect(judge(asked, chart)).toMatchObject({ is: "unknown" });
    expect(judge({ priorResponse: { ...asked.priorResponse, patientPercentCounts: true } }, chart).is).toBe("met");
  });
  it("is not known where the pain before was zero", () => {
    expect(judge(one, chartOf({}, ...block("a", "2026-10-01", 0, 0))).is).toBe("unknown");
  });
});

describe("two blocks in a row", () => {
  it("one that failed between two that worked breaks the pair", () => {
    const chart = chartOf(
      {},
      ...block("a", "2026-08-01", 8, 1),
      ...block("b", "2026-09-01", 8, 6),
      ...block("c", "2026-10-01", 8, 1),
    );
    expect(judge(twoBlocks, chart).is).toBe("unmet");
  });
  it("a block at another level does not confirm", () => {
    const elsewhere = { targets: [{ structure: "facet-joint", level: "L3-4", side: "both" }] };
    const chart = chartOf({}, ...block("a", "2026-09-01", 8, 1), ...block("b", "2026-10-01", 8, 1, elsewhere));
    expect(judge(twoBlocks, chart).is).toBe("unknown");
  });
  it("a block on the other side does not confirm", () => {
    const left = { targets: lowerJoints.map((joint) => ({ ...joint, side: "left" })) };
    const chart = chartOf({}, ...block("a", "2026-09-01", 8, 1), ...block("b", "2026-10-01", 8, 1, left));
    expect(judge(twoBlocks, chart).is).toBe("unknown");
  });
  it("nerves stand for their joints", () => {
    const nerves = {
      targets: [
        { structure: "medial-branch", level: "L3", side: "both" },
        { structure: "medial-branch", level: "L4", side: "both" },
        { structure: "dorsal-ramus", level: "L5", side: "both" },
      ],
    };
    const chart = chartOf({}, ...block("a", "2026-09-01", 8, 1, nerves), ...block("b", "2026-10-01", 8, 1, nerves));
    expect(judge(twoBlocks, chart).is).toBe("met");
  });
});

describe("interval between procedures", () => {
  const rule = { interval: { procedures: ["lumbar-medial-branch-block"], min: { value: 2, unit: "weeks" } } };
  it("day 14 passes two weeks, day 13 does not and names the first free day", () => {
    const chart = chartOf({}, ...block("a", "2026-10-01", 8, 1));
    expect(judge(rule, chart, { on: "2026-10-15" }).is).toBe("met");
    expect(judge(rule, chart, { on: "2026-10-14" })).toMatchObject({
      is: "unmet",
      says: { values: { days: 13, free: "2026-10-15" } },
    });
  });
});

describe("frequency within rolling months", () => {
  const rule = { frequencyCap: { procedures: ["lumbar-interlaminar-esi"], max: 2, window: { rollingMonths: 12 } } };
  const request = { targets: [{ structure: "epidural-space", level: "L5-S1" }] } as const;
  it("the same day of last year is out, the day after it is in", () => {
    const chart = chartOf({}, epidural("a", "2025-10-26"), epidural("b", "2026-05-01"));
    expect(judge(rule, chart, { on: "2026-10-26", request }).is).toBe("met");
    expect(judge(rule, chart, { on: "2026-10-25", request })).toMatchObject({
      is: "unmet",
      says: { values: { free: "2026-10-26" } },
    });
  });
  it("an inclusive lower bound counts the same day", () => {
    const inclusive = {
      frequencyCap: { ...rule.frequencyCap, window: { rollingMonths: 12, lowerBound: "inclusive" } },
    };
    const chart = chartOf({}, epidural("a", "2025-10-26"), epidural("b", "2026-05-01"));
    expect(judge(inclusive, chart, { on: "2026-10-26", request }).is).toBe("unmet");
  });
  it("another region has its own count", () => {
    const chart = chartOf(
      {},
      epidural("a", "2026-05-01", [{ structure: "epidural-space", level: "C7-T1" }]),
      epidural("b", "2026-06-01", [{ structure: "epidural-space", level: "C7-T1" }]),
    );
    expect(judge(rule, chart, { request }).is).toBe("met");
  });
  it("one whose place nobody wrote makes it not known, and says which", () => {
    const chart = chartOf({}, epidural("a", "2026-05-01"), epidural("b", "2026-06-01", []));
    const verdict = judge(rule, chart, { request });
    expect(verdict.is).toBe("unknown");
    expect(verdict.missing).toHaveLength(1);
  });
  it("two procedures of one day are one session; a bilateral one may count twice", () => {
    const chart = chartOf({}, epidural("a", "2026-05-01"), epidural("b", "2026-05-01"));
    expect(judge(rule, chart, { request }).is).toBe("met");
  });
  it("a calendar year begins on the first of January", () => {
    const yearly = { frequencyCap: { ...rule.frequencyCap, max: 1, window: "calendar-year" } };
    expect(judge(yearly, chartOf({}, epidural("a", "2025-12-31")), { on: "2026-01-01", request }).is).toBe("met");
    expect(judge(yearly, chartOf({}, epidural("a", "2026-01-01")), { on: "2026-12-31", request }).is).toBe("unmet");
  });
});

describe("duration of the pain", () => {
  const months = { duration: { atLeast: { value: 3, unit: "months" } } };
  it("three calendar months pass, a day less does not", () => {
    expect(judge(months, chartOf({}, complaint({ onset: "2026-07-15" })), { on: "2026-10-15" }).is).toBe("met");
    expect(judge(months, chartOf({}, complaint({ onset: "2026-07-16" })), { on: "2026-10-15" }).is).toBe("unmet");
  });
  it("the end of a month clamps: 30 November and three months is 28 February", () => {
    const chart = chartOf({}, { ...complaint({ onset: "2025-11-30" }), at: "2026-01-15" });
    expect(judge(months, chart, { on: "2026-02-28" }).is).toBe("met");
    expect(judge(months, chart, { on: "2026-02-27" }).is).toBe("unmet");
  });
  it("a month alone that spans the limit is not known", () => {
    expect(judge(months, chartOf({}, complaint({ onset: "2026-07" })), { on: "2026-10-15" }).is).toBe("unknown");
    expect(judge(months, chartOf({}, complaint({ onset: "2026-06" })), { on: "2026-10-15" }).is).toBe("met");
  });
});

describe("weeks of conservative care", () => {
  const rule = { conservativeCare: { minWeeks: 4 } };
  const therapy = (from: string, to: string, more: object = {}): Written => ({
    kind: "therapy",
    body: { therapy: "physical-therapy", from, to, reliefPercent: 10, ...more },
  });
  it("28 days pass four weeks, 27 do not", () => {
    expect(judge(rule, chartOf({}, therapy("2026-03-01", "2026-03-29"))).is).toBe("met");
    expect(judge(rule, chartOf({}, therapy("2026-03-01", "2026-03-28"))).is).toBe("unmet");
  });
  it("care side by side counts once", () => {
    const chart = chartOf(
      {},
      therapy("2026-03-01", "2026-03-20"),
      therapy("2026-03-05", "2026-03-20", { therapy: "chiropractic" }),
    );
    expect(judge(rule, chart).is).toBe("unmet");
  });
  it("care without dates, and no care at all, are not known", () => {
    expect(
      judge(rule, chartOf({}, { kind: "therapy", body: { therapy: "physical-therapy", reliefPercent: 0 } })).is,
    ).toBe("unknown");
    expect(judge(rule, chartOf({})).is).toBe("unknown");
  });
  it("care that was contraindicated is excused; care that was refused is not", () => {
    const notDone = (why: string): Written => ({
      kind: "therapy",
      body: { therapy: "physical-therapy", notDone: why },
    });
    expect(judge(rule, chartOf({}, notDone("contraindicated")))).toMatchObject({ is: "met", excused: true });
    expect(judge(rule, chartOf({}, notDone("refused"))).is).not.toBe("met");
  });
  it("care that helped did not fail, and care whose result nobody wrote is not known", () => {
    expect(judge(rule, chartOf({}, therapy("2026-03-01", "2026-05-01", { reliefPercent: 80 }))).is).toBe("unmet");
    expect(
      judge(
        rule,
        chartOf({}, { kind: "therapy", body: { therapy: "physical-therapy", from: "2026-03-01", to: "2026-05-01" } }),
      ).is,
    ).toBe("unknown");
  });
  it("care outside the window does not count", () => {
    const recent = { conservativeCare: { minWeeks: 4, withinMonths: 6 } };
    expect(judge(recent, chartOf({}, therapy("2025-01-01", "2025-03-01"))).is).toBe("unmet");
    expect(judge(recent, chartOf({}, therapy("2026-06-01", "2026-07-01"))).is).toBe("met");
  });
});

describe("relief that has to last", () => {
  const rule = {
    priorResponse: {
      procedures: ["lumbar-rfa"],
      measures: { anyOf: [{ pain: { minPercent: 50, minDuration: { value: 6, unit: "months" } } }] },
    },
  };
  const ablation: Written = {
    id: "rfa",
    kind: "procedure",
    at: "2026-01-10",
    body: { procedure: "lumbar-rfa", purpose: "therapeutic", targets: lowerJoints, painBefore: 8 },
  };
  const relief = (at: string, pain: number): Written => ({ kind: "relief", at, body: { of: "rfa", pain } });
  it("half relieved on the day six months are over is enough, the day before it is too early to know", () => {
    expect(judge(rule, chartOf({}, ablation, relief("2026-07-10", 4)), { on: "2026-10-01" }).is).toBe("met");
    expect(judge(rule, chartOf({}, ablation, relief("2026-07-09", 4)), { on: "2026-07-09" })).toMatchObject({
      is: "unknown",
      says: { values: { until: "2026-07-10" } },
    });
  });
  it("relief that ended early is not enough", () => {
    expect(
      judge(rule, chartOf({}, ablation, relief("2026-03-01", 2), relief("2026-05-01", 5)), { on: "2026-10-01" }).is,
    ).toBe("unmet");
  });
});

describe("levels", () => {
  it("counts joints: three nerves for two joints are two levels, a third joint is one too many", () => {
    const cap = { levelCap: { max: 2 } };
    const nerves = ["L3", "L4"].map((level) => ({ structure: "medial-branch" as const, level, side: "both" as const }));
    expect(
      judge(cap, chartOf({}), {
        request: { targets: [...nerves, { structure: "dorsal-ramus", level: "L5", side: "both" }] },
      }).is,
    ).toBe("met");
    expect(
      judge(cap, chartOf({}), {
        request: { targets: [...lowerJoints, { structure: "facet-joint", level: "L3-4", side: "left" }] },
      }).is,
    ).toBe("unmet");
  });
  it("a joint on both sides may count twice", () => {
    const double = { levelCap: { max: 2, bilateralCountsAs: 2 } };
    expect(
      judge(double, chartOf({}), { request: { targets: [{ structure: "facet-joint", level: "L4-5", side: "both" }] } })
        .is,
    ).toBe("met");
    expect(judge(double, chartOf({})).is).toBe("unmet");
  });
});

describe("laboratory values", () => {
  const rule = { lab: { test: "inr", atMost: 1.4, maxAgeDays: 7 } };
  const inr = (value: number, at: string): Written => ({ kind: "lab", at, body: { test: "inr", value } });
  it("the limit itself passes, a tenth above does not", () => {
    expect(judge(rule, chartOf({}, inr(1.4, "2026-10-25"))).is).toBe("met");
    expect(judge(rule, chartOf({}, inr(1.5, "2026-10-25"))).is).toBe("unmet");
  });
  it("a value of seven days ago counts, of eight days ago is stale", () => {
    expect(judge(rule, chartOf({}, inr(1.1, "2026-10-19"))).is).toBe("met");
    expect(judge(rule, chartOf({}, inr(1.1, "2026-10-18"))).is).toBe("unknown");
  });
  it("two values of one day on both sides of the limit are not known", () => {
    expect(judge(rule, chartOf({}, inr(1.1, "2026-10-25"), inr(2.6, "2026-10-25"))).is).toBe("unknown");
  });
});
