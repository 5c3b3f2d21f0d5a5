import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const letter = (id: string, body: object = {}, at = "2026-10-01"): Written => ({
  id,
  kind: "document",
  at,
  body: { type: "letter-to-primary-care", ...body },
});
const wanted = { kind: "letter-to-primary-care" };
const verdict = (rule: object, ...entries: Written[]) => judge({ document: rule }, chartOf({}, ...entries));
const again = [
  {
    record: "document",
    says: { key: "need.document", values: { document: "letter-to-primary-care" } },
    settles: ["lumbar-rfa"],
  },
];
const dated = { document: "letter-to-primary-care", date: "2026-10-01" };

describe("a document", () => {
  it("that is in the chart is named with its day", () => {
    expect(verdict(wanted, letter("d"))).toMatchObject({
      is: "met",
      says: { key: "criterion.document.there", values: dated },
      because: ["d"],
      missing: [],
    });
  });

  it("of another kind is not this one, and nobody knows where it is", () => {
    const other: Written = { kind: "document", body: { type: "consent-form" } };
    expect(verdict(wanted, other)).toMatchObject({
      is: "unknown",
      says: { key: "criterion.document.unknown", values: { document: "letter-to-primary-care" } },
      because: [],
      missing: again,
    });
  });

  it("is missing only where somebody stated that the record is whole", () => {
    const states = (that: string): Written => ({ id: "whole", kind: "attestation", body: { that, by: "clerk" } });
    expect(verdict(wanted, states("record-complete"))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.document.absent", values: { document: "letter-to-primary-care" } },
      because: ["whole"],
      missing: [],
    });
    expect(verdict(wanted, states("no-known-allergies")).is).toBe("unknown");
  });

  it("has to hold the parts that are asked for; the ones it lacks are named", () => {
    const rule = { ...wanted, mustContain: ["continued-steroid-use", "plan-of-care"] };
    expect(verdict(rule, letter("d", { contains: ["continued-steroid-use"] }))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.document.lacks", values: { ...dated, parts: ["plan-of-care"] } },
      because: ["d"],
      missing: again,
    });
    expect(verdict(rule, letter("d")).says.values).toMatchObject({ parts: ["continued-steroid-use", "plan-of-care"] });
    expect(verdict(rule, letter("d", { contains: ["plan-of-care", "continued-steroid-use"] })).is).toBe("met");
  });

  it("has to be signed only where the rule says so", () => {
    const rule = { ...wanted, signed: true };
    expect(verdict(rule, letter("d"))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.document.unsigned", values: dated },
      because: ["d"],
      missing: again,
    });
    expect(verdict(rule, letter("d", { signedBy: "treating physician" }))).toMatchObject({
      is: "met",
      because: ["d"],
    });
    expect(verdict({ ...wanted, signed: false }, letter("d")).is).toBe("met");
  });

  it("ages: twelve months to the day it counts, a day more and it is stale", () => {
    const rule = { ...wanted, maxAgeMonths: 12 };
    expect(verdict(rule, letter("d", {}, "2025-10-26")).is).toBe("met");
    expect(verdict(rule, letter("d", {}, "2025-10-25"))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.document.stale", values: { ...dated, date: "2025-10-25" } },
      because: ["d"],
      missing: again,
    });
  });

  it("counts in its newest version", () => {
    const rule = { ...wanted, signed: true };
    const old = letter("old", { signedBy: "treating physician" }, "2026-01-01");
    expect(verdict(rule, old, letter("new"))).toMatchObject({ is: "unknown", because: ["new"] });
  });
});

describe("an evaluation", () => {
  const rule = { kind: "psychological-evaluation" };
  const evaluation = (type: string, suitable: string): Written => ({
    id: "e",
    kind: "evaluation",
    at: "2026-10-01",
    body: { type, by: "licensed psychologist", suitable },
  });
  const values = { document: "psychological-evaluation", date: "2026-10-01" };

  it("is met by a yes and by a conditional one, unmet by a no", () => {
    for (const suitable of ["yes", "conditional"])
      expect(verdict(rule, evaluation("psychological", suitable))).toMatchObject({
        is: "met",
        says: { key: "criterion.document.there", values },
        because: ["e"],
      });
    expect(verdict(rule, evaluation("psychological", "no"))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.evaluation.unsuitable", values },
      because: ["e"],
    });
  });

  it("of another kind does not stand for it; it is asked for as an evaluation", () => {
    expect(verdict(rule, evaluation("physical", "yes"))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.document.unknown", values: { document: "psychological-evaluation" } },
      because: [],
      missing: [
        {
          record: "evaluation",
          says: { key: "need.evaluation", values: { evaluation: "psychological" } },
          settles: ["lumbar-rfa"],
        },
      ],
    });
  });
});
