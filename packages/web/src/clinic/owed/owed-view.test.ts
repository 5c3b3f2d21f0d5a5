import type { Chart } from "@pinpoint/chart";
import { messageKeys } from "@pinpoint/wording";
import { beforeAll, describe, expect, it } from "vitest";
import { exampleChart, ownKnowledge, rendering } from "../testing/example.ts";
import { openedChart } from "../testing/opened.ts";
import { giverOf } from "./from-whom.ts";
import { type ChartFacts, factsOfAll } from "./kept-facts.ts";
import { owedQuestion } from "./owed-question.ts";
import { answersTo, owedView } from "./owed-view.ts";

const today = "2026-11-24";
const names = ["facet-before-blocks", "cervical-radiculopathy", "si-joint", "stenosis-on-apixaban"];
const broken: unknown[] = [];
let charts: readonly ChartFacts[] = [];
beforeAll(async () => {
  const opened = names.map((name) => openedChart(exampleChart(name), name));
  charts = await factsOfAll(opened, ownKnowledge, today, (error) => broken.push(error));
});

const ask = (search = "", locale: "en" | "es" = "en") =>
  owedView(charts, owedQuestion(new URL(`http://localhost/clinic/owed?${search}`)), today, rendering(locale));

describe("the list of what is owed", () => {
  it("holds each chart's rows, and says from whom and in which language", () => {
    expect(broken).toEqual([]);
    expect(ask().all).toBeGreaterThan(8);
    const row = ask("payer=medicare").rows.find(({ to }) => to.includes("facet-before-blocks/options/lumbar-medial"));
    expect(row?.items).toContainEqual({ says: "Record the place of service", from: "clinic", kind: "order" });
    expect(row?.payer).toEqual({ id: "medicare", name: "Medicare, TX" });
    expect(
      ask("payer=medicare", "es")
        .rows.flatMap(({ items }) => items.map(({ says }) => says))
        .join(" "),
    ).not.toMatch(/Record|Add to/);
  });

  it("is narrowed by state, payer and kind of need", () => {
    for (const state of ["unmet", "unknown", "met"] as const) {
      const { rows, counts, found } = ask(`state=${state}`);
      expect(found).toBe(counts[state]);
      expect(rows.every((row) => answersTo(row, state))).toBe(true);
    }
    expect(ask("payer=none").rows.every(({ payer }) => payer === null)).toBe(true);
    expect(ask("payer=none").found + ask("payer=medicare").found).toBe(ask().all);
    const needing = ask("need=order").rows;
    expect(needing.length).toBeGreaterThan(0);
    expect(needing.every(({ items }) => items.some(({ kind }) => kind === "order"))).toBe(true);
  });

  it("is ordered by day, by patient and by what is open", () => {
    const open = ask("sort=open").rows.map(({ items, reasons }) => items.length + reasons.length);
    expect(open).toEqual(open.toSorted((a, b) => b - a));
    const patients = ask("sort=patient").rows.map(({ name }) => name);
    expect(patients).toEqual(patients.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })));
    const days = ask("sort=day").rows.map(({ day }) => day?.on ?? "9999");
    expect(days).toEqual(days.toSorted());
  });

  it("reads a strange address as if it asked for nothing, and stays inside its pages", () => {
    expect(ask("state=maybe&payer=%3Cscript%3E&need=x&sort=y&page=-4")).toEqual(ask());
    expect(ask("page=99").page).toBe(1);
  });

  it("says which chart could not be assessed, and keeps the others", async () => {
    const good = openedChart(exampleChart("si-joint"), "good");
    const bad: Chart = { ...good.chart, entries: good.chart.entries.map((entry) => ({ ...entry, at: "no day" })) };
    const told: unknown[] = [];
    const facts = await factsOfAll([openedChart(bad, "bad"), good], ownKnowledge, today, (error) => told.push(error));
    const view = owedView(facts, owedQuestion(new URL("http://localhost/")), today, rendering());
    if (told.length > 0) expect(view.failed).toEqual([{ name: "Invented bad", to: "/clinic/patients/bad" }]);
    expect(view.rows.some(({ name }) => name === "Invented good")).toBe(true);
  });

  it("assesses a chart that did not change once", async () => {
    const opened = [openedChart(exampleChart("si-joint"), "kept")];
    const [first] = await factsOfAll(opened, ownKnowledge, today, () => undefined);
    const [again] = await factsOfAll(opened, ownKnowledge, today, () => undefined);
    expect(again?.facts).toBe(first?.facts);
    const [cut] = await factsOfAll(
      [openedChart(opened[0]?.chart ?? exampleChart("si-joint"), "kept", { complete: false })],
      ownKnowledge,
      today,
      () => undefined,
    );
    expect(cut?.facts).not.toBe(first?.facts);
  });
});

describe("who can give what is missing", () => {
  it("is known for every need there are words for", () => {
    const needs = messageKeys.filter((key) => /^need\.[a-z-]+$/.test(key));
    expect(needs.length).toBeGreaterThan(30);
    for (const key of needs) expect(Object.keys(giverOf)).toContain(key);
  });
});
