import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const states = (id: string, that: string, at = "2026-10-01"): Written => ({
  id,
  kind: "attestation",
  at,
  body: { that, by: "patient" },
});
const verdict = (rule: object, ...entries: Written[]) => judge({ attested: rule }, chartOf({}, ...entries));
const ask = [
  {
    record: "attestation",
    says: { key: "need.attestation", values: { attestation: "no-outside-procedures" } },
    settles: ["lumbar-rfa"],
  },
];
const outside = ["no-outside-procedures", "outside-procedures-listed"];

describe("a statement of none", () => {
  it("counts by any of the sentences the rule takes, with the one that was said and its day", () => {
    expect(verdict({ that: outside }, states("a", "outside-procedures-listed"))).toMatchObject({
      is: "met",
      says: {
        key: "criterion.attested",
        values: { attestation: "outside-procedures-listed", date: "2026-10-01" },
      },
      because: ["a"],
      missing: [],
    });
  });

  it("is not known where nobody said it, nor by another sentence", () => {
    const unknown = {
      is: "unknown",
      says: { key: "criterion.attested.unknown", values: { attestation: "no-outside-procedures" } },
      because: [],
      missing: ask,
    };
    expect(verdict({ that: outside })).toMatchObject(unknown);
    expect(verdict({ that: outside }, states("a", "no-known-allergies"))).toMatchObject(unknown);
  });

  it("ages: 30 days back it still counts, 31 days back it is asked again", () => {
    const rule = { that: outside, maxAge: { value: 30, unit: "days" } };
    expect(verdict(rule, states("a", "no-outside-procedures", "2026-09-26")).is).toBe("met");
    expect(verdict(rule, states("a", "no-outside-procedures", "2026-09-25"))).toMatchObject({
      is: "unknown",
      says: {
        key: "criterion.attested.stale",
        values: { attestation: "no-outside-procedures", date: "2026-09-25" },
      },
      because: ["a"],
      missing: ask,
    });
  });

  it("does not age where the rule names no age", () => {
    expect(verdict({ that: outside }, states("a", "no-outside-procedures", "2019-01-01")).is).toBe("met");
  });
});
