import { readFileSync } from "node:fs";
import { layOver, readChartFile } from "@pinpoint/chart";
import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { assess } from "@pinpoint/reasoning";
import { describe, expect, it } from "vitest";
import { assessmentText } from "./assessment-text.ts";
import { whatIfChanges } from "./what-if-changes.ts";
import { whatIfLines } from "./what-if-text.ts";

const asOf = "2026-10-26";
const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error("the knowledge does not load");
const knowledge = loaded.value;
const rendering = { locale: "en", reader: "clinician", knowledge } as const;
const read = readChartFile(readFileSync(new URL("../../../examples/facet-two-blocks.json", import.meta.url), "utf8"), {
  today: asOf,
});
if (!read.ok) throw new Error("the example does not read");
const chart = read.value;
const before = assess(chart, knowledge, { asOf });

const changed = (overlay: unknown) => {
  const laid = layOver(chart, overlay, { today: asOf });
  if (!laid.ok) throw new Error(laid.problems[0]?.says);
  const after = assess(laid.value.chart, knowledge, { asOf });
  return { after, lines: whatIfLines(before, after, laid.value, rendering), chart: laid.value.chart };
};

describe("what if", () => {
  it("two blocks had not been done: the joint is no longer confirmed and its ablation no longer ready", () => {
    const gone = chart.entries
      .filter(({ kind }) => kind === "procedure" || kind === "relief")
      .map(({ id }) => ({ withdraw: id }));
    const text = changed(gone).lines.join(" ").replaceAll(/\s+/g, " ");
    expect(text).toContain(`Laid over a copy: 0 added, 0 replaced, ${gone.length} withdrawn. Nothing is written.`);
    expect(text).toMatch(/≠ Lumbar facet joint pain: confirmed .*→ possible/);
    expect(text).toMatch(/≠ Lumbar medial branch radiofrequency ablation: ready → not yet/);
  });

  it("an entry that changes nothing: it says so", () => {
    const { lines } = changed([{ kind: "note", at: asOf, body: { text: "Invented note." } }]);
    expect(lines.join(" ")).toContain("It changes no warning, no generator and no option.");
  });

  it("stands above the rest of the page", () => {
    const { after, lines, chart: copy } = changed([{ kind: "note", at: asOf, body: { text: "Invented note." } }]);
    const page = assessmentText(after, copy, rendering, lines);
    expect(page.indexOf("WHAT IF")).toBeLessThan(page.indexOf("WHERE THE PAIN COMES FROM"));
    for (const line of page.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("gives each change as data: what it is of, from what, to what", () => {
    const saddle = { kind: "finding", at: asOf, body: { finding: "saddle-anesthesia", result: "present" } };
    const { after } = changed([saddle]);
    const there = whatIfChanges(before, after, "en");
    const alert = (appears: boolean) => expect.objectContaining({ of: "alert", id: "cauda-equina", appears });
    expect(there).toContainEqual(alert(true));
    expect(there).toContainEqual({
      of: "option",
      treatment: "lumbar-rfa",
      aspect: "readiness",
      from: "ready",
      to: "not-yet",
      why: expect.objectContaining({ key: "option.alert-open" }),
    });
    expect(whatIfChanges(after, before, "en")).toContainEqual(alert(false));
    expect(whatIfChanges(before, before, "en")).toEqual([]);
  });

  it("says of a treatment that only one side has that it came, and no verdict of it", () => {
    const { options = [] } = before;
    const without = { ...before, options: options.filter(({ treatment }) => treatment !== "lumbar-rfa") };
    expect(whatIfChanges(without, before, "en")).toMatchObject([
      { of: "option", treatment: "lumbar-rfa", aspect: "readiness", from: null, to: "ready" },
    ]);
  });
});
