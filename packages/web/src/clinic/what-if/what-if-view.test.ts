import { layOver } from "@pinpoint/chart";
import { assess } from "@pinpoint/reasoning";
import { whatIfLines } from "@pinpoint/wording";
import { describe, expect, it } from "vitest";
import { openedExample } from "../../me/compare/testing/opened-example.ts";
import type { FormValues } from "../record/typed.ts";
import { ownKnowledge, rendering } from "../testing/example.ts";
import { type Layer, leftOut, readLayers } from "./layers.ts";
import { pressedOn } from "./press.ts";
import { type WhatIfQuestion, type WhatIfView, whatIfView } from "./what-if-view.ts";

const asOf = "2026-10-26";
const questionOf = (name: string): WhatIfQuestion => ({
  opened: openedExample(name),
  knowledge: ownKnowledge,
  locale: "en",
  today: asOf,
});

const press = (name: string, values: FormValues): WhatIfView => {
  const question = questionOf(name);
  return whatIfView(question, pressedOn(question, values, asOf, "only leave out"));
};

/** The layers that one press after another leaves on the page. */
const pressing = (name: string, ...steps: readonly FormValues[]): WhatIfView => {
  let view = whatIfView(questionOf(name), { layers: [], refusals: [], form: null });
  for (const step of steps) view = press(name, { ...step, laid: [view.carried] });
  return view;
};

/** The lines of the command line, each on one line. */
const commandLines = (name: string, layers: readonly Layer[]): readonly string[] => {
  const { chart } = openedExample(name);
  const laid = layOver(chart, layers, { today: asOf });
  if (!laid.ok) throw new Error(laid.problems[0]?.says);
  const lines = whatIfLines(
    assess(chart, ownKnowledge, { asOf }),
    assess(laid.value.chart, ownKnowledge, { asOf }),
    laid.value,
    rendering(),
  );
  return lines
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .split("≠ ")
    .slice(1)
    .map((line) => line.trim());
};

const ids = (name: string, kind: string): readonly string[] =>
  openedExample(name).chart.entries.flatMap((entry) => (entry.kind === kind ? [entry.id] : []));

describe("what if", () => {
  it("says of a change what the command line says of it, no more and no less", () => {
    const steps = ids("facet-two-blocks", "procedure").map((id) => ({ do: [`leave-out:${id}`] }));
    const view = pressing("facet-two-blocks", ...steps);
    const lines = commandLines("facet-two-blocks", readLayers(view.carried));
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(view.changes.map(({ name }) => name)).size).toBe(lines.length);
    for (const { name, from, to } of view.changes) {
      const line = lines.find((one) => one.startsWith(`${name}:`)) ?? "";
      // The clinic's pages have words of their own for two of them.
      const said = `${from ?? "not among them"} → ${to ?? "not among them"}`
        .toLowerCase()
        .replaceAll("does not fit", "unsuitable")
        .replaceAll("unknown", "not known");
      expect(line.toLowerCase().replaceAll(/[●○◐] /g, ""), name).toContain(said);
    }
  });

  it("takes the relief away with its procedure, since it names it", () => {
    const { chart } = openedExample("facet-two-blocks");
    const [block = ""] = ids("facet-two-blocks", "procedure");
    const gone = leftOut([], chart, block);
    expect(gone).toContainEqual({ withdraw: block });
    expect(gone.length).toBeGreaterThan(1);
    expect(layOver(chart, gone, { today: asOf }).ok).toBe(true);
  });

  it("adds what a form says, at the day the form says", () => {
    const view = pressing("si-joint", {
      do: ["lay"],
      kind: ["finding"],
      finding: ["midline-low-back-pain"],
      result: ["absent"],
      at: ["2026-09-20"],
    });
    expect(view.form).toBeNull();
    expect(view.layers).toEqual([{ how: "added", title: expect.stringContaining("idline low back pain") }]);
    expect(view.changes.some(({ of }) => of === "generator")).toBe(true);
  });

  it("changes a field of an entry in the form that corrects it, and the entry keeps its day", () => {
    const [score = ""] = ids("facet-two-blocks", "score");
    const opened = pressing("facet-two-blocks", { do: [`change:${score}`] });
    expect(opened.form?.changes).toBe(score);
    const view = pressing("facet-two-blocks", {
      ...opened.form?.values,
      do: ["lay"],
      kind: ["score"],
      changes: [score],
      total: ["2"],
    });
    expect(view.layers[0]?.how).toBe("changed");
    const [layer] = readLayers(view.carried);
    const was = openedExample("facet-two-blocks").chart.entries.find(({ id }) => id === score);
    expect(layer).toMatchObject({ id: score, at: was?.at, body: { total: 2 } });
  });

  it("says what is wrong with a form, and keeps what was laid before", () => {
    const [first = ""] = ids("si-joint", "finding");
    const view = pressing("si-joint", { do: [`leave-out:${first}`] }, { do: ["lay"], kind: ["finding"] });
    expect(view.form?.problems.map(({ field }) => field)).toContain("finding");
    expect(view.layers).toHaveLength(1);
  });

  it("takes a layer back, and starts over", () => {
    const [first = "", second = ""] = ids("si-joint", "finding");
    const both = [{ do: [`leave-out:${first}`] }, { do: [`leave-out:${second}`] }];
    expect(pressing("si-joint", ...both, { do: ["take-back:0"] }).layers).toHaveLength(1);
    expect(pressing("si-joint", ...both, { do: ["start-over"] }).layers).toEqual([]);
  });

  it.each([
    "nonsense",
    "[1]",
    '{"a":1}',
    `[{"id":"x","kind":"finding","at":"2026-09-14","body":{"finding":"no-such"}}]`,
  ])("reads a carried form that was tampered with (%s) as nothing laid, and never breaks", (laid) => {
    const view = press("si-joint", { do: ["close"], laid: [laid] });
    expect(view.layers).toEqual([]);
    expect(view.changes).toEqual([]);
  });

  it("leaves the chart it was asked about as it is", () => {
    const question = questionOf("facet-two-blocks");
    const before = JSON.stringify(question.opened.chart);
    const [block = ""] = ids("facet-two-blocks", "procedure");
    whatIfView(question, pressedOn(question, { do: [`leave-out:${block}`] }, asOf, ""));
    expect(JSON.stringify(question.opened.chart)).toBe(before);
  });
});
