import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  changed,
  figuresOf,
  finding,
  generatorIn,
  partIn,
  plus,
  readingOf,
  rowIn,
  without,
} from "../testing/examples.ts";

const file = readFileSync(new URL("../../../../examples/radiculopathy-left-l5.json", import.meta.url), "utf8");
const read = readingOf(file);
const target = { structure: "nerve-root", level: "L5", side: "left" };
const epidural = rowIn(read, "lumbar-transforaminal-esi");

describe("eight weeks of pain in the left L5 root (42, Medicare, Illinois)", () => {
  it("moves by one group of radicular signs from .778 to .859 (.784–.911)", () => {
    const root = generatorIn(read, "lumbar-radiculopathy");
    expect(root?.prior?.value).toBe(0.778);
    expect(root?.moved.map(({ group }) => group)).toEqual(["radicular"]);
    expect(figuresOf(read, "lumbar-radiculopathy")).toEqual([0.859, 0.784, 0.911]);
  });

  it("is confirmed as left L5 by the image at L4-5 left and the L5 root, and not without it", () => {
    expect(generatorIn(read, "lumbar-radiculopathy")).toMatchObject({
      state: "confirmed",
      sites: [target],
      says: { key: "state.concordant", values: { finding: "disc-herniation", targets: [target] } },
    });
    const blind = readingOf(file, { edit: without(({ kind }) => kind === "imaging") });
    expect(generatorIn(blind, "lumbar-radiculopathy")?.state).toBe("likely");
  });

  it("fires no alert on a weakness without a grade, and asks for the grade", () => {
    expect(read.alerts).toEqual([]);
    expect(read.missing[0]).toMatchObject({
      says: { key: "need.grade", values: { finding: "weak-great-toe-extension" } },
      settles: ["motor-deficit"],
    });
  });

  it("fires the alert once the grade is 2 of 5", () => {
    const graded = readingOf(file, {
      edit: changed(({ body }) => body.finding === "weak-great-toe-extension", { result: 2 }),
    });
    expect(graded.alerts.map(({ id }) => id)).toContain("motor-deficit");
  });

  it("has the transforaminal epidural as a candidate, with left L5 as its target", () => {
    expect(epidural).toMatchObject({ readiness: "ready", candidacy: { is: "met" }, targets: [target] });
  });

  it("has 57 days of pain, four weeks of care and a scale at baseline, as the payer asks", () => {
    expect(epidural.coverage?.is).toBe("met");
    expect(partIn(epidural.coverage, "E-3")).toMatchObject({ is: "met", says: { values: { days: 57 } } });
    expect(partIn(epidural.coverage, "E-4")).toMatchObject({ is: "met", says: { values: { needed: 4 } } });
    expect(partIn(epidural.coverage, "E-2")).toMatchObject({ is: "met", says: { values: { instrument: "nrs" } } });
  });

  it("does not hear a guideline against injections for chronic pain at eight weeks, and hears it at a year", () => {
    const against = (guidelines: typeof epidural.guidelines) =>
      guidelines.filter(({ direction }) => direction === "against").map(({ source }) => source);
    expect(against(epidural.guidelines)).toEqual([]);
    const year = readingOf(file, { edit: changed(({ kind }) => kind === "complaint", { onset: "2025-09-01" }) });
    expect(against(rowIn(year, "lumbar-transforaminal-esi").guidelines)).toContain("busse-2025");
  });

  it("fires an alert as soon as the saddle is numb", () => {
    const edit = plus(finding("saddle-anesthesia"));
    expect(readingOf(file, { edit }).alerts.map(({ id }) => id)).toContain("cauda-equina");
  });
});
