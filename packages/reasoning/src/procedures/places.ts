/** Where a needle went or goes, in one form for joints and nerves, so that the sites of two procedures can be compared. */
import {
  eachSide,
  facetJointsCovered,
  levelCount,
  type Side,
  spinalPartOf,
  type Target,
  verticesOf,
} from "@pinpoint/chart";

const facetStructures: ReadonlySet<string> = new Set([
  "facet-joint",
  "medial-branch",
  "dorsal-ramus",
  "third-occipital-nerve",
]);
const sacroiliac: ReadonlySet<string> = new Set(["si-joint", "lateral-branch"]);

const sidesOrNone = (side: Side | undefined): readonly string[] => {
  const each = eachSide(side);
  return each.length > 0 ? each : [""];
};

const keyOf = ({ structure, level, name }: Target): string =>
  sacroiliac.has(structure) ? "si|" : `${name ?? structure}|${level ?? ""}`;

/** One key a joint (or root, or nerve) and side: two medial branches stand for their joint. */
export const placesOf = (targets: readonly Target[]): ReadonlySet<string> => {
  const places = new Set<string>();
  for (const { level, side } of facetJointsCovered(targets)) places.add(`facet|${level}|${side}`);
  for (const target of targets)
    if (!facetStructures.has(target.structure))
      for (const side of sidesOrNone(target.side)) places.add(`${keyOf(target)}|${side}`);
  return places;
};

/** True when an earlier procedure reached every place that is asked for. */
export const covers = (earlier: readonly Target[], asked: readonly Target[]): boolean => {
  const reached = placesOf(earlier);
  for (const place of placesOf(asked)) if (!reached.has(place)) return false;
  return true;
};

/** True when both touch the same place. */
export const overlaps = (a: readonly Target[], b: readonly Target[]): boolean => {
  const places = placesOf(a);
  for (const place of placesOf(b)) if (places.has(place)) return true;
  return false;
};

export const sidesOf = (targets: readonly Target[]): ReadonlySet<string> =>
  new Set(targets.flatMap(({ side }) => (side === undefined ? [] : eachSide(side))));

/** Vertebral levels and segments that are named. */
export const levelsOf = (targets: readonly Target[]): ReadonlySet<string> => {
  const joints = facetJointsCovered(targets).map(({ level }) => level);
  const others = targets.flatMap(({ structure, level }) => (facetStructures.has(structure) || !level ? [] : [level]));
  return new Set([...joints, ...others]);
};

/** How many levels it is for a payer: joints for facet work, else the levels that are named, at least one. */
export const payerLevels = (targets: readonly Target[]): number =>
  levelCount(targets) || Math.max(1, levelsOf(targets).size);

const regionOfLevel = (level: string): string | undefined => {
  const part = spinalPartOf(level) ?? spinalPartOf(verticesOf(level)?.[0] ?? "");
  return part === "cervical" ? "neck" : part;
};

/** The chart's spinal regions that are touched; empty where the targets name no level of the spine. */
export const spinalRegionsOf = (targets: readonly Target[]): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const level of levelsOf(targets)) {
    const region = regionOfLevel(level);
    if (region) found.add(region);
  }
  if (found.size === 0 && targets.some(({ structure }) => sacroiliac.has(structure))) found.add("sacral");
  return found;
};
