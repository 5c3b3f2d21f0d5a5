import { isSegment, type Structure, verticesOf } from "@pinpoint/chart";
import { hipHead, sacroiliacJoint } from "./bones-pelvis.ts";
import { facetJoint } from "./joints.ts";
import {
  dorsalRamus,
  intercostalNerve,
  lateralBranch,
  medialBranch,
  nerveRoot,
  type Stretch,
} from "./nerves-of-spine.ts";
import { box, ellipse, strand } from "./path.ts";
import { bottomOf, middleOf, spine, vertebraOf } from "./spine-table.ts";

/** Where a structure lies: the shape of its right one, or for what the body has once, the shape of a part of its width (-1 to 1). */
export type Place = { readonly right: string } | { readonly span: (from: number, to: number) => string };

const single = (level: string) => (isSegment(level) ? undefined : vertebraOf(level));

/** Top and bottom of a level: the body of a vertebra, or the gap and a quarter of its neighbours. */
const extent = (level: string): readonly [number, number, number] | undefined => {
  const own = single(level);
  if (own) return [own.top, bottomOf(own), own.half];
  const [upperName = "", lowerName = ""] = verticesOf(level) ?? [];
  const [upper, lower] = [vertebraOf(upperName), vertebraOf(lowerName)];
  if (!upper || !lower) return undefined;
  return [bottomOf(upper) - upper.height * 0.2, lower.top + lower.height * 0.2, (upper.half + lower.half) / 2];
};

const nerve = (part: Stretch | undefined, width: number, bend = 0): Place | undefined =>
  part && { right: strand(part.from, part.to, width, bend) };

const lowestCord = spine.findIndex(({ name }) => name === "L2");
const hasCord = (level: string): boolean => {
  const first = verticesOf(level)?.[0] ?? level;
  return spine.findIndex(({ name }) => name === first) < lowestCord;
};

/** A lengthwise part of the canal: its share of the body's half width, and by how much it is shorter than the level. */
const canal =
  (share: number, shorter: number) =>
  (level: string): Place | undefined => {
    const found = extent(level);
    if (!found || level === "Co") return undefined;
    const [top, bottom, half] = found;
    return { span: (from, to) => box(from * half * share, top + shorter, to * half * share, bottom - shorter, 6) };
  };

const disc = (level: string): Place | undefined => {
  const [upperName = "", lowerName = ""] = verticesOf(level) ?? [];
  const [upper, lower] = [vertebraOf(upperName), vertebraOf(lowerName)];
  if (!upper || !lower || upper.name === "C1") return undefined;
  const half = (upper.half + lower.half) / 2;
  return { span: (from, to) => box(from * half, bottomOf(upper) - 1, to * half, lower.top + 1, 5) };
};

const vertebra = (level: string): Place | undefined => {
  const own = single(level);
  return (
    own && { span: (from, to) => box(from * (own.half + 1), own.top - 1, to * (own.half + 1), bottomOf(own) + 1, 7) }
  );
};

const basivertebral = (level: string): Place | undefined => {
  const own = level.startsWith("C") || level.startsWith("S") ? undefined : single(level);
  return (
    own && {
      span: (from, to) => box(from * own.half * 0.55, middleOf(own) - 4, to * own.half * 0.55, middleOf(own) + 4, 4),
    }
  );
};

const sympathetic = (level: string): Place | undefined => {
  const found = level.startsWith("L") && !level.includes("S") ? extent(level) : undefined;
  return found && { right: ellipse(found[2] + 7, (found[0] + found[1]) / 2, 4.5, level.includes("-") ? 8 : 13) };
};

const facet = (level: string): Place | undefined => {
  const joint = facetJoint(level);
  return joint && { right: ellipse(joint.x, joint.y, joint.rx + 1.5, joint.ry + 1.5, joint.turned) };
};

const ganglion = (level: string): Place | undefined => {
  const root = nerveRoot(level);
  if (!root) return undefined;
  const [dx, dy] = [root.to[0] - root.from[0], root.to[1] - root.from[1]];
  return {
    right: ellipse(root.from[0] + dx * 0.2, root.from[1] + dy * 0.2, 7, 4.5, (Math.atan2(dy, dx) * 180) / Math.PI),
  };
};

const ramus = (level: string): Place | undefined => {
  const point = dorsalRamus(level);
  return point && { right: ellipse(point[0], point[1], 4.5, 4.5) };
};

/** Structures with a level: where each lies on it; undefined where a body has none. */
export const levelled: Partial<Readonly<Record<Structure, (level: string) => Place | undefined>>> = {
  "facet-joint": facet,
  "medial-branch": (level) => nerve(medialBranch(level), 6, 3),
  "dorsal-ramus": ramus,
  disc,
  vertebra,
  "basivertebral-nerve": basivertebral,
  "nerve-root": (level) => nerve(nerveRoot(level), 7, -3),
  "dorsal-root-ganglion": ganglion,
  "epidural-space": canal(0.5, 3),
  "spinal-canal": canal(0.6, 0),
  "intrathecal-space": canal(0.36, 5),
  "spinal-cord": (level) => (hasCord(level) ? canal(0.22, 7)(level) : undefined),
  "lateral-branch": (level) => nerve(lateralBranch(level), 5, -2),
  "lumbar-sympathetic-chain": sympathetic,
  "intercostal-nerve": (level) => nerve(intercostalNerve(level), 5, -6),
};

/** From which level to which a structure runs, and where beside the midline: for a target whose level nobody said. */
export const columns: Partial<
  Readonly<Record<Structure, readonly [from: string, to: string, x: number, width: number]>>
> = {
  "facet-joint": ["C2", "L5", 21, 7],
  "medial-branch": ["C3", "L5", 29, 4],
  "dorsal-ramus": ["C3", "L5", 36, 4],
  "nerve-root": ["C3", "S1", 52, 6],
  "dorsal-root-ganglion": ["C3", "S1", 44, 6],
  "lateral-branch": ["S1", "S3", 46, 5],
  "lumbar-sympathetic-chain": ["L2", "L4", 47, 6],
  "intercostal-nerve": ["T1", "T12", 82, 5],
  disc: ["C2", "S1", 0, 34],
  vertebra: ["C1", "L5", 0, 46],
  "basivertebral-nerve": ["T12", "L5", 0, 18],
  "epidural-space": ["C2", "S3", 0, 26],
  "spinal-canal": ["C1", "S2", 0, 30],
  "intrathecal-space": ["C1", "S2", 0, 20],
  "spinal-cord": ["C1", "L1", 0, 12],
};

const around = (x: number, y: number, rx: number, ry: number): Place => ({
  span: (from, to) => box(x + from * rx, y - ry, x + to * rx, y + ry, Math.min(rx, ry)),
});

/** Structures of the trunk without a level. */
export const unlevelled: Partial<Readonly<Record<Structure, Place>>> = {
  "third-occipital-nerve": { right: strand([40, 156], [14, 162], 5, -4) },
  "atlantoaxial-joint": { right: ellipse(28, 116.5, 14, 6.5, 8) },
  "occipital-nerve": { right: strand([18, 118], [34, 34], 5, 8) },
  "stellate-ganglion": { right: ellipse(40, 346, 5.5, 10, 12) },
  "celiac-plexus": around(0, 950, 42, 12),
  "superior-hypogastric-plexus": around(0, 1288, 26, 14),
  "ganglion-impar": around(0, 1478, 5, 5),
  "sacrococcygeal-joint": around(0, 1462, 12, 4),
  "si-joint": { right: sacroiliacJoint },
  "hip-joint": { right: ellipse(hipHead.x, hipHead.y, hipHead.r + 2, hipHead.r + 2) },
};
