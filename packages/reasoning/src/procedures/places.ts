/** Where a needle went or goes, in one form for joints and nerves, so that the sites of two procedures can be compared. */
import { eachSide, facetJointsCovered, type JointSide, spinalPartOf, type Target, verticesOf } from "@pinpoint/chart";

const facetStructures: ReadonlySet<string> = new Set([
  "facet-joint",
  "medial-branch",
  "dorsal-ramus",
  "third-occipital-nerve",
]);
const sacroiliac: ReadonlySet<string> = new Set(["si-joint", "lateral-branch"]);

const keyOf = ({ structure, level, name }: Target): string =>
  sacroiliac.has(structure) ? "si|" : `${name ?? structure}|${level ?? ""}`;

const keysOf = (targets: readonly Target[], joints: readonly JointSide[]): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const { level, side } of joints) keys.add(`facet|${level}|${side}`);
  for (const target of targets) {
    if (facetStructures.has(target.structure)) continue;
    const key = keyOf(target);
    const sides = eachSide(target.side);
    if (sides.length === 0) keys.add(`${key}|`);
    for (const side of sides) keys.add(`${key}|${side}`);
  }
  return keys;
};

const sidesOf = (targets: readonly Target[]): ReadonlySet<"left" | "right"> => {
  const sides = new Set<"left" | "right">();
  for (const { side } of targets) for (const one of eachSide(side)) sides.add(one);
  return sides;
};

const levelsOf = (targets: readonly Target[], joints: readonly JointSide[]): ReadonlySet<string> => {
  const levels = new Set<string>();
  for (const { level } of joints) levels.add(level);
  for (const { structure, level } of targets) if (level && !facetStructures.has(structure)) levels.add(level);
  return levels;
};

const regionOfLevel = (level: string): string | undefined => {
  const part = spinalPartOf(level) ?? spinalPartOf(verticesOf(level)?.[0] ?? "");
  return part === "cervical" ? "neck" : part;
};

const spinalRegionsOf = (targets: readonly Target[], levels: ReadonlySet<string>): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const level of levels) {
    const region = regionOfLevel(level);
    if (region) found.add(region);
  }
  if (found.size === 0 && targets.some(({ structure }) => sacroiliac.has(structure))) found.add("sacral");
  return found;
};

/** The places of some targets. Each answer is worked out when it is first asked for, since a rule asks for one or two of them. */
export class Places {
  readonly targets: readonly Target[];
  #joints: readonly JointSide[] | undefined;
  #keys: ReadonlySet<string> | undefined;
  #sides: ReadonlySet<"left" | "right"> | undefined;
  #levels: ReadonlySet<string> | undefined;
  #regions: ReadonlySet<string> | undefined;

  constructor(targets: readonly Target[]) {
    this.targets = targets;
  }

  /** Facet joints, whether they are named or all their nerves are. */
  get joints(): readonly JointSide[] {
    this.#joints ??= facetJointsCovered(this.targets);
    return this.#joints;
  }

  /** One key a joint (or root, or nerve) and side: two medial branches stand for their joint. */
  get keys(): ReadonlySet<string> {
    this.#keys ??= keysOf(this.targets, this.joints);
    return this.#keys;
  }

  get sides(): ReadonlySet<"left" | "right"> {
    this.#sides ??= sidesOf(this.targets);
    return this.#sides;
  }

  /** The sides as a number: 1 for left, 2 for right, 3 for both, 0 for neither. */
  get sideBits(): number {
    let bits = 0;
    for (const { side } of this.targets) {
      if (side === "left" || side === "both") bits |= 1;
      if (side === "right" || side === "both") bits |= 2;
    }
    return bits;
  }

  /** Vertebral levels and segments that are named. */
  get levels(): ReadonlySet<string> {
    this.#levels ??= levelsOf(this.targets, this.joints);
    return this.#levels;
  }

  /** The chart's spinal regions that are touched; empty where the targets name no level of the spine. */
  get spinalRegions(): ReadonlySet<string> {
    this.#regions ??= spinalRegionsOf(this.targets, this.levels);
    return this.#regions;
  }

  /** How many levels it is for a payer: joints for facet work, else the levels that are named, at least one. */
  get payerLevels(): number {
    const joints = new Set(this.joints.map(({ level }) => level)).size;
    return joints || Math.max(1, this.levels.size);
  }
}

/** True when an earlier procedure reached every place that is asked for. */
export const covers = (earlier: Places, asked: Places): boolean => {
  const reached = earlier.keys;
  for (const key of asked.keys) if (!reached.has(key)) return false;
  return true;
};

/** True when both touch the same place. */
export const overlaps = (a: Places, b: Places): boolean => {
  const places = a.keys;
  for (const key of b.keys) if (places.has(key)) return true;
  return false;
};
