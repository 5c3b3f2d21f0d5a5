import { medialBranch, nerveRoot, type Point } from "../nerves-of-spine.ts";
import { path } from "../path.ts";
import { between, type Frame } from "../spine-view.ts";

/** The three lowest vertebrae and the upper end of the sacrum, with room for words on the patient's right. */
export const lowBackFrame: Frame = {
  left: -100,
  top: 1092,
  width: 290,
  height: 244,
  vertebrae: between("L3", "L5"),
  skull: false,
  sacrum: true,
  pelvis: false,
  letters: 13,
  labels: 100,
};

/**
 * A lumbar medial branch on the patient's right: from its root down to the vertebra below, where it lies in the groove between the upper
 * joint process and the transverse process. `groove` is the middle of that stretch, `top` its upper end.
 */
export const lumbarBranch = (nerve: string): { readonly d: string; readonly groove: Point; readonly top: Point } => {
  const [root, branch] = [nerveRoot(nerve), medialBranch(nerve)];
  if (!root || !branch) return { d: "", groove: [0, 0], top: [0, 0] };
  const [[rx, ry], [fx, fy], [tx, ty]] = [root.from, branch.from, branch.to];
  return {
    d: path`M${rx + 2} ${ry + 2}Q${fx + 4} ${fy - 16} ${fx} ${fy - 3}L${fx - 2} ${fy + 10}Q${fx - 4} ${ty} ${tx + 1} ${ty}`,
    groove: [fx - 2, fy + 6],
    top: [fx - 1, fy - 3],
  };
};

/** The twigs of the two branches that serve the L4-5 joint: from L3 down to it, from L4 up to it. */
export const twigsToL45: Readonly<Record<string, string>> = {
  L3: "M25.5 1172Q18 1184 23 1201",
  L4: "M38 1235Q30 1232 27 1219",
};
