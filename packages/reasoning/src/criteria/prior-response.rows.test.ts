/** Which of several earlier procedures answer, and what is still owed. */
import type { Target } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const root = (level: string): Target => ({ structure: "nerve-root", level, side: "left" });
const epidural = (
  id: string,
  at: string,
  painAfter: number | undefined,
  targets: readonly Target[] = [root("L5")],
): Written => ({
  id,
  kind: "procedure",
  at,
  body: {
    procedure: "lumbar-transforaminal-esi",
    purpose: "therapeutic",
    targets,
    painBefore: 8,
    ...(painAfter === undefined ? {} : { painAfter }),
  },
});
const half = { anyOf: [{ pain: { minPercent: 50 } }] };
const verdict = (rule: object, entries: readonly Written[], on = "2026-10-26") =>
  judge(
    { priorResponse: { procedures: ["lumbar-transforaminal-esi"], measures: half, ...rule } },
    chartOf({}, ...entries),
    {
      on,
      request: { procedure: "lumbar-transforaminal-esi", targets: [root("L5")] },
    },
  );
const owed = (count: number) => ({
  record: "procedure",
  says: { key: "need.procedure", values: { procedure: "lumbar-transforaminal-esi", count } },
  settles: ["lumbar-rfa"],
});

describe("the last one", () => {
  it("answers for itself, whatever came before", () => {
    expect(verdict({}, [epidural("a", "2026-05-01", 7), epidural("b", "2026-07-01", 2)])).toMatchObject({
      is: "met",
      because: ["b"],
    });
    expect(verdict({}, [epidural("a", "2026-05-01", 2), epidural("b", "2026-07-01", 7)])).toMatchObject({
      is: "unmet",
      says: { key: "criterion.response.below", values: { date: "2026-07-01" } },
      because: ["b"],
    });
    expect(verdict({}, [epidural("a", "2026-05-01", 2), epidural("b", "2026-07-01", undefined)]).is).toBe("unknown");
  });

  it("is owed where none was done", () => {
    expect(verdict({}, [])).toMatchObject({
      is: "unknown",
      says: { key: "criterion.response.none", values: { procedure: "lumbar-transforaminal-esi", needed: 1 } },
      because: [],
      missing: [owed(1)],
    });
  });

  it("reached every place that is asked for, unless the place is no matter", () => {
    const s1 = [epidural("a", "2026-05-01", 2, [root("S1")])];
    expect(verdict({}, s1).is).toBe("unknown");
    expect(verdict({ sameSite: false }, s1).is).toBe("met");
  });

  it("is of the window: twelve months to the day", () => {
    expect(verdict({ maxAgeMonths: 12 }, [epidural("a", "2025-10-26", 2)]).is).toBe("met");
    expect(verdict({ maxAgeMonths: 12 }, [epidural("a", "2025-10-25", 2)])).toMatchObject({
      is: "unknown",
      missing: [owed(1)],
    });
    expect(verdict({}, [epidural("a", "2019-10-25", 2)]).is).toBe("met");
  });
});

describe("two of them", () => {
  const two = { n: 2, which: "any" };
  it("any two that worked are enough, and the newest two speak", () => {
    const three = [epidural("a", "2026-03-01", 1), epidural("b", "2026-05-01", 2), epidural("c", "2026-07-01", 3)];
    const both = verdict(two, three);
    expect(both).toMatchObject({
      is: "met",
      says: { values: { date: "2026-07-01", percent: 62.5 } },
      because: ["b", "c"],
    });
    expect(both.parts).toHaveLength(3);
    expect(
      verdict(two, [epidural("a", "2026-03-01", 1), epidural("b", "2026-05-01", 7), epidural("c", "2026-07-01", 3)]),
    ).toMatchObject({
      is: "met",
      because: ["a", "c"],
    });
  });

  it("of which one is left are owed one more", () => {
    expect(verdict(two, [epidural("a", "2026-07-01", 2)])).toMatchObject({
      is: "unknown",
      says: {
        key: "criterion.response.fewer",
        values: { procedure: "lumbar-transforaminal-esi", count: 1, needed: 2 },
      },
      because: ["a"],
      missing: [owed(1)],
    });
    expect(verdict(two, [])).toMatchObject({ says: { values: { needed: 2 } }, missing: [owed(2)] });
  });

  it("ask as well for what the one that was done lacks", () => {
    const open = verdict(two, [epidural("a", "2026-07-01", undefined)]);
    expect(open.missing).toMatchObject([owed(1), { record: "relief", says: { key: "need.block-scores" } }]);
  });

  it("fail by the newer two, and the one that failed speaks", () => {
    const failed = verdict({ n: 2, which: "each" }, [epidural("a", "2026-03-01", 7), epidural("b", "2026-05-01", 2)]);
    expect(failed).toMatchObject({
      is: "unmet",
      says: { values: { date: "2026-03-01" } },
      because: ["a", "b"],
      missing: [],
    });
    expect(failed.parts).toHaveLength(2);
    const older = [epidural("a", "2026-01-01", 7), epidural("b", "2026-03-01", 2), epidural("c", "2026-05-01", 2)];
    expect(verdict({ n: 2, which: "each" }, older)).toMatchObject({ is: "met", because: ["b", "c"] });
  });

  it("fail already by one that failed", () => {
    const one = verdict({ n: 2, which: "each" }, [epidural("a", "2026-05-01", 7)]);
    expect(one).toMatchObject({ is: "unmet", because: ["a"] });
    expect(one.parts).toBeUndefined();
  });

  it("are open while one of them is, which speaks and asks", () => {
    const open = verdict({ n: 2, which: "each" }, [
      epidural("a", "2026-03-01", undefined),
      epidural("b", "2026-05-01", 2),
    ]);
    expect(open).toMatchObject({
      is: "unknown",
      says: { key: "criterion.response.no-scores", values: { date: "2026-03-01" } },
      because: ["a", "b"],
      missing: [{ record: "relief" }],
    });
  });

  it("in a row are broken by one between", () => {
    const between = [epidural("a", "2026-03-01", 1), epidural("b", "2026-05-01", 7), epidural("c", "2026-07-01", 3)];
    expect(verdict({ ...two, consecutive: true }, between).is).toBe("unmet");
    expect(verdict({ ...two, consecutive: true }, between.slice(0, 1)).is).toBe("unknown");
  });

  it("that have each to work are the newest two: an older good one does not stand in for one that failed", () => {
    const between = [epidural("a", "2026-03-01", 1), epidural("b", "2026-05-01", 7), epidural("c", "2026-07-01", 3)];
    expect(verdict({ n: 2, which: "each" }, between)).toMatchObject({ is: "unmet", because: ["b", "c"] });
  });

  it("of the last are owed as well until there are two", () => {
    const last = { n: 2, which: "last" };
    expect(verdict(last, [epidural("a", "2026-03-01", 1)])).toMatchObject({ is: "unknown", missing: [owed(1)] });
    expect(verdict(last, [epidural("a", "2026-03-01", 1), epidural("b", "2026-05-01", 2)]).is).toBe("met");
  });
});

describe("any one of them", () => {
  it("that worked is enough, also where the last did not", () => {
    const any = verdict({ which: "any" }, [epidural("a", "2026-05-01", 2), epidural("b", "2026-07-01", 7)]);
    expect(any).toMatchObject({ is: "met", because: ["a"] });
  });
});

describe("several measures of one procedure", () => {
  const pain = { pain: { minPercent: 50 } };
  const fall = { function: { minPercent: 30 } };
  const followed = (id: string, painAfter: number, odi: number): Written[] => [
    epidural(id, "2026-05-01", painAfter),
    { kind: "relief", at: "2026-06-01", body: { of: id, function: { instrument: "odi", before: 50, after: odi } } },
  ];
  const is = (measures: object, entries: readonly Written[]) => verdict({ measures }, entries).is;

  it("any of them is enough", () => {
    expect(is({ anyOf: [pain, fall] }, followed("a", 7, 20))).toBe("met");
    expect(is({ anyOf: [fall, pain] }, followed("a", 7, 20))).toBe("met");
    expect(is({ anyOf: [pain, fall] }, followed("a", 7, 49))).toBe("unmet");
    expect(is({ anyOf: [pain, fall] }, [epidural("a", "2026-05-01", 7)])).toBe("unknown");
  });

  it("the first of two that hold speaks", () => {
    const measures = { anyOf: [{ pain: { minPercent: 30 } }, pain] };
    expect(verdict({ measures }, followed("a", 2, 20)).says.values).toMatchObject({ needed: 30 });
  });

  it("all of them have to hold, and the worst speaks", () => {
    expect(is({ allOf: [pain, fall] }, followed("a", 2, 20))).toBe("met");
    expect(is({ allOf: [pain, fall] }, followed("a", 2, 49))).toBe("unmet");
    expect(is({ allOf: [fall, pain] }, followed("a", 2, 49))).toBe("unmet");
    expect(is({ allOf: [pain, fall] }, [epidural("a", "2026-05-01", 2)])).toBe("unknown");
    expect(
      verdict({ measures: { allOf: [pain, { pain: { minPercent: 70 } }] } }, followed("a", 2, 20)).says.values,
    ).toMatchObject({ needed: 50 });
  });
});

describe("those since an ablation", () => {
  const since = { since: ["lumbar-rfa"] };
  const ablation = (at: string, targets: readonly object[]): Written => ({
    kind: "procedure",
    at,
    body: { procedure: "lumbar-rfa", purpose: "therapeutic", targets },
  });
  it("count from the day after; one elsewhere makes nothing stale, one whose place nobody wrote does", () => {
    const last = [epidural("a", "2026-05-01", 2)];
    expect(verdict(since, [...last, ablation("2026-04-30", [root("L5")])]).is).toBe("met");
    expect(verdict(since, [...last, ablation("2026-05-01", [root("L5")])]).is).toBe("unknown");
    expect(verdict(since, [...last, ablation("2026-06-01", [root("L1")])]).is).toBe("met");
    expect(verdict(since, [...last, ablation("2026-06-01", [])]).is).toBe("unknown");
    expect(
      verdict(since, [...last, ablation("2026-04-01", [root("L5")]), ablation("2026-06-01", [root("L5")])]).is,
    ).toBe("unknown");
  });
});
