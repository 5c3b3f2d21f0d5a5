import {
  isPaired,
  isSegment,
  isSingleLevel,
  levelFormOf,
  nerves,
  segments,
  sides,
  structures,
  type Target,
  targetKey,
  targetSchema,
  vertebrae,
} from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { numbersOf } from "./path.ts";
import { targetShape } from "./target-shape.ts";

const singles = [...new Set([...vertebrae, ...nerves])].filter(isSingleLevel);
const between = segments.filter(isSegment);
const levelsOf = { single: singles, segment: between, either: [...singles, ...between], none: [] } as const;

const vocabulary: readonly Target[] = structures.flatMap((structure) =>
  [undefined, ...levelsOf[levelFormOf(structure)]].flatMap((level) =>
    [undefined, ...sides].map((side) => ({ structure, ...(level && { level }), ...(side && { side }) })),
  ),
);

const xOf = (d: string): readonly number[] => numbersOf(d).filter((_, index) => index % 2 === 0);

describe("the shape of a target", () => {
  it("is there for every target the chart knows", () => {
    expect(vocabulary.length).toBeGreaterThan(2500);
    for (const target of vocabulary) {
      expect(targetSchema.safeParse(target).success, targetKey(target)).toBe(true);
      const { d } = targetShape(target);
      expect(d, targetKey(target)).toMatch(/^M[-\d. MLCQZ]+Z$/);
      expect(numbersOf(d).length % 2).toBe(0);
    }
  });

  it("belongs to that target alone", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const target of vocabulary) {
      const { view, d } = targetShape(target);
      const other = owners.get(view + d);
      if (other) shared.push(`${targetKey(target)} = ${other}`);
      owners.set(view + d, targetKey(target));
    }
    expect(shared).toEqual([]);
  });

  it("of the patient's left is on the viewer's left from behind and on the viewer's right from the front", () => {
    for (const target of vocabulary) {
      if (target.side !== "left" && target.side !== "right") continue;
      const { view, d } = targetShape(target);
      const onLeft = (target.side === "left") === (view !== "front");
      for (const x of xOf(d)) expect(onLeft ? x < 0 : x > 0, `${targetKey(target)} at ${x}`).toBe(true);
    }
  });

  it("of both sides is the left one and the right one", () => {
    for (const target of vocabulary.filter(({ structure, side }) => side === "both" && isPaired(structure))) {
      const one = (side: "left" | "right") => targetShape({ ...target, side }).d;
      expect(targetShape(target).d).toBe(one("left") + one("right"));
    }
  });
});

const heightsOf = (target: Target): readonly number[] =>
  numbersOf(targetShape(target).d).filter((_, index) => index % 2 === 1);
const middle = (target: Target): number => (Math.min(...heightsOf(target)) + Math.max(...heightsOf(target))) / 2;
const vertebraSpan = (level: string): readonly [number, number] => {
  const ys = heightsOf({ structure: "vertebra", level });
  return [Math.min(...ys), Math.max(...ys)];
};

describe("the anatomy of the drawing", () => {
  it("has seven cervical, twelve thoracic and five lumbar vertebrae, each below the one before", () => {
    const tops = vertebrae.map((level) => vertebraSpan(level)[0]);
    expect(vertebrae.filter((level) => /^C\d/.test(level))).toHaveLength(7);
    expect(vertebrae.filter((level) => level.startsWith("T"))).toHaveLength(12);
    expect(vertebrae.filter((level) => level.startsWith("L"))).toHaveLength(5);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
  it("lets C5 leave above its vertebra, C8 between C7 and T1, and L4 below its vertebra", () => {
    const leaves = (level: string) => Math.min(...heightsOf({ structure: "nerve-root", level, side: "left" }));
    expect(leaves("C5")).toBeLessThan(vertebraSpan("C5")[0]);
    expect(leaves("C8")).toBeGreaterThan(vertebraSpan("C7")[0]);
    expect(leaves("C8")).toBeLessThan(vertebraSpan("T1")[0]);
    expect(leaves("L4")).toBeGreaterThan(vertebraSpan("L4")[0] + 30);
    expect(leaves("L4")).toBeLessThan(vertebraSpan("L5")[0]);
  });
  it("puts the L5-S1 joint between L5 and the sacrum, and every disc between its vertebrae", () => {
    const joint = middle({ structure: "facet-joint", level: "L5-S1", side: "right" });
    expect(joint).toBeGreaterThan(vertebraSpan("L5")[1] - 10);
    expect(joint).toBeLessThan(vertebraSpan("S1")[0] + 6);
    const disc = middle({ structure: "disc", level: "C5-6" });
    expect(disc).toBeGreaterThan(vertebraSpan("C5")[1] - 3);
    expect(disc).toBeLessThan(vertebraSpan("C6")[0] + 3);
  });
  it("lays the L4 medial branch on L5, the C5 medial branch on C5, and the L5 dorsal ramus on the sacrum", () => {
    const at = (structure: "medial-branch" | "dorsal-ramus", level: string) =>
      middle({ structure, level, side: "left" });
    const inside = (y: number, level: string) => y > vertebraSpan(level)[0] - 2 && y < vertebraSpan(level)[1];
    expect(inside(at("medial-branch", "L4"), "L5")).toBe(true);
    expect(inside(at("medial-branch", "C5"), "C5")).toBe(true);
    expect(inside(at("dorsal-ramus", "L5"), "S1")).toBe(true);
  });
  it("puts beside the spine what no body has", () => {
    for (const target of [
      { structure: "disc", level: "C1-2" },
      { structure: "vertebra", level: "C8" },
      { structure: "spinal-cord", level: "L4" },
      { structure: "intercostal-nerve", level: "L2", side: "left" },
    ] as const)
      expect(targetShape(target).certainty, targetKey(target)).toBe("beside");
    expect(targetShape({ structure: "disc", level: "L4-5" }).certainty).toBe("whole");
  });
  it("is hollow when the side of a paired structure was not said", () => {
    expect(targetShape({ structure: "si-joint" }).certainty).toBe("part");
    expect(targetShape({ structure: "disc", level: "L4-5" }).certainty).toBe("whole");
    expect(targetShape({ structure: "facet-joint", side: "left" }).certainty).toBe("part");
  });
});
