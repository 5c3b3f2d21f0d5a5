import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figuresOf, generatorIn, partIn, plus, readingOf, rowIn } from "../testing/examples.ts";

const file = readFileSync(new URL("../../../../examples/facet-before-blocks.json", import.meta.url), "utf8");
const read = readingOf(file);
const branches = [
  { structure: "medial-branch", level: "L3", side: "both" },
  { structure: "medial-branch", level: "L4", side: "both" },
  { structure: "dorsal-ramus", level: "L5", side: "both" },
];
const sameBranches = (targets: readonly object[] | undefined) => {
  expect(targets).toHaveLength(branches.length);
  expect(targets).toEqual(expect.arrayContaining(branches));
};

describe("an axial low back before any block (58, Medicare, Texas)", () => {
  it("has the lumbar facet joints at 31 %, possible, and extension-rotation moves them by nothing", () => {
    const facet = generatorIn(read, "lumbar-facet");
    expect(figuresOf(read, "lumbar-facet")).toEqual([0.31, 0.31, 0.31]);
    expect(facet).toMatchObject({ state: "possible", moved: [] });
    expect(facet?.unmoved?.map(({ says }) => says)).toContainEqual({
      key: "unmoved.uninformative",
      values: { finding: "facet-extension-rotation" },
    });
  });

  it("has the disc at .42 × .61 × .66 = .226 (.172–.290), one likelihood ratio a group", () => {
    const disc = generatorIn(read, "lumbar-disc");
    expect(figuresOf(read, "lumbar-disc")).toEqual([0.226, 0.172, 0.29]);
    expect(disc?.prior?.value).toBe(0.42);
    expect(disc?.moved.map(({ group, lr }) => [group, lr])).toEqual([
      ["movement", 0.66],
      ["mri-disc", 0.61],
    ]);
    expect(disc?.moved.map(({ says }) => says)).toMatchObject([
      { key: "moved.absent", values: { finding: "centralization" } },
      { key: "moved.absent", values: { finding: "high-intensity-zone" } },
    ]);
  });

  it("gains nothing for the disc from absent Modic changes", () => {
    const silent = readingOf(file, {
      edit: (entries) =>
        entries.map((line) =>
          line.kind === "imaging" && Array.isArray(line.body.findings)
            ? {
                ...line,
                body: {
                  ...line.body,
                  findings: line.body.findings.filter(({ finding }) => !String(finding).startsWith("modic")),
                },
              }
            : line,
        ),
    });
    expect(figuresOf(silent, "lumbar-disc")).toEqual(figuresOf(read, "lumbar-disc"));
  });

  it("has the sacroiliac joint, 1 of 6 tests positive, at .021 and unlikely", () => {
    const joint = generatorIn(read, "si-joint");
    expect(figuresOf(read, "si-joint")[0]).toBe(0.021);
    expect(joint?.state).toBe("unlikely");
    expect(joint?.moved[0]?.says).toMatchObject({ key: "moved.count.fewer", values: { positive: 1, done: 6 } });
  });

  it.each(["lumbar-radiculopathy", "hip-oa", "greater-trochanteric-pain"])("does not consider %s", (id) => {
    expect(generatorIn(read, id)).toBeUndefined();
  });

  it("is unlocalized, and a medial branch block at L4-5 and L5-S1 is the next step all the same", () => {
    expect(read.unlocalized).toBe(true);
    expect(read.journey?.find(({ state }) => state === "now")?.says).toMatchObject({
      key: "journey.localizing",
      values: { procedure: "lumbar-medial-branch-block", count: 2 },
    });
    const facet = generatorIn(read, "lumbar-facet");
    expect(facet?.sites).toHaveLength(2);
    expect(facet?.sites).toEqual(
      expect.arrayContaining([
        { structure: "facet-joint", level: "L4-5", side: "both" },
        { structure: "facet-joint", level: "L5-S1", side: "both" },
      ]),
    );
  });

  it("puts the needle at the L3 and L4 medial branches and the L5 dorsal ramus, both sides", () => {
    const confirm = generatorIn(read, "lumbar-facet")?.confirmBy;
    expect(confirm?.procedure).toBe("lumbar-medial-branch-block");
    sameBranches(confirm?.targets);
    const blocks = read.next.filter(({ says }) => says.key === "next.block");
    expect(blocks.map(({ ask }) => ask)).toEqual(["lumbar-medial-branch-block"]);
    sameBranches(blocks[0]?.says.key === "next.block" ? blocks[0].says.values.targets : undefined);
  });

  it("has that block ready, the first of its kind", () => {
    const block = rowIn(read, "lumbar-medial-branch-block");
    expect(block).toMatchObject({ readiness: "ready", coverage: { is: "met" } });
    expect(partIn(block.coverage, "F-D1")?.says).toEqual({
      key: "criterion.stage.nothing",
      values: { stage: "first" },
    });
    sameBranches(block.targets);
  });

  it("does not have the ablation yet: two positive blocks are owed", () => {
    const ablation = rowIn(read, "lumbar-rfa");
    expect(ablation).toMatchObject({ readiness: "not-yet", why: { key: "option.target.owed" } });
    expect(ablation.owed.map(({ says }) => says)).toMatchObject([
      { key: "need.block", values: { procedure: "lumbar-medial-branch-block", count: 2 } },
    ]);
  });

  it.each(["lumbar-transforaminal-esi", "lumbar-interlaminar-esi", "caudal-esi"])(
    "finds %s unsuitable: there is no radicular pain and no claudication",
    (treatment) => {
      const epidural = rowIn(read, treatment);
      expect(epidural.readiness).toBe("unsuitable");
      expect(partIn(epidural.candidacy, "radicular-or-claudication")?.is).toBe("unmet");
      expect(epidural.why).toMatchObject({
        key: "text",
        values: { en: expect.stringMatching(/radicular or claudication/i) },
      });
    },
  );

  it("fires no alert, and fires one as soon as the saddle is numb", () => {
    expect(read.alerts).toEqual([]);
    const numb = { kind: "finding", at: "2026-09-14", body: { finding: "saddle-anesthesia", result: "present" } };
    expect(readingOf(file, { edit: plus(numb) }).alerts).not.toEqual([]);
  });
});
