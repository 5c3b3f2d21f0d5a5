/**
 * Which nerves belong to which joint and disc. The classic error is off by one: a lumbar facet joint is supplied by the medial
 * branch of the nerve of its own upper level and of the one above, so L4-5 takes L3 and L4, and L5-S1 takes L4 and the L5 dorsal ramus.
 */
import { segments, spinalPartOf, vertebrae, verticesOf } from "./levels.ts";
import { eachSide, type Side, type Target } from "./targets.ts";

const branch = (level: string, side: Side | undefined): Target => ({
  structure: level === "L5" ? "dorsal-ramus" : "medial-branch",
  level,
  ...(side ? { side } : {}),
});

/** The levels of the two nerves of a facet joint; empty where none is blocked (C0-1, C1-2, and C2-3 has the third occipital nerve). */
const nerveLevelsOf = (segment: string): readonly string[] => {
  const pair = verticesOf(segment);
  if (!pair) return [];
  const [upper, lower] = pair;
  if (segment === "C7-T1") return ["C7", "C8"];
  if (spinalPartOf(upper) === "cervical") return [upper, lower];
  const above = vertebrae[vertebrae.indexOf(upper) - 1];
  return upper === "T1" ? ["C8", "T1"] : above ? [above, upper] : [];
};

/** The nerves to block for one facet joint. C2-3 is reached through the third occipital nerve. */
export const nervesOfFacetJoint = (segment: string, side?: Side): readonly Target[] => {
  if (segment === "C2-3") return [{ structure: "third-occipital-nerve", ...(side ? { side } : {}) }];
  if (segment === "C0-1" || segment === "C1-2") return [];
  return nerveLevelsOf(segment).map((level) => branch(level, side));
};

/** The nerves of several joints, each named once: L4-5 and L5-S1 share the L4 medial branch, so three nerves for two joints. */
export const nervesOfFacetJoints = (
  joints: readonly { level: string; side?: Side | undefined }[],
): readonly Target[] => {
  const seen = new Map<string, Target>();
  for (const { level, side } of joints)
    for (const nerve of nervesOfFacetJoint(level, side))
      seen.set(`${nerve.structure}${nerve.level ?? ""}${nerve.side ?? ""}`, nerve);
  return [...seen.values()];
};

/** One facet joint on one side. */
export interface JointSide {
  readonly level: string;
  readonly side: "left" | "right";
}

type Covered = Map<string, JointSide>;
const cover = (covered: Covered, level: string, side: JointSide["side"]) =>
  covered.set(`${level}|${side}`, { level, side });

/** The joints named as such; a third occipital nerve stands for C2-3. */
const namedJoints = (targets: readonly Target[], covered: Covered) => {
  for (const { structure, level, side } of targets) {
    const joint = structure === "facet-joint" ? level : structure === "third-occipital-nerve" ? "C2-3" : undefined;
    if (joint) for (const one of eachSide(side)) cover(covered, joint, one);
  }
};

const blockedLevels = (targets: readonly Target[], on: JointSide["side"]): readonly string[] => {
  const levels: string[] = [];
  for (const { structure, level, side } of targets)
    if (level !== undefined && (structure === "medial-branch" || structure === "dorsal-ramus"))
      if (side === on || side === "both") levels.push(level);
  return levels;
};

/** The joints of which every nerve is among the blocked ones. */
const jointsOfNerves = (targets: readonly Target[], covered: Covered) => {
  const left = blockedLevels(targets, "left");
  const right = blockedLevels(targets, "right");
  // One nerve alone covers no joint.
  if (left.length < 2 && right.length < 2) return;
  for (const [level, needed] of nerveLevels) {
    if (needed.every((nerve) => left.includes(nerve))) cover(covered, level, "left");
    if (needed.every((nerve) => right.includes(nerve))) cover(covered, level, "right");
  }
};

/** Joints that are reached through two medial branches (or the L5 dorsal ramus), with the levels of these nerves. */
const nerveLevels: readonly (readonly [string, readonly string[]])[] = segments
  .filter((level) => !["C0-1", "C1-2", "C2-3"].includes(level))
  .map((level) => [level, nerveLevelsOf(level)]);

/** The facet joints that a set of block targets covers, whether it names joints or nerves: a joint counts when all its nerves were blocked on that side. */
export const facetJointsCovered = (targets: readonly Target[]): readonly JointSide[] => {
  const covered: Covered = new Map();
  namedJoints(targets, covered);
  jointsOfNerves(targets, covered);
  return [...covered.values()];
};

/** How many levels a set of targets is for a payer: joints, not nerves, and a joint on both sides is one level. */
export const levelCount = (targets: readonly Target[]): number =>
  new Set(facetJointsCovered(targets).map(({ level }) => level)).size;

/** The lateral branches and the dorsal ramus that are treated for one sacroiliac joint: L5, S1, S2, S3. */
export const nervesOfSacroiliacJoint = (side?: Side): readonly Target[] => [
  branch("L5", side),
  ...["S1", "S2", "S3"].map((level): Target => ({ structure: "lateral-branch", level, ...(side ? { side } : {}) })),
];
