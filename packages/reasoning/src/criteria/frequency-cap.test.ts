import type { Target } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const root = (level: string, side: "left" | "right" | "both" = "left"): Target => ({
  structure: "nerve-root",
  level,
  side,
});
const joint = (level: string, side: "left" | "right" | "both" = "left"): Target => ({
  structure: "facet-joint",
  level,
  side,
});
const done = (id: string, at: string, targets: readonly Target[] = [root("L5")], purpose = "therapeutic"): Written => ({
  id,
  kind: "procedure",
  at,
  body: { procedure: "lumbar-transforaminal-esi", purpose, targets },
});
const yearly = { procedures: ["lumbar-transforaminal-esi"], max: 2, window: { rollingMonths: 12 } };
const verdict = (
  rule: object,
  entries: readonly Written[],
  targets: readonly Target[] = [root("L5")],
  on = "2026-10-26",
) =>
  judge({ frequencyCap: { ...yearly, ...rule } }, chartOf({}, ...entries), {
    on,
    request: { procedure: "lumbar-transforaminal-esi", targets },
  });

describe("how often in a rolling year", () => {
  it("says how many came before, the most and since when", () => {
    expect(verdict({}, [done("a", "2026-05-01")])).toMatchObject({
      is: "met",
      says: { key: "criterion.cap.met", values: { count: 1, max: 2, from: "2025-10-26" } },
      because: ["a"],
      missing: [],
    });
  });

  it("one too many says when the oldest that matters leaves the window", () => {
    expect(verdict({}, [done("a", "2026-01-10"), done("b", "2026-03-10"), done("c", "2026-05-01")])).toMatchObject({
      is: "unmet",
      says: { key: "criterion.cap.until", values: { count: 3, max: 2, free: "2027-03-10" } },
      because: ["a", "b", "c"],
    });
    expect(verdict({ max: 1 }, [done("a", "2026-01-10")]).says.values).toMatchObject({ free: "2027-01-10" });
  });

  it("one whose place nobody wrote leaves it open, and its place is asked for", () => {
    expect(verdict({}, [done("a", "2026-05-01"), done("b", "2026-06-01", [])])).toMatchObject({
      is: "unknown",
      says: { key: "criterion.cap.unsure", values: { count: 1, max: 2, unsure: 1 } },
      because: ["a", "b"],
      missing: [
        {
          record: "procedure",
          says: { key: "need.procedure-site", values: { procedure: "lumbar-transforaminal-esi", date: "2026-06-01" } },
          settles: ["lumbar-rfa"],
        },
      ],
    });
  });

  it("one whose place nobody wrote is no matter where even with it there is room", () => {
    expect(verdict({}, [done("b", "2026-06-01", [])])).toMatchObject({ is: "met", because: [] });
  });

  it("counts only the purpose that is named", () => {
    const tests = [
      done("a", "2026-05-01", [root("L5")], "diagnostic"),
      done("b", "2026-06-01", [root("L5")], "diagnostic"),
    ];
    expect(verdict({ purpose: ["therapeutic"] }, tests).is).toBe("met");
    expect(verdict({ purpose: ["diagnostic", "therapeutic"] }, tests).is).toBe("unmet");
  });
});

describe("other windows", () => {
  it("a calendar year and a lifetime name no day on which it is free again", () => {
    const over = { is: "unmet", says: { key: "criterion.cap.over" } };
    expect(verdict({ max: 1, window: "calendar-year" }, [done("a", "2026-01-01")])).toMatchObject({
      ...over,
      says: { key: "criterion.cap.over", values: { count: 1, max: 1, from: "2026-01-01" } },
    });
    expect(verdict({ max: 1, window: "lifetime" }, [done("a", "2001-01-01")])).toMatchObject({
      ...over,
      says: { key: "criterion.cap.over", values: { from: "ever" } },
    });
    expect(verdict({ max: 1, window: "episode" }, [done("a", "2001-01-01")])).toMatchObject({
      ...over,
      says: { key: "criterion.cap.over", values: { from: "ever" } },
    });
  });

  it("a year from the first begins anew each year on its day", () => {
    const rule = { max: 1, window: "year-from-first" };
    const first = done("a", "2024-10-26");
    expect(verdict(rule, [first], undefined, "2025-10-25").is).toBe("unmet");
    expect(verdict(rule, [first], undefined, "2025-10-26")).toMatchObject({
      is: "met",
      says: { values: { count: 0, from: "2025-10-26" } },
    });
    expect(verdict(rule, [first, done("b", "2025-10-26")], undefined, "2026-10-25")).toMatchObject({
      is: "unmet",
      because: ["b"],
    });
    expect(verdict(rule, [first, done("b", "2025-10-26")], undefined, "2026-10-26").is).toBe("met");
    expect(verdict(rule, []).says.values).toMatchObject({ count: 0, from: "2026-10-26" });
  });
});

describe("what is counted", () => {
  it("is a session: two procedures of one day are one, and both sides are one", () => {
    const oneDay = [done("a", "2026-05-01"), done("b", "2026-05-01", [root("S1", "right")])];
    expect(verdict({}, oneDay).says.values).toMatchObject({ count: 1 });
    expect(verdict({}, [done("a", "2026-05-01", [root("L5", "both")])], [root("L5", "both")]).is).toBe("met");
  });

  it("is each side where a bilateral one counts as two, in the past and in the plan", () => {
    const two = { bilateralCountsAs: 2 };
    expect(verdict(two, [done("a", "2026-05-01", [root("L5", "both")])]).is).toBe("unmet");
    expect(verdict(two, [done("a", "2026-05-01")]).is).toBe("met");
    expect(verdict(two, [done("a", "2026-05-01")], [root("L5", "both")]).is).toBe("unmet");
    expect(verdict(two, [], [root("L5", "both")]).is).toBe("met");
    expect(verdict(two, [done("a", "2026-05-01", [root("L5"), root("S1")])]).says.values).toMatchObject({ count: 1 });
  });

  it("is a level: two roots are two, and those of the plan count as well", () => {
    const levels = { unit: "level", max: 3 };
    expect(verdict(levels, [done("a", "2026-05-01", [root("L5"), root("S1")])]).is).toBe("met");
    expect(
      verdict(levels, [done("a", "2026-05-01", [root("L5"), root("S1")])], [root("L5"), root("S1")]),
    ).toMatchObject({
      is: "unmet",
      says: { values: { count: 2, max: 3 } },
    });
  });

  it("is a joint on each side", () => {
    const joints = { unit: "joint", max: 4 };
    expect(verdict(joints, [done("a", "2026-05-01", [joint("L4-5", "both")])], [joint("L4-5", "both")]).is).toBe("met");
    expect(
      verdict(joints, [done("a", "2026-05-01", [joint("L4-5", "both")])], [joint("L4-5", "both"), joint("L5-S1")]),
    ).toMatchObject({
      is: "unmet",
      says: { values: { count: 2 } },
    });
    expect(verdict({ unit: "joint", max: 1 }, [], [])).toMatchObject({ is: "met" });
  });
});

describe("where it is counted", () => {
  const s1 = [done("a", "2026-05-01", [root("S1")]), done("b", "2026-06-01", [root("S1")])];
  it("is the region, the root, the side or the patient", () => {
    expect(verdict({}, s1).is).toBe("unmet");
    expect(verdict({ scope: "level" }, s1).is).toBe("met");
    expect(verdict({ scope: "side" }, s1).is).toBe("unmet");
    expect(verdict({ scope: "side" }, s1, [root("L5", "right")]).is).toBe("met");
    const neck = [done("a", "2026-05-01", [root("C6")]), done("b", "2026-06-01", [root("C6")])];
    expect(verdict({}, neck).is).toBe("met");
    expect(verdict({ scope: "patient" }, neck).is).toBe("unmet");
  });
});
