import { describe, expect, it } from "vitest";
import { chartOf, complaint } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const lasting = (rule: object, onset: string, on = "2026-10-15") =>
  judge({ duration: rule }, chartOf({}, { ...complaint({ onset }), id: "pain" }), { on });
const months = (value: number) => ({ value, unit: "months" });
const askOnset = [{ record: "complaint", says: { key: "need.onset", values: {} }, settles: ["lumbar-rfa"] }];

describe("pain that has to have lasted", () => {
  it("names its days and the limit", () => {
    expect(lasting({ atLeast: months(3) }, "2026-07-15")).toMatchObject({
      is: "met",
      says: { key: "criterion.duration.met", values: { days: 92, value: 3, unit: "months" } },
      because: ["pain"],
      missing: [],
    });
  });

  it("says from which day it will have", () => {
    expect(lasting({ atLeast: months(3) }, "2026-07-16")).toMatchObject({
      is: "unmet",
      says: { key: "criterion.duration.short", values: { days: 91, value: 3, unit: "months", from: "2026-10-16" } },
      because: ["pain"],
    });
  });

  it("is open where the onset is only a month that spans the limit, and the day is asked for", () => {
    expect(lasting({ atLeast: months(3) }, "2026-07")).toMatchObject({
      is: "unknown",
      says: { key: "criterion.duration.partial", values: { days: 76, value: 3, unit: "months" } },
      because: ["pain"],
      missing: askOnset,
    });
  });

  it("is not known without a complaint", () => {
    expect(judge({ duration: { atLeast: months(3) } }, chartOf({}))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.duration.unknown" },
      because: [],
      missing: askOnset,
    });
  });
});

describe("pain that may not have lasted longer", () => {
  const atMost = { atMost: months(3) };
  it("passes on the day three months are over, not on the day after", () => {
    expect(lasting(atMost, "2026-07-15")).toMatchObject({
      is: "met",
      says: { key: "criterion.duration.met", values: { days: 92 } },
      because: ["pain"],
    });
    expect(lasting(atMost, "2026-07-14")).toMatchObject({
      is: "unmet",
      says: { key: "criterion.duration.long", values: { days: 93, value: 3, unit: "months" } },
      because: ["pain"],
    });
  });

  it("is open where a month alone spans the limit, and decided where all of it lies on one side", () => {
    expect(lasting(atMost, "2026-07")).toMatchObject({ is: "unknown", missing: askOnset });
    expect(lasting(atMost, "2026-08").is).toBe("met");
    expect(lasting(atMost, "2026-06").is).toBe("unmet");
    expect(lasting(atMost, "2026-07", "2026-10-31").is).toBe("unknown");
    expect(lasting(atMost, "2026-07", "2026-11-01").is).toBe("unmet");
  });
});

describe("pain between two limits", () => {
  const between = { atLeast: months(1), atMost: months(3) };
  it("has to keep both", () => {
    expect(lasting(between, "2026-09-16").is).toBe("unmet");
    expect(lasting(between, "2026-09-15").is).toBe("met");
    expect(lasting(between, "2026-07-15").is).toBe("met");
    expect(lasting(between, "2026-07-14")).toMatchObject({
      is: "unmet",
      says: { key: "criterion.duration.long", values: { value: 3 } },
    });
  });

  it("says the limit that is open", () => {
    expect(lasting(between, "2026-09").says).toMatchObject({ key: "criterion.duration.partial", values: { value: 1 } });
    expect(lasting(between, "2026-07").says).toMatchObject({ key: "criterion.duration.partial", values: { value: 3 } });
  });
});
