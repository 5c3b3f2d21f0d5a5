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
  readyProcedures,
  rowIn,
} from "../testing/examples.ts";

const file = readFileSync(new URL("../../../../examples/nothing-localizes.json", import.meta.url), "utf8");
const read = readingOf(file);

describe("pain all over that nothing localizes (40)", () => {
  it("is unlocalized", () => {
    expect(read.unlocalized).toBe(true);
  });

  it("has the sacroiliac joint, 0 of 6 tests positive, at .021 and the facet joints at .31", () => {
    expect(figuresOf(read, "si-joint")[0]).toBe(0.021);
    expect(generatorIn(read, "si-joint")?.moved[0]?.says).toMatchObject({ values: { positive: 0, done: 6 } });
    expect(figuresOf(read, "lumbar-facet")).toEqual([0.31, 0.31, 0.31]);
  });

  it("does not raise the disc, .286 (.234–.345), on a degeneration that is common without pain at 40", () => {
    expect(figuresOf(read, "lumbar-disc")).toEqual([0.286, 0.234, 0.345]);
    expect(generatorIn(read, "lumbar-disc")?.unmoved?.map(({ says }) => says)).toContainEqual({
      key: "unmoved.common",
      values: { finding: "disc-degeneration", percent: 68, decade: 40 },
    });
  });

  it.each([
    ["possible", undefined],
    ["confirmed", plus(finding("pain-in-4-of-5-regions"))],
  ] as const)("has fibromyalgia %s as its criteria are recorded", (state, edit) => {
    const one = generatorIn(readingOf(file, edit ? { edit } : {}), "fibromyalgia");
    expect(one).toMatchObject({ state, basis: "criteria", probability: null });
  });

  it("has nociplastic pain possible, and names what is missing to say more", () => {
    const one = generatorIn(read, "nociplastic");
    expect(one?.state).toBe("possible");
    const missing = one?.criteria?.missing.map((need) => ("record" in need ? need.record : need.ask));
    expect(missing).toEqual(
      expect.arrayContaining(["evoked-pain-hypersensitivity", "history-of-pain-hypersensitivity"]),
    );
    expect(read.missing.filter(({ settles }) => settles.includes("nociplastic"))).toHaveLength(missing?.length ?? -1);
  });

  it.each([
    ["lumbar-medial-branch-block", "axial-pattern"],
    ["si-joint-injection", "axial-pattern"],
  ])("has no %s ready: the pattern is not axial", (treatment, part) => {
    const block = rowIn(read, treatment);
    expect(block.readiness).toBe("unsuitable");
    expect(partIn(block.candidacy, part)?.is).toBe("unmet");
  });

  it("has the pattern stand between her and a block: in axial pain it is no longer what is against it", () => {
    const edit = changed(({ kind }) => kind === "complaint", { pattern: "axial" });
    const block = rowIn(readingOf(file, { edit }), "lumbar-medial-branch-block");
    expect(partIn(block.candidacy, "axial-pattern")?.is).toBe("met");
  });

  it("has no procedure ready", () => {
    expect(readyProcedures(read)).toEqual([]);
  });

  it("asks item 9 of a PHQ-9 of 14 that is a bare total, before anything else and of this day", () => {
    expect(read.missing[0]).toMatchObject({
      ask: "phq-9-item-9",
      says: { key: "need.phq-item-9", values: { total: 14 } },
      settles: ["suicidality"],
    });
  });
});
