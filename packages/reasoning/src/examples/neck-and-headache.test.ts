import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changed, figuresOf, generatorIn, type Line, partIn, plus, readingOf, rowIn } from "../testing/examples.ts";

const file = readFileSync(new URL("../../../../examples/neck-and-headache.json", import.meta.url), "utf8");
const read = readingOf(file);
const block = rowIn(read, "third-occipital-nerve-block");
const hold = partIn(block.safety, "antithrombotic-hold");

describe("neck pain and headache after a collision (51)", () => {
  it("has the third occipital nerve at .53 from the prior alone, and the cervical facet joints beside it", () => {
    expect(figuresOf(read, "third-occipital")).toEqual([0.53, 0.53, 0.53]);
    expect(generatorIn(read, "third-occipital")).toMatchObject({
      moved: [],
      prior: { value: 0.53 },
      says: { key: "state.prior-only" },
    });
    expect(generatorIn(read, "cervical-facet")).toMatchObject({ state: "possible", moved: [], probability: 0.55 });
  });

  it("has radiculopathy, 0 of 4 tests positive, at .163", () => {
    expect(figuresOf(read, "cervical-radiculopathy")[0]).toBe(0.163);
    expect(generatorIn(read, "cervical-radiculopathy")?.moved.map(({ says }) => says)).toMatchObject([
      { key: "moved.count.fewer", values: { positive: 0, done: 4 } },
    ]);
  });

  it("names the confirming block, and is unlocalized", () => {
    expect(generatorIn(read, "third-occipital")?.confirmBy).toMatchObject({
      procedure: "third-occipital-nerve-block",
      targets: [{ structure: "third-occipital-nerve", side: "right" }],
    });
    expect(read.next.map(({ ask }) => ask)).toContain("third-occipital-nerve-block");
    expect(read.unlocalized).toBe(true);
  });

  it("fires no alert, and fires one with signs of the cord", () => {
    expect(read.alerts).toEqual([]);
    const edit = changed(({ body }) => body.finding === "myelopathy-signs", { result: "present" });
    expect(readingOf(file, { edit }).alerts).not.toEqual([]);
  });
});

describe("an INR of 2.6 on warfarin for a mechanical valve", () => {
  it("leaves the block's safety unmet", () => {
    expect(block.safety).toMatchObject({
      is: "unmet",
      says: { key: "hold.inr.high", values: { drug: "warfarin", inr: 2.6, needed: 1.4 } },
    });
  });

  it("gives the patient no dated instruction, only that warfarin is never stopped alone", () => {
    expect(block.instructions.filter(({ at }) => at !== undefined)).toEqual([]);
    expect(block.instructions.filter(({ forPatient }) => forPatient).map(({ says }) => says)).toEqual([
      { key: "instruction.never-alone", values: { drug: "warfarin" } },
    ]);
  });

  it("leaves the decision to the prescriber, whom it asks for", () => {
    const warfarin = partIn(hold, "warfarin");
    expect(warfarin?.parts?.map(({ says }) => says.key)).toContain("hold.no-agreement");
    expect(warfarin?.missing.map(({ says }) => says)).toContainEqual({
      key: "need.prescriber",
      values: { drug: "warfarin" },
    });
  });

  it("stays without a date when a day is planned and nobody agreed", () => {
    const planned: Line = {
      kind: "order",
      at: "2026-09-15",
      body: {
        procedure: "third-occipital-nerve-block",
        purpose: "diagnostic",
        targets: [{ structure: "third-occipital-nerve", side: "right" }],
      },
    };
    const row = rowIn(readingOf(file, { edit: plus(planned), on: "2026-09-30" }), "third-occipital-nerve-block");
    expect(row.safety.is).toBe("unmet");
    expect(row.instructions.filter(({ at }) => at !== undefined)).toEqual([]);
  });
});
