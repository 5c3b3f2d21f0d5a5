import { describe, expect, it } from "vitest";
import { chartOf, complaint, type Written } from "../testing/chart-of.ts";
import { judge, lowerJoints } from "../testing/judge.ts";

const block = (id: string, at: string, painAfter: number, more: object = {}): readonly Written[] => [
  {
    id,
    kind: "procedure",
    at,
    body: {
      procedure: "lumbar-medial-branch-block",
      purpose: "diagnostic",
      targets: lowerJoints,
      drugs: [{ drug: "lidocaine", doseMg: 30 }],
      sedation: "none",
      painBefore: 7,
      painAfter,
      ...more,
    },
  },
  {
    kind: "relief",
    at,
    body: {
      of: id,
      pain: painAfter,
      series: [
        { minutesAfter: 30, pain: painAfter },
        { minutesAfter: 120, pain: painAfter },
      ],
      lastedHours: 3,
      endedOn: at,
    },
  },
];
const ablation = (id: string, at: string): Written => ({
  id,
  kind: "procedure",
  at,
  body: { procedure: "lumbar-rfa", purpose: "therapeutic", targets: lowerJoints, painBefore: 7 },
});
const eighty = { anyOf: [{ pain: { minPercent: 80, minDuration: "fits-agent" } }] };
const twoBlocks = (more: object = {}) => ({
  priorResponse: {
    procedures: ["lumbar-medial-branch-block"],
    purpose: "diagnostic",
    n: 2,
    consecutive: true,
    which: "each",
    measures: eighty,
    ...more,
  },
});
const is = (rule: object, ...entries: Written[]) => judge(rule, chartOf({}, complaint(), ...entries)).is;

describe("two blocks in a row", () => {
  it("are met by two, unknown with one, unmet when the second failed", () => {
    expect(is(twoBlocks(), ...block("a", "2026-09-01", 1), ...block("b", "2026-09-20", 1))).toBe("met");
    expect(is(twoBlocks(), ...block("a", "2026-09-01", 1))).toBe("unknown");
    expect(is(twoBlocks(), ...block("a", "2026-09-01", 1), ...block("b", "2026-09-20", 2))).toBe("unmet");
  });

  it("are broken by one that failed between two good ones", () => {
    const entries = [...block("a", "2026-07-01", 1), ...block("b", "2026-08-01", 4), ...block("c", "2026-09-01", 1)];
    expect(is(twoBlocks(), ...entries)).toBe("unmet");
    expect(is(twoBlocks({ consecutive: false, which: "any" }), ...entries)).toBe("met");
  });

  it("are stale when an ablation came after them", () => {
    const blocks = [...block("a", "2023-09-01", 1), ...block("b", "2023-09-20", 1)];
    const since = { since: ["lumbar-rfa"] };
    expect(is(twoBlocks(since), ...blocks)).toBe("met");
    expect(is(twoBlocks(since), ...blocks, ablation("old", "2023-11-01"))).toBe("unknown");
    const fresh = [...block("c", "2026-09-01", 1), ...block("d", "2026-09-20", 1)];
    expect(is(twoBlocks(since), ...blocks, ablation("old", "2023-11-01"), ...fresh)).toBe("met");
  });

  it("count at the same joints only", () => {
    const elsewhere = { targets: [{ structure: "facet-joint", level: "L3-4", side: "both" }] };
    expect(is(twoBlocks(), ...block("a", "2026-09-01", 1, elsewhere), ...block("b", "2026-09-20", 1, elsewhere))).toBe(
      "unknown",
    );
  });
});

describe("a trial without a percent in the text", () => {
  const accepted = {
    priorResponse: {
      procedures: ["intrathecal-pump-trial"],
      purpose: "trial",
      sameSite: false,
      measures: { anyOf: [{ trial: "accepted" }] },
    },
  };
  const trial: Written = {
    id: "trial-1",
    kind: "procedure",
    at: "2026-08-01",
    body: {
      procedure: "intrathecal-pump-trial",
      purpose: "trial",
      targets: [{ structure: "intrathecal-space", level: "L3-4" }],
    },
  };
  const result = (decision: string): Written => ({
    kind: "trial",
    at: "2026-08-05",
    body: { of: "trial-1", from: "2026-08-01", to: "2026-08-05", reliefPercent: 40, decision },
  });

  it("is met by the decision to implant, unmet by the decision to stop, unknown without a result", () => {
    expect(is(accepted, trial, result("implant"))).toBe("met");
    expect(is(accepted, trial, result("stop"))).toBe("unmet");
    expect(is(accepted, trial)).toBe("unknown");
    expect(is(accepted)).toBe("unknown");
  });
});
