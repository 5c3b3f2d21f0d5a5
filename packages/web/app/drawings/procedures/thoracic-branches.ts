import { medialBranch, type Point } from "../nerves-of-spine.ts";
import { path } from "../path.ts";

/** A medial branch of the chest on the patient's right: over the upper outer corner of the transverse process below, then back inwards. */
export const thoracicBranch = (nerve: string): { readonly d: string; readonly corner: Point; readonly on: Point } => {
  const branch = medialBranch(nerve);
  if (!branch) return { d: "", corner: [0, 0], on: [0, 0] };
  const [[fx, fy], [tx, ty]] = [branch.from, branch.to];
  return {
    d: path`M${fx - 9} ${fy - 5}L${fx} ${fy}L${tx - 4} ${ty - 2}Q${tx + 4} ${ty + 5} ${tx - 8} ${ty + 10}Q${fx - 4} ${ty + 14} ${fx - 12} ${ty + 22}`,
    corner: [(fx + tx * 2) / 3, (fy + ty * 2) / 3],
    on: [fx + 2, fy + 1],
  };
};
