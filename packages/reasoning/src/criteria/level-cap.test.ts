import type { Target } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge, lowerJoints } from "../testing/judge.ts";

const joint = (level: string, side: "left" | "right" | "both" = "left"): Target => ({
  structure: "facet-joint",
  level,
  side,
});
const root = (level: string, side: "left" | "right" | "both" = "left"): Target => ({
  structure: "nerve-root",
  level,
  side,
});
const verdict = (rule: object, targets: readonly Target[], more: object = {}) =>
  judge({ levelCap: rule }, chartOf({}), { request: { targets, ...more } });
const is = (rule: object, ...targets: Target[]) => verdict(rule, targets).is;

describe("the number of levels", () => {
  it("is said beside the most that are allowed", () => {
    expect(verdict({ max: 2 }, lowerJoints)).toMatchObject({
      is: "met",
      says: { key: "criterion.levels", values: { count: 2, max: 2 } },
      because: [],
      missing: [],
    });
    expect(verdict({ max: 1 }, lowerJoints)).toMatchObject({ is: "unmet", says: { values: { count: 2, max: 1 } } });
  });

  it("is not known without a place, which is asked for", () => {
    expect(verdict({ max: 2 }, [])).toMatchObject({
      is: "unknown",
      says: { key: "criterion.levels.unknown" },
      missing: [{ record: "order", says: { key: "need.order-targets" }, settles: ["lumbar-rfa"] }],
    });
  });

  it("counts a joint on both sides twice where the payer does, and roots as well", () => {
    const double = { max: 2, bilateralCountsAs: 2 };
    expect(is(double, joint("L4-5", "both"), joint("L5-S1"))).toBe("unmet");
    expect(is(double, root("L5", "both"))).toBe("met");
    expect(is(double, root("L5", "both"), root("S1"))).toBe("unmet");
    expect(
      verdict({ max: 9, bilateralCountsAs: 2 }, [{ structure: "epidural-space", level: "L4-5" }]).says.values,
    ).toMatchObject({ count: 1 });
    expect(verdict({ max: 9, bilateralCountsAs: 2 }, [root("L5", "both"), root("S1")]).says.values).toMatchObject({
      count: 3,
    });
  });

  it("counts the fuller side where the limit is for a side", () => {
    const count = (...targets: Target[]) => verdict({ max: 2, perSide: true }, targets).says.values;
    expect(count(joint("L3-4"), joint("L4-5", "right"), joint("L5-S1", "right"))).toMatchObject({ count: 2 });
    expect(count(joint("L3-4"), joint("L4-5"), joint("L5-S1", "right"))).toMatchObject({ count: 2 });
    expect(count(joint("L4-5", "both"))).toMatchObject({ count: 1 });
    expect(count(root("L4"), root("L5"), root("S1"), root("S1", "right"))).toMatchObject({ count: 3 });
    expect(count(root("L5"), root("L5"))).toMatchObject({ count: 1 });
  });
});

describe("nerves", () => {
  const branches = (side: "left" | "both") => [
    { structure: "medial-branch" as const, level: "L3", side },
    { structure: "medial-branch" as const, level: "L4", side },
    { structure: "dorsal-ramus" as const, level: "L5", side },
  ];
  it("stand for their joints, for a side and for both", () => {
    expect(verdict({ max: 2, perSide: true }, branches("left")).says.values).toMatchObject({ count: 2 });
    expect(verdict({ max: 4, bilateralCountsAs: 2 }, branches("both")).says.values).toMatchObject({ count: 4 });
  });
});

describe("which levels", () => {
  it("may be limited: the one outside is named", () => {
    const rule = { max: 3, among: ["L3-4", "L4-5", "L5-S1"] };
    expect(verdict(rule, [joint("L2-3"), joint("L3-4")])).toMatchObject({
      is: "unmet",
      says: { key: "criterion.levels.outside", values: { levels: ["L2-3"] } },
    });
    expect(is(rule, ...lowerJoints)).toBe("met");
  });

  it("have to be neighbours where the rule says so, in whatever order they are written", () => {
    const rule = { max: 3, contiguous: true };
    expect(is(rule, joint("L5-S1"), joint("L3-4"), joint("L4-5"))).toBe("met");
    expect(verdict(rule, [joint("L5-S1"), joint("L3-4")])).toMatchObject({
      is: "unmet",
      says: { key: "criterion.levels.apart", values: { levels: expect.arrayContaining(["L5-S1", "L3-4"]) } },
    });
    expect(is({ max: 3 }, joint("L5-S1"), joint("L3-4"))).toBe("met");
    expect(is(rule, joint("L4-5"))).toBe("met");
  });
});

describe("where the levels come from", () => {
  it("is the usual plan, and then that is said", () => {
    const assumed = { assumed: new Set(["targets"] as const) };
    expect(verdict({ max: 2 }, lowerJoints, assumed).assumes).toEqual([
      { key: "assumes.targets", values: { targets: lowerJoints } },
    ]);
    expect(verdict({ max: 2 }, lowerJoints).assumes).toBeUndefined();
  });

  it("is the order, on which the answer rests", () => {
    const order: Written = {
      id: "order-1",
      kind: "order",
      body: { procedure: "lumbar-rfa", purpose: "therapeutic", targets: [joint("L4-5")] },
    };
    const chart = chartOf({}, order);
    const [entry] = chart.entries;
    if (entry?.kind !== "order") throw new Error("no order");
    expect(judge({ levelCap: { max: 1 } }, chart, { request: { order: entry } })).toMatchObject({
      is: "unmet",
      because: ["order-1"],
    });
  });
});
