import { describe, expect, it } from "vitest";
import { facetJointsCovered, levelCount, nervesOfFacetJoint, nervesOfFacetJoints } from "./nerves.ts";
import { exitingRootOfSegment, segmentsOfRoot, usualRootOfDisc } from "./roots.ts";

const names = (targets: readonly { structure: string; level?: string | undefined }[]) =>
  targets.map(({ structure, level }) => `${level ?? ""} ${structure}`.trim());

describe("the nerves of a facet joint (the classic off-by-one)", () => {
  it.each([
    ["L3-4", ["L2 medial-branch", "L3 medial-branch"]],
    ["L4-5", ["L3 medial-branch", "L4 medial-branch"]],
    ["L5-S1", ["L4 medial-branch", "L5 dorsal-ramus"]],
    ["C5-6", ["C5 medial-branch", "C6 medial-branch"]],
    ["C7-T1", ["C7 medial-branch", "C8 medial-branch"]],
    ["T6-7", ["T5 medial-branch", "T6 medial-branch"]],
    ["T12-L1", ["T11 medial-branch", "T12 medial-branch"]],
    ["L1-2", ["T12 medial-branch", "L1 medial-branch"]],
    ["C2-3", ["third-occipital-nerve"]],
  ])("%s is supplied by %j", (joint, nerves) => {
    expect(names(nervesOfFacetJoint(joint))).toEqual(nerves);
  });

  it("L4-5 and L5-S1 together need three nerves for two joints", () => {
    const nerves = nervesOfFacetJoints([{ level: "L4-5" }, { level: "L5-S1" }]);
    expect(names(nerves)).toEqual(["L3 medial-branch", "L4 medial-branch", "L5 dorsal-ramus"]);
  });
});

describe("the joints a block covers", () => {
  it("reads nerves as the joints they supply, on that side only", () => {
    const covered = facetJointsCovered([
      { structure: "medial-branch", level: "L3", side: "left" },
      { structure: "medial-branch", level: "L4", side: "left" },
      { structure: "dorsal-ramus", level: "L5", side: "left" },
    ]);
    expect(covered).toEqual([
      { level: "L4-5", side: "left" },
      { level: "L5-S1", side: "left" },
    ]);
  });

  it("does not count a joint of which one nerve was left out, or blocked on the other side", () => {
    expect(facetJointsCovered([{ structure: "medial-branch", level: "L4", side: "left" }])).toEqual([]);
    expect(
      facetJointsCovered([
        { structure: "medial-branch", level: "L3", side: "left" },
        { structure: "medial-branch", level: "L4", side: "right" },
      ]),
    ).toEqual([]);
  });

  it("counts joints, not nerves, and both sides of a joint as one level", () => {
    expect(
      levelCount([
        { structure: "facet-joint", level: "L4-5", side: "both" },
        { structure: "facet-joint", level: "L5-S1", side: "both" },
      ]),
    ).toBe(2);
  });
});

describe("the root a disc presses on", () => {
  it.each([
    ["L4-5", "L5"],
    ["L5-S1", "S1"],
    ["L3-4", "L4"],
    ["C5-6", "C6"],
    ["C7-T1", "C8"],
  ])("%s presses on %s", (disc, root) => {
    expect(usualRootOfDisc(disc)).toBe(root);
  });

  it.each([
    ["L4-5", "L4"],
    ["L5-S1", "L5"],
    ["C5-6", "C6"],
    ["C7-T1", "C8"],
  ])("through the foramen of %s leaves %s", (segment, root) => {
    expect(exitingRootOfSegment(segment)).toBe(root);
  });

  it("L5 can be pressed on at L4-5 in passing or at L5-S1 in leaving", () => {
    expect(segmentsOfRoot("L5")).toEqual(["L4-5", "L5-S1"]);
  });
});
