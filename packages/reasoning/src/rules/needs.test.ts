import { patterns, regions } from "@pinpoint/chart";
import type { Condition } from "@pinpoint/knowledge";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alertsOf } from "../alerts.ts";
import { viewOf } from "../chart-view.ts";
import { compile } from "../compile.ts";
import { chartOf, complaint, type Written } from "../testing/chart-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { compileRule } from "./compile-rule.ts";
import { couldBeMet, needsOf } from "./needs.ts";

const asOf = "2026-10-26";
const compiled = compile(knowledge);
const ids = [...new Set([...knowledge.findings.values()].map(({ id }) => id))];
const few = ["saddle-anesthesia", "fever", "motor-deficit", "post-void-residual", "straight-leg-raise"];

const someFinding = (from: readonly string[]) =>
  fc
    .record({
      finding: fc.constantFrom(...from),
      present: fc.boolean(),
      number: fc.option(fc.nat(5), { nil: undefined }),
      side: fc.option(fc.constantFrom("left", "right", "both"), { nil: undefined }),
      at: fc.constantFrom("2026-09-01", "2026-09-14", "2026-10-20"),
    })
    .map(({ finding, present, number, side, at }): Written => {
      const counts = number !== undefined && knowledge.findings.get(finding)?.number !== undefined;
      const result = counts ? number : present ? "present" : "absent";
      return { kind: "finding", at, body: { finding, result, ...(side ? { site: { region: "leg", side } } : {}) } };
    });
const someComplaint = fc
  .record({
    region: fc.constantFrom(...regions),
    side: fc.constantFrom("left", "right", "both"),
    pattern: fc.constantFrom(...patterns),
    onset: fc.constantFrom("1999", "2026-09", "2026-01-10"),
    radiatesTo: fc.subarray(["leg", "neck", "occiput"]),
  })
  .map((body): Written => complaint(body));
const someRecord = fc.constantFrom<Written>(
  { kind: "score", body: { instrument: "wpi", total: 9 } },
  { kind: "score", body: { instrument: "phq-9", total: 12, answers: undefined } },
  { kind: "condition", body: { condition: "fibromyalgia", icd10: "M79.7" } },
  { kind: "condition", body: { condition: "lumbar-fusion", from: "2020" } },
  { kind: "diagnosis", body: { generator: "crps", sites: [], icd10: "G90.50", state: "confirmed" } },
  { kind: "lab", body: { test: "esr", value: 80 } },
  { kind: "medication", body: { drug: "prednisone" } },
  { kind: "procedure", body: { procedure: "lumbar-rfa", targets: [] } },
);
const someChart = (from: readonly string[]) =>
  fc
    .tuple(
      fc.option(someComplaint, { nil: undefined }),
      fc.array(someFinding(from), { maxLength: 8 }),
      fc.array(someRecord, { maxLength: 3 }),
    )
    .map(([complained, list, records]) => chartOf({}, ...(complained ? [complained] : []), ...list, ...records));

const leaf = fc.oneof(
  fc.record({ finding: fc.constantFrom(...few), is: fc.constantFrom("present" as const, "absent" as const) }),
  fc.record({ finding: fc.constant("motor-deficit"), gradeAtMost: fc.nat(5) }),
  fc.record({ finding: fc.constant("post-void-residual"), above: fc.nat(5) }),
  fc.constantFrom<Condition>(
    { bilateral: ["motor-deficit", "straight-leg-raise"] },
    { falling: ["motor-deficit"] },
    { complaint: { region: ["lumbar", "leg"], pattern: ["axial", "radicular"] } },
    { complaint: { radiatesTo: ["leg"] } },
    { age: { from: 50 } },
    { age: { under: 60 } },
    { onsetAge: { under: 45 } },
    { painFor: { atLeastDays: 90 } },
    { condition: ["fibromyalgia"], icd10: ["G90"] },
    { score: { instrument: "wpi", atLeast: 7 } },
    { lab: { test: "esr", above: 50 } },
    { medication: ["prednisone"] },
    { procedureWithinDays: 60 },
    { spineSurgeryBefore: ["lumbar"] },
  ),
);
const { tree } = fc.letrec<{ tree: Condition }>((tie) => {
  const parts = fc.array(tie("tree"), { minLength: 1, maxLength: 4 });
  return {
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      parts.map((allOf): Condition => ({ allOf })),
      parts.map((anyOf): Condition => ({ anyOf })),
      fc.tuple(parts, fc.integer({ min: 1, max: 3 })).map(([of, atLeast]): Condition => ({ atLeast, of })),
      tie("tree").map((not): Condition => ({ not })),
    ),
  };
});

const view = (chart: ReturnType<typeof chartOf>) => viewOf(chart, compiled.index, knowledge.codedComplaints, { asOf });

describe("what has to stand in a chart before a rule can be met", () => {
  it("dismisses no rule that the chart meets, whatever the rule", () => {
    fc.assert(
      fc.property(tree, someChart(few), (condition, chart) => {
        const seen = view(chart);
        const met = compileRule(condition, compiled.index).met(seen);
        return !met || couldBeMet(needsOf(condition, compiled.index), seen.facts);
      }),
      { numRuns: 2000 },
    );
  });

  it("dismisses no alert and no generator of the knowledge that speaks", () => {
    fc.assert(
      fc.property(someChart(ids), (chart) => {
        const seen = view(chart);
        for (const { needs, applies } of compiled.generators)
          if (applies.met(seen)) expect(couldBeMet(needs, seen.facts)).toBe(true);
        const plain = compiled.alerts.map(({ levels, ...alert }) => ({
          ...alert,
          levels: levels.map((level) => ({ ...level, needs: [] })),
        }));
        expect(alertsOf(compiled.alerts, seen)).toEqual(alertsOf(plain, seen));
      }),
      { numRuns: 300 },
    );
  });

  it("dismisses every alert of a chart in which nothing was found, and most generators by the complaint alone", () => {
    const seen = view(chartOf({}, complaint({ region: "lumbar", pattern: "axial" })));
    const open = compiled.alerts
      .filter(({ levels }) => levels.some(({ needs }) => couldBeMet(needs, seen.facts)))
      .map((alert) => alert.knowledge.id);
    expect(open).toEqual([]);
    const live = compiled.generators.filter(({ needs }) => couldBeMet(needs, seen.facts));
    expect(live.length).toBeLessThan(compiled.generators.length / 2);
  });

  it("asks a rule that wants a finding absent only where somebody looked", () => {
    const needs = needsOf({ not: { finding: "fever", is: "present" } }, compiled.index);
    const fever = (...list: Written[]) => couldBeMet(needs, view(chartOf({}, complaint(), ...list)).facts);
    expect(fever()).toBe(false);
    expect(fever({ kind: "finding", body: { finding: "fever", result: "absent" } })).toBe(true);
  });
});
