import type { Target } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const neck: Target = { structure: "facet-joint", level: "C4-5", side: "left" };
const back: Target = { structure: "facet-joint", level: "L4-5", side: "left" };
const sacrum: Target = { structure: "si-joint", side: "left" };
const order = (id: string, procedure: string, on: string): Written => ({
  id,
  kind: "order",
  body: { procedure, purpose: "therapeutic", targets: [back], planned: { on } },
});
const done = (id: string, procedure: string, at: string): Written => ({
  id,
  kind: "procedure",
  at,
  body: { procedure, targets: [back] },
});
const apart = { forbiddenSameDay: ["trigger-point-injection", "lumbar-interlaminar-esi"] };
const verdict = (rule: object, entries: readonly Written[] = [], request: object = {}) =>
  judge({ session: rule }, chartOf({}, ...entries), { asOf: "2026-10-26", request });

describe("the regions of one session", () => {
  it("are the payer's: low back and sacrum are one, the neck is another", () => {
    expect(verdict({ maxRegions: 1 }, [], { targets: [back, sacrum] })).toMatchObject({
      is: "met",
      says: { key: "criterion.session.met" },
      because: [],
    });
    expect(verdict({ maxRegions: 1 }, [], { targets: [back, neck] })).toMatchObject({
      is: "unmet",
      says: { key: "criterion.session.regions", values: { count: 2, max: 1 } },
      because: [],
      missing: [],
    });
    expect(verdict({ maxRegions: 2 }, [], { targets: [back, neck] }).is).toBe("met");
  });

  it("are not known where no place is named, unless the rule counts none", () => {
    expect(verdict({ maxRegions: 1 }, [], { targets: [] })).toMatchObject({
      is: "unknown",
      says: { key: "criterion.levels.unknown" },
      missing: [{ record: "order", says: { key: "need.order-targets" }, settles: ["lumbar-rfa"] }],
    });
    expect(verdict(apart, [], { targets: [] }).is).toBe("met");
  });

  it("are said to be the usual ones where no order names them", () => {
    const assumed = new Set(["targets"] as const);
    for (const targets of [[back], [back, neck]])
      expect(verdict({ maxRegions: 1 }, [], { targets, assumed }).assumes).toEqual([
        { key: "assumes.targets", values: { targets } },
      ]);
    expect(verdict({ maxRegions: 1 }).assumes).toBeUndefined();
  });
});

describe("what may not be done on the same day", () => {
  it("is a conflict when it was done or is ordered for that day, and is named", () => {
    const conflict = {
      is: "unmet",
      says: {
        key: "criterion.session.same-day",
        values: { procedure: "trigger-point-injection", date: "2026-10-26" },
      },
      because: ["other"],
    };
    expect(verdict(apart, [done("other", "trigger-point-injection", "2026-10-26")])).toMatchObject(conflict);
    expect(verdict(apart, [order("other", "trigger-point-injection", "2026-10-26")])).toMatchObject(conflict);
  });

  it("is none on another day, nor when it is another procedure", () => {
    expect(
      verdict(apart, [
        done("a", "trigger-point-injection", "2026-10-25"),
        order("b", "trigger-point-injection", "2026-10-27"),
        done("c", "knee-injection", "2026-10-26"),
        order("d", "knee-injection", "2026-10-26"),
      ]).is,
    ).toBe("met");
  });

  it("is not the order itself, on which the answer rests", () => {
    const chart = chartOf({}, order("own", "lumbar-interlaminar-esi", "2026-10-26"));
    const [own] = chart.entries;
    if (own?.kind !== "order") throw new Error("no order");
    const request = { procedure: "lumbar-interlaminar-esi", targets: [back], order: own };
    expect(judge({ session: apart }, chart, { request })).toMatchObject({ is: "met", because: ["own"] });
    expect(
      judge({ session: { maxRegions: 1 } }, chart, { request: { ...request, targets: [back, neck] } }),
    ).toMatchObject({
      is: "unmet",
      because: ["own"],
    });
  });
});
