import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figuresOf, finding, generatorIn, partIn, plus, readingOf, rowIn } from "../testing/examples.ts";

const file = readFileSync(new URL("../../../../examples/si-joint.json", import.meta.url), "utf8");
const read = readingOf(file);
const joint = generatorIn(read, "si-joint");
const right = { structure: "si-joint", side: "right" };

describe("a right sacroiliac joint (37, Medicare, New York)", () => {
  it("rises from .18 to .485 (.326–.647) by 4 of 6 tests", () => {
    expect(joint?.prior?.value).toBe(0.18);
    expect(figuresOf(read, "si-joint")).toEqual([0.485, 0.326, 0.647]);
    expect(joint?.moved.map(({ says }) => says)).toMatchObject([
      { key: "moved.count", values: { positive: 4, done: 6 } },
    ]);
    expect(joint?.sites).toEqual([right]);
  });

  it("shows the pooled alternative, .413", () => {
    expect(joint?.alternatives?.map(({ probability }) => Number(probability.toFixed(3)))).toEqual([0.413]);
  });

  it("has the disc at .42 × .66 = .323", () => {
    expect(figuresOf(read, "lumbar-disc")[0]).toBe(0.323);
    expect(generatorIn(read, "lumbar-disc")?.moved.map(({ lr }) => lr)).toEqual([0.66]);
  });

  it("is possible, and the pain unlocalized", () => {
    expect(joint?.state).toBe("possible");
    expect(read.unlocalized).toBe(true);
  });

  it("is settled next by a block of the joint under imaging", () => {
    expect(joint?.confirmBy).toMatchObject({ procedure: "si-joint-injection", targets: [right] });
    expect(read.journey?.find(({ state }) => state === "now")?.says).toMatchObject({
      key: "journey.localizing",
      values: { procedure: "si-joint-injection" },
    });
    expect(read.next.filter(({ says }) => says.key === "next.block")[0]?.ask).toBe("si-joint-injection");
    const block = rowIn(read, "si-joint-injection");
    expect(block.readiness).toBe("ready");
    expect(partIn(block.coverage, "S-6")?.assumes).toContainEqual({
      key: "assumes.guidance",
      values: { guidance: "fluoroscopy" },
    });
  });

  it("fires no alert, and fires one as soon as the saddle is numb", () => {
    expect(read.alerts).toEqual([]);
    expect(readingOf(file, { edit: plus(finding("saddle-anesthesia")) }).alerts).not.toEqual([]);
  });
});

describe("what its payer says", () => {
  const { coverage } = rowIn(read, "si-joint-injection");

  it("counts 3 of Medicare's own set, in which the sacral thrust is not, and that part is met", () => {
    expect(partIn(coverage, "S-3")).toMatchObject({ is: "met", says: { values: { positive: 3, needed: 3 } } });
    const noThrust = readingOf(file, {
      edit: (entries) =>
        entries.map((line) =>
          line.body.finding === "si-sacral-thrust" ? { ...line, body: { ...line.body, result: "absent" } } : line,
        ),
    });
    expect(partIn(rowIn(noThrust, "si-joint-injection").coverage, "S-3")?.says).toMatchObject({
      values: { positive: 3 },
    });
  });

  it("leaves coverage of the block open until other causes are looked at", () => {
    expect(coverage?.is).toBe("unknown");
    expect(coverage?.parts?.filter(({ is }) => is !== "met").map(({ id }) => id)).toEqual(["S-5"]);
  });

  it("does not cover ablation of the lateral branches, and says so while the joint is only possible", () => {
    expect(rowIn(read, "si-lateral-branch-rfa")).toMatchObject({
      readiness: "not-yet",
      coverage: { is: "unmet", label: "not-covered" },
    });
  });

  it.each(["si-joint-injection", "si-lateral-branch-rfa"])("has no local policy for %s in Texas", (treatment) => {
    expect(rowIn(readingOf(file, { state: "TX" }), treatment).coverage).toMatchObject({
      is: "unknown",
      label: "no-local-policy",
      missing: [],
    });
  });

  it("is Medicare's at 37 too: entitled by disability", () => {
    expect(coverage?.policy).toBe("L39455");
  });
});
