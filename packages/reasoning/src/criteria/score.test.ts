import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge, lowerJoints } from "../testing/judge.ts";

const score = (id: string, total: number, at = "2026-10-01", more: object = {}): Written => ({
  id,
  kind: "score",
  at,
  body: { instrument: "odi", total, ...more },
});
const odi = { instruments: ["odi"] };
const verdict = (rule: object, ...entries: Written[]) => judge({ score: rule }, chartOf({}, ...entries));
const ask = [
  { record: "score", says: { key: "need.scale", values: { instruments: ["odi"] } }, settles: ["lumbar-rfa"] },
];

describe("a named scale", () => {
  it("is inside its limits for at least and at most, outside for above", () => {
    const is = (limit: object, total: number) => verdict({ ...odi, ...limit }, score("s", total)).is;
    expect([is({ atLeast: 40 }, 40), is({ atLeast: 40 }, 39)]).toEqual(["met", "unmet"]);
    expect([is({ atMost: 40 }, 40), is({ atMost: 40 }, 41)]).toEqual(["met", "unmet"]);
    expect([is({ above: 40 }, 41), is({ above: 40 }, 40)]).toEqual(["met", "unmet"]);
  });

  it.each([
    [{ atLeast: 30 }, 30],
    [{ above: 20 }, 20],
    [{ atMost: 60 }, 60],
  ])("says its total, its day and the limit: %o", (limit, needed) => {
    expect(verdict({ ...odi, ...limit }, score("s", 42))).toMatchObject({
      is: "met",
      says: { key: "criterion.score.value", values: { instrument: "odi", total: 42, date: "2026-10-01", needed } },
      because: ["s"],
      missing: [],
    });
  });

  it("without a limit has only to be there", () => {
    expect(verdict(odi, score("s", 42))).toMatchObject({
      is: "met",
      says: { key: "criterion.score.recorded", values: { instrument: "odi", total: 42, date: "2026-10-01" } },
      because: ["s"],
    });
  });

  it("is asked for by its names where nobody filled it in, in another scale or for one place only", () => {
    const none = {
      is: "unknown",
      says: { key: "criterion.score.none", values: { instruments: ["odi"] } },
      because: [],
      missing: ask,
    };
    expect(verdict(odi)).toMatchObject(none);
    expect(verdict(odi, { kind: "score", body: { instrument: "nrs", total: 7 } })).toMatchObject(none);
    expect(verdict(odi, score("s", 42, "2026-10-01", { site: { region: "leg", side: "left" } }))).toMatchObject(none);
  });

  it("that was begun and not finished has no total", () => {
    const begun: Written = { kind: "score", body: { instrument: "peg", answers: { pain: 7 } } };
    expect(verdict({ instruments: ["peg"] }, begun).is).toBe("unknown");
  });

  it("ages: a month to the day it counts, a day more and it is asked again", () => {
    const rule = { ...odi, maxAge: { value: 1, unit: "months" } };
    expect(verdict(rule, score("s", 42, "2026-09-26")).is).toBe("met");
    expect(verdict(rule, score("s", 42, "2026-09-25"))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.score.stale", values: { instrument: "odi", date: "2026-09-25" } },
      because: ["s"],
      missing: ask,
    });
  });

  it("is the newest now, and the first of the episode at baseline", () => {
    const scores = [score("b", 50, "2026-03-01"), score("a", 60, "2026-01-10"), score("c", 30, "2026-09-01")];
    expect(verdict(odi, ...scores).because).toEqual(["c"]);
    expect(verdict({ ...odi, at: "baseline" }, ...scores)).toMatchObject({
      because: ["a"],
      says: { values: { total: 60 } },
    });
    const other: Written = { kind: "score", at: "2026-01-01", body: { instrument: "nrs", total: 7 } };
    expect(verdict({ ...odi, at: "baseline" }, other, ...scores).because).toEqual(["a"]);
    const sameDay = [score("first", 50, "2026-01-10"), score("second", 60, "2026-01-10")];
    expect(verdict({ ...odi, at: "baseline" }, ...sameDay).because).toEqual(["first"]);
  });
});

describe("scores before and after each block", () => {
  const rule = { instruments: ["nrs"], at: "each-block" };
  const block = (id: string, at: string, body: object = {}): Written => ({
    id,
    kind: "procedure",
    at,
    body: { procedure: "lumbar-medial-branch-block", purpose: "diagnostic", targets: lowerJoints, ...body },
  });
  const relief = (of: string, at: string, body: object): Written => ({ kind: "relief", at, body: { of, ...body } });
  const asked = (...entries: Written[]) =>
    judge({ score: rule }, chartOf({}, ...entries), { request: { procedure: "lumbar-medial-branch-block" } });

  it("are there when every one has both, at the table or later", () => {
    const blocks = [
      block("a", "2026-08-01", { painBefore: 7, painAfter: 1 }),
      block("b", "2026-09-01", { painBefore: 7 }),
      relief("b", "2026-09-01", { percent: 80 }),
      relief("b", "2026-09-02", { pain: 2 }),
    ];
    expect(asked(...blocks)).toMatchObject({
      is: "met",
      says: { key: "criterion.score.each-block", values: { count: 2 } },
      because: ["a", "b"],
    });
  });

  it("are missing with the days of those without, one need each", () => {
    const blocks = [
      block("a", "2026-08-01", { painAfter: 1 }),
      block("b", "2026-09-01", { painBefore: 7 }),
      relief("b", "2026-09-01", { percent: 80 }),
      block("c", "2026-09-20", { painBefore: 7, painAfter: 1 }),
    ];
    const need = (date: string) => ({
      record: "relief",
      says: { key: "need.block-scores", values: { procedure: "lumbar-medial-branch-block", date } },
      settles: ["lumbar-rfa"],
    });
    expect(asked(...blocks)).toMatchObject({
      is: "unknown",
      says: { key: "criterion.score.blocks-without", values: { dates: ["2026-08-01", "2026-09-01"] } },
      because: ["a", "b"],
      missing: [need("2026-08-01"), need("2026-09-01")],
    });
  });

  it("are not asked of a treatment, nor of another block", () => {
    const others = [
      block("a", "2026-08-01", { purpose: "therapeutic" }),
      block("b", "2026-09-01", { procedure: "cervical-medial-branch-block" }),
    ];
    expect(asked(...others)).toMatchObject({ is: "met", says: { values: { count: 0 } } });
  });
});

it("a scale that nobody filled in counts as below its limit where the rule does not ask for it", () => {
  expect(verdict({ ...odi, atLeast: 40, unmeasured: "unmet" })).toMatchObject({ is: "unmet", missing: [] });
  expect(verdict({ ...odi, atLeast: 40, unmeasured: "unmet" }, score("s", 40)).is).toBe("met");
});
