import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const lab = (id: string, test: string, value: number | string, at = "2026-10-20"): Written => ({
  id,
  kind: "lab",
  at,
  body: { test, value },
});
const verdict = (rule: object, ...entries: Written[]) => judge({ lab: rule }, chartOf({}, ...entries));
const is = (rule: object, ...entries: Written[]) => verdict(rule, ...entries).is;
const ask = (test: string) => [{ record: "lab", says: { key: "need.lab", values: { test } }, settles: ["lumbar-rfa"] }];

describe("the limit of a laboratory value", () => {
  it("is inside for at least and at most, outside for above and below", () => {
    const platelets = (value: number) => lab("p", "platelets", value);
    expect(is({ test: "platelets", atLeast: 100 }, platelets(100))).toBe("met");
    expect(is({ test: "platelets", atLeast: 100 }, platelets(99))).toBe("unmet");
    expect(is({ test: "platelets", atMost: 100 }, platelets(100))).toBe("met");
    expect(is({ test: "platelets", atMost: 100 }, platelets(101))).toBe("unmet");
    expect(is({ test: "platelets", above: 100 }, platelets(100))).toBe("unmet");
    expect(is({ test: "platelets", above: 100 }, platelets(101))).toBe("met");
    expect(is({ test: "platelets", below: 100 }, platelets(100))).toBe("unmet");
    expect(is({ test: "platelets", below: 100 }, platelets(99))).toBe("met");
  });

  it("may have two ends: platelets from 70 and below 100 are borderline", () => {
    const borderline = { test: "platelets", atLeast: 70, below: 100 };
    expect([69, 70, 99, 100].map((value) => is(borderline, lab("p", "platelets", value)))).toEqual([
      "unmet",
      "met",
      "met",
      "unmet",
    ]);
  });

  it.each([
    [{ atMost: 1.4 }, 1.4],
    [{ atLeast: 0.9 }, 0.9],
    [{ above: 1 }, 1],
    [{ below: 3 }, 3],
  ])("is said beside the value and its day: %o", (limit, needed) => {
    expect(verdict({ test: "inr", ...limit }, lab("inr-1", "inr", 1.1))).toMatchObject({
      is: "met",
      says: { key: "criterion.lab.limit", values: { test: "inr", result: "1.1", date: "2026-10-20", needed } },
      because: ["inr-1"],
      missing: [],
    });
  });
});

describe("a result in words", () => {
  it("has to be the one that is asked for, and has no limit to name", () => {
    const positive = { test: "hla-b27", is: "positive" };
    expect(verdict(positive, lab("h", "hla-b27", "positive"))).toMatchObject({
      is: "met",
      says: { key: "criterion.lab.value", values: { test: "hla-b27", result: "positive", date: "2026-10-20" } },
      because: ["h"],
    });
    expect(is(positive, lab("h", "hla-b27", "negative"))).toBe("unmet");
  });

  it("is enough where the rule asks only that it was measured", () => {
    expect(is({ test: "hla-b27" }, lab("h", "hla-b27", "negative"))).toBe("met");
    expect(is({ test: "inr" }, lab("i", "inr", 9))).toBe("met");
  });
});

describe("the age of a laboratory value", () => {
  it("a stale one is asked again, and named with its day", () => {
    expect(verdict({ test: "inr", atMost: 1.4, maxAgeDays: 7 }, lab("old", "inr", 1.1, "2026-10-18"))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.lab.stale", values: { test: "inr", result: "1.1", date: "2026-10-18" } },
      because: ["old"],
      missing: ask("inr"),
    });
  });

  it("the newest one counts, whatever an older one said", () => {
    const rule = { test: "inr", atMost: 1.4 };
    expect(verdict(rule, lab("old", "inr", 2.6, "2026-10-10"), lab("new", "inr", 1.1))).toMatchObject({
      is: "met",
      because: ["new"],
    });
  });
});

describe("laboratory values that do not settle it", () => {
  it("two of one day on both sides of the limit contradict one another, and both are named", () => {
    expect(verdict({ test: "inr", atMost: 1.4 }, lab("a", "inr", 1.1), lab("b", "inr", 2.6))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.lab.contradictory", values: { test: "inr", date: "2026-10-20" } },
      because: ["a", "b"],
      missing: ask("inr"),
    });
    expect(is({ test: "inr", atMost: 1.4 }, lab("a", "inr", 1.1), lab("b", "inr", 1.3))).toBe("met");
  });

  it("another test says nothing; nobody measured is asked for, or is unmet where the rule says so", () => {
    const none = { key: "criterion.lab.none", values: { test: "inr" } };
    expect(verdict({ test: "inr", atMost: 1.4 }, lab("p", "platelets", 1))).toMatchObject({
      is: "unknown",
      says: none,
      because: [],
      missing: ask("inr"),
    });
    expect(verdict({ test: "inr", atMost: 1.4, unmeasured: "unmet" })).toMatchObject({
      is: "unmet",
      says: none,
      because: [],
      missing: [],
    });
  });
});
