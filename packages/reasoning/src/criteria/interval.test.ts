import type { Target } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const root = (level: string, side: "left" | "right" = "left"): Target => ({ structure: "nerve-root", level, side });
const epidural = (
  id: string,
  at: string,
  targets: readonly Target[] = [root("L5")],
  purpose = "therapeutic",
): Written => ({
  id,
  kind: "procedure",
  at,
  body: { procedure: "lumbar-transforaminal-esi", purpose, targets },
});
const weeks = (value: number) => ({ value, unit: "weeks" });
const verdict = (rule: object, entries: readonly Written[], on = "2026-10-26") =>
  judge({ interval: { procedures: ["lumbar-transforaminal-esi"], ...rule } }, chartOf({}, ...entries), {
    on,
    request: { procedure: "lumbar-transforaminal-esi", targets: [root("L5")] },
  });
const named = { procedure: "lumbar-transforaminal-esi", date: "2026-10-12" };

describe("time since the last procedure", () => {
  it("that is long enough names the procedure, its day and the days between", () => {
    expect(verdict({ min: weeks(2) }, [epidural("a", "2026-10-12")])).toMatchObject({
      is: "met",
      says: { key: "criterion.interval.met", values: { ...named, days: 14 } },
      because: ["a"],
      missing: [],
    });
  });

  it("that is too short says the limit and the first free day", () => {
    expect(verdict({ min: weeks(3) }, [epidural("a", "2026-10-12")])).toMatchObject({
      is: "unmet",
      says: {
        key: "criterion.interval.early",
        values: { ...named, days: 14, value: 3, unit: "weeks", free: "2026-11-02" },
      },
      because: ["a"],
    });
  });

  it("that is too long passes on its last day and not on the day after", () => {
    const rule = { max: weeks(2) };
    expect(verdict(rule, [epidural("a", "2026-10-12")]).is).toBe("met");
    expect(verdict(rule, [epidural("a", "2026-10-12")], "2026-10-27")).toMatchObject({
      is: "unmet",
      says: { key: "criterion.interval.late", values: { ...named, days: 15, value: 2, unit: "weeks" } },
      because: ["a"],
    });
  });

  it("runs from the newest one, and is met where there was none", () => {
    expect(verdict({ min: weeks(2) }, [epidural("a", "2026-01-01"), epidural("b", "2026-10-20")])).toMatchObject({
      is: "unmet",
      because: ["b"],
    });
    expect(verdict({ min: weeks(2) }, [])).toMatchObject({
      is: "met",
      says: { key: "criterion.interval.none" },
      because: [],
    });
  });

  it("is only of the purpose that is named", () => {
    const rule = { min: weeks(4), purpose: "therapeutic" };
    expect(verdict(rule, [epidural("a", "2026-10-12", [root("L5")], "diagnostic")]).is).toBe("met");
    expect(verdict(rule, [epidural("a", "2026-10-12")]).is).toBe("unmet");
  });
});

describe("the place of the last procedure", () => {
  const s1 = [epidural("a", "2026-10-12", [root("S1")])];
  it("counts when it touches the same root; another root counts only for the region", () => {
    expect(verdict({ min: weeks(4) }, s1).is).toBe("met");
    expect(verdict({ min: weeks(4) }, [epidural("a", "2026-10-12", [root("S1"), root("L5")])]).is).toBe("unmet");
    expect(verdict({ min: weeks(4), scope: "region" }, s1).is).toBe("unmet");
    expect(verdict({ min: weeks(4), scope: "side" }, s1).is).toBe("unmet");
    expect(verdict({ min: weeks(4), scope: "side" }, [epidural("a", "2026-10-12", [root("L5", "right")])]).is).toBe(
      "met",
    );
  });

  it("counts when it touches one of several roots that are asked for", () => {
    const both = { procedure: "lumbar-transforaminal-esi", targets: [root("L5"), root("S1")] };
    const rule = { interval: { procedures: ["lumbar-transforaminal-esi"], min: weeks(4) } };
    expect(judge(rule, chartOf({}, ...s1), { request: both }).is).toBe("unmet");
  });

  it.each(["site", "level", "region"])("that nobody wrote leaves it open by %s, and is asked for", (scope) => {
    const somewhere = [epidural("a", "2026-10-12", []), epidural("b", "2026-10-14", [])];
    expect(verdict({ min: weeks(4), scope }, somewhere)).toMatchObject({
      is: "unknown",
      says: { key: "criterion.interval.unsure", values: named },
      because: ["a", "b"],
      missing: [{ record: "procedure", says: { key: "need.procedure-site", values: named }, settles: ["lumbar-rfa"] }],
    });
  });

  it("that nobody wrote does not matter beside one that is known, nor for the patient as a whole", () => {
    expect(verdict({ min: weeks(4) }, [epidural("a", "2026-10-12"), epidural("b", "2026-10-14", [])])).toMatchObject({
      is: "unmet",
      because: ["a"],
    });
    expect(verdict({ min: weeks(4), scope: "patient" }, [epidural("a", "2026-10-12", [])]).is).toBe("unmet");
  });
});

describe("time between the last two", () => {
  const rule = { min: weeks(2), between: "last-two" };
  it("is counted from one to the other, not to the planned day", () => {
    expect(verdict(rule, [epidural("a", "2026-09-28"), epidural("b", "2026-10-12")])).toMatchObject({
      is: "met",
      says: { values: { date: "2026-09-28", days: 14 } },
      because: ["a", "b"],
    });
    expect(verdict(rule, [epidural("a", "2026-09-29"), epidural("b", "2026-10-12")])).toMatchObject({
      is: "unmet",
      says: { key: "criterion.interval.early", values: { days: 13, free: "2026-10-13" } },
      because: ["a", "b"],
    });
  });

  it("of three is that of the newer two", () => {
    expect(
      verdict(rule, [epidural("a", "2026-10-01"), epidural("b", "2026-10-02"), epidural("c", "2026-10-20")]),
    ).toMatchObject({ is: "met", because: ["b", "c"] });
  });

  it("is none with one alone", () => {
    expect(verdict(rule, [epidural("a", "2026-10-20")])).toMatchObject({
      is: "met",
      says: { key: "criterion.interval.none" },
    });
  });
});
