import { sacralForamina } from "./bones-pelvis.ts";
import { above, below, bottomOf, formOf, middleOf, type Vertebra, vertebraOf } from "./spine-table.ts";

export type Point = readonly [x: number, y: number];
/** A stretch of a nerve on the right side. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

const stretch = (from: Point, to: Point): Stretch => ({ from, to });

/** Neck: C3 to C8 leave above the vertebra they are named for, C8 between C7 and T1. */
const rootOfNeck = (upper: Vertebra): Stretch => {
  const y = bottomOf(upper) + upper.disc / 2;
  return stretch([upper.half * 1.25, y], [upper.half * 1.25 + 34, y + 15]);
};

/** Chest and low back: the root leaves below the vertebra it is named for. */
const rootOfTrunk = (vertebra: Vertebra): Stretch => {
  const y = bottomOf(vertebra) - vertebra.height * 0.1;
  const next = below(vertebra);
  if (formOf(vertebra) === "thoracic") return stretch([vertebra.half * 0.9, y], [vertebra.half + 32, y + 12]);
  return stretch([vertebra.half * 0.9, y], [vertebra.half + 26, y + vertebra.disc + (next?.height ?? 0) * 0.4]);
};

/** Where a spinal nerve leaves, on the right. Undefined for what is no spinal nerve. */
export const nerveRoot = (nerve: string): Stretch | undefined => {
  if (nerve === "C1") return stretch([38, 90], [68, 97]);
  if (nerve === "C2") return stretch([40, 117], [70, 126]);
  if (nerve === "S5") return stretch([16, 1458], [23, 1480]);
  if (nerve === "Co1") return stretch([11, 1474], [16, 1497]);
  const hole = sacralForamina[nerve];
  if (hole) return stretch(hole, [hole[0] + 7, hole[1] + 24]);
  const eighth = nerve === "C8" ? vertebraOf("C7") : undefined;
  if (eighth) return rootOfNeck(eighth);
  const vertebra = vertebraOf(nerve);
  if (!vertebra || nerve === "Co") return undefined;
  const upper = above(vertebra);
  return formOf(vertebra) === "cervical" && upper ? rootOfNeck(upper) : rootOfTrunk(vertebra);
};

/** Where the medial branch crosses the bone of a vertebra: low back at the foot of the upper joint process, chest at the tip of the transverse process. */
const onBone = ({ top: t, height: h, half: w, reach: r, name }: Vertebra): Stretch =>
  name.startsWith("T") && name !== "T1"
    ? stretch([r - 17, t - h * 0.16], [r + 3, t + h * 0.06])
    : stretch([w * 1.02, t + h * 0.02], [w * 0.62, t + h * 0.36]);

/**
 * The medial branch of a spinal nerve, on the right. In the neck it rounds the pillar of its own vertebra; from C8 down it crosses
 * the vertebra below its own, so the L4 medial branch lies on L5.
 */
export const medialBranch = (nerve: string): Stretch | undefined => {
  if (nerve === "C1") return stretch([46, 106], [30, 110]);
  if (nerve === "L5") return stretch([36, 1306], [22, 1313]);
  if (nerve === "S5") return stretch([14, 1455], [6, 1461]);
  if (nerve === "Co1") return stretch([10, 1476], [3, 1482]);
  const hole = sacralForamina[nerve];
  if (hole) return stretch([hole[0] - 4, hole[1]], [hole[0] - 15, hole[1] + 7]);
  const onT1 = nerve === "C8" ? vertebraOf("T1") : undefined;
  if (onT1) return onBone(onT1);
  const own = vertebraOf(nerve);
  if (!own || nerve === "Co") return undefined;
  if (nerve.startsWith("C")) return stretch([own.half * 1.55, middleOf(own) - 3], [own.half * 0.85, middleOf(own) + 4]);
  const next = below(own);
  return next && onBone(next);
};

/** The dorsal ramus just before it divides, on the right: on the wing of the sacrum for L5. */
export const dorsalRamus = (nerve: string): Point | undefined => {
  if (nerve === "L5") return [47, 1294];
  const hole = sacralForamina[nerve];
  if (hole) return hole;
  const branch = medialBranch(nerve);
  return branch && [branch.from[0] + 6, branch.from[1] - 6];
};

/** The lateral branch on the right: L1 to L5 over the transverse process below, S1 to S4 outwards from the sacral hole. */
export const lateralBranch = (nerve: string): Stretch | undefined => {
  const hole = sacralForamina[nerve];
  if (hole) return stretch([hole[0] + 6, hole[1]], [hole[0] + 25, hole[1] + 6]);
  if (nerve === "L5") return stretch([54, 1300], [66, 1318]);
  const own = nerve.startsWith("L") ? vertebraOf(nerve) : undefined;
  const next = own && below(own);
  return (
    next && stretch([next.half + 8, next.top + next.height * 0.26], [next.half + 24, next.top + next.height * 0.62])
  );
};

/** The intercostal nerve under the rib on the right; T12 runs under the last one. */
export const intercostalNerve = (nerve: string): Stretch | undefined => {
  const own = nerve.startsWith("T") ? vertebraOf(nerve) : undefined;
  return own && stretch([own.reach + 8, own.top + 11], [own.reach + 46, own.top + own.height * 0.8 + 6]);
};
