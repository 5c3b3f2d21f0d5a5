import { eachSide, facetJointsCovered, nervesOfFacetJoints, type Target, targetKey } from "@pinpoint/chart";
import type { FreshReader } from "./declared.ts";
import { marksOf } from "./target-marks.ts";
import type { FormValues } from "./typed.ts";

const branches: ReadonlySet<string> = new Set(["medial-branch", "dorsal-ramus"]);
const facetNerves: ReadonlySet<string> = new Set([...branches, "third-occipital-nerve"]);

const keysOf = (targets: readonly Target[]): readonly string[] =>
  targets.flatMap((target) => eachSide(target.side).map((side) => targetKey({ ...target, side })));

/** The branches of facet joints as their joints, since a joint has two; as they stand where one of them belongs to no whole joint. */
export const asJoints = (targets: readonly Target[]): readonly Target[] => {
  if (!targets.some(({ structure }) => branches.has(structure))) return targets;
  const joints = facetJointsCovered(targets);
  const reached = new Set(keysOf(nervesOfFacetJoints(joints)));
  const nerves = targets.filter(({ structure }) => facetNerves.has(structure));
  if (joints.length === 0 || !keysOf(nerves).every((key) => reached.has(key))) return targets;
  return [
    ...joints.map(({ level, side }): Target => ({ structure: "facet-joint", level, side })),
    ...targets.filter((target) => !nerves.includes(target)),
  ];
};

/** The places the assessment means for a procedure, marked. */
export const suggestedMarks = (procedure: string, { targetsOf }: FreshReader): FormValues => ({
  target: asJoints(targetsOf(procedure)).flatMap(marksOf),
});
