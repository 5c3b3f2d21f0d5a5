import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { chartOf, complaint, type Written } from "../testing/chart-of.ts";
import { lowerJoints } from "../testing/judge.ts";
import { knowledge } from "../testing/knowledge.ts";
import { openOrders } from "./open-orders.ts";

const asOf = "2026-09-15";
const ordered = (id: string, at: string, procedure = "lumbar-rfa"): Written => ({
  id,
  kind: "order",
  at,
  body: { procedure, purpose: "therapeutic", targets: lowerJoints },
});
const done = (at: string, more: object = {}): Written => ({
  kind: "procedure",
  at,
  body: { procedure: "lumbar-rfa", purpose: "therapeutic", targets: lowerJoints, ...more },
});
const openIn = (...entries: readonly Written[]) =>
  [...openOrders(chartOf({}, ...entries), asOf).values()].map(({ id }) => id);

describe("an order", () => {
  it("is open until its procedure was done, or one of its kind on a later day", () => {
    expect(openIn(ordered("a", "2026-09-01"))).toEqual(["a"]);
    expect(openIn(ordered("a", "2026-09-01"), done("2026-09-10"))).toEqual([]);
    expect(openIn(ordered("a", "2026-09-01"), done("2026-09-01"))).toEqual(["a"]);
    expect(openIn(ordered("a", "2026-09-01"), done("2026-09-01", { order: "a" }))).toEqual([]);
    expect(openIn(ordered("a", "2026-09-01"), done("2026-08-01"))).toEqual(["a"]);
  });

  it("gives way to a newer one of its procedure, whatever the order they were written in", () => {
    expect(openIn(ordered("a", "2026-09-01"), ordered("b", "2026-09-05"))).toEqual(["b"]);
    expect(openIn(ordered("b", "2026-09-05"), ordered("a", "2026-09-01"))).toEqual(["b"]);
    expect(openIn(ordered("a", "2026-09-01"), ordered("b", "2026-09-01"))).toEqual(["b"]);
    expect(openIn(ordered("a", "2026-09-01"), ordered("c", "2026-09-01", "caudal-esi"))).toEqual(["a", "c"]);
  });

  it("is no longer open once it was withdrawn, and not yet before its day", () => {
    const withdrawn: Written = { kind: "amendment", body: { entry: "a", action: "withdraw", why: "wrong patient" } };
    expect(openIn(ordered("a", "2026-09-01"), withdrawn)).toEqual([]);
    expect(openIn(ordered("a", "2026-09-16"))).toEqual([]);
  });

  it("is named by the option it stands for", () => {
    const orderOf = (...entries: readonly Written[]) =>
      assess(chartOf({}, complaint(), ...entries), knowledge, { asOf }).options?.find(
        ({ treatment }) => treatment === "lumbar-rfa",
      );
    expect(orderOf(ordered("a", "2026-09-01"))?.order).toBe("a");
    expect(orderOf()).toBeDefined();
    expect(orderOf()?.order).toBeUndefined();
    expect(orderOf(ordered("a", "2026-09-01"), done("2026-09-10"))?.order).toBeUndefined();
  });
});
