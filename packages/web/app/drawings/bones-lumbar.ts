import type { Bones } from "./bones.ts";
import { bothSides, path } from "./path.ts";
import { bottomOf, type Vertebra } from "./spine-table.ts";

/** The right half of the arch: upper joint process, the narrow part, lower joint process, back to the midline. */
const halfArch = ({ top: t, height: h, half: w, disc: d }: Vertebra, side: 1 | -1): string => {
  const x = (share: number): number => side * w * share;
  const b = t + h;
  const outwards = path`C${x(0.2)} ${t + h * 0.12} ${x(0.34)} ${t + h * 0.04} ${x(0.44)} ${t - h * 0.1} C${x(0.52)} ${t - h * 0.22} ${x(0.78)} ${t - h * 0.2} ${x(0.8)} ${t - h * 0.02} C${x(0.81)} ${t + h * 0.16} ${x(0.66)} ${t + h * 0.3} ${x(0.58)} ${t + h * 0.46} C${x(0.53)} ${t + h * 0.58} ${x(0.58)} ${t + h * 0.74} ${x(0.6)} ${b - h * 0.04} C${x(0.62)} ${b + d * 0.5} ${x(0.42)} ${b + d * 0.66} ${x(0.36)} ${b + d * 0.24} C${x(0.31)} ${b - h * 0.12} ${x(0.2)} ${b - h * 0.24} 0 ${b - h * 0.26}`;
  if (side === 1) return outwards;
  return path`C${x(0.2)} ${b - h * 0.24} ${x(0.31)} ${b - h * 0.12} ${x(0.36)} ${b + d * 0.24} C${x(0.42)} ${b + d * 0.66} ${x(0.62)} ${b + d * 0.5} ${x(0.6)} ${b - h * 0.04} C${x(0.58)} ${t + h * 0.74} ${x(0.53)} ${t + h * 0.58} ${x(0.58)} ${t + h * 0.46} C${x(0.66)} ${t + h * 0.3} ${x(0.81)} ${t + h * 0.16} ${x(0.8)} ${t - h * 0.02} C${x(0.78)} ${t - h * 0.2} ${x(0.52)} ${t - h * 0.22} ${x(0.44)} ${t - h * 0.1} C${x(0.34)} ${t + h * 0.04} ${x(0.2)} ${t + h * 0.12} 0 ${t + h * 0.14} Z`;
};

/** L1 to L5: a broad body, wing-like transverse processes, strong joints, a hatchet of a spine. */
export const lumbar = (vertebra: Vertebra): Bones => {
  const { top: t, height: h, half: w, reach: r, disc: d } = vertebra;
  const b = bottomOf(vertebra);
  return {
    body: path`M${-w} ${t} Q0 ${t + 4} ${w} ${t} C${w - 5} ${t + h * 0.35} ${w - 5} ${t + h * 0.65} ${w + 1} ${b} Q0 ${b - 4} ${-w - 1} ${b} C${-w + 5} ${t + h * 0.65} ${-w + 5} ${t + h * 0.35} ${-w} ${t} Z`,
    processes: bothSides(
      path`M${w * 0.4} ${t + h * 0.16} L${w * 0.6} ${t + h * 0.16} C${w + 6} ${t + h * 0.22} ${r - 18} ${t + h * 0.06} ${r - 5} ${t + h * 0.12} Q${r + 3} ${t + h * 0.2} ${r - 3} ${t + h * 0.3} C${r - 18} ${t + h * 0.4} ${w + 8} ${t + h * 0.4} ${w * 0.62} ${t + h * 0.48} L${w * 0.4} ${t + h * 0.46} Z`,
    ),
    arch: path`M0 ${t + h * 0.14}` + halfArch(vertebra, 1) + halfArch(vertebra, -1),
    spinous: path`M${-w * 0.12} ${t + h * 0.3} L${w * 0.12} ${t + h * 0.3} C${w * 0.14} ${t + h * 0.6} ${w * 0.24} ${b - h * 0.14} ${w * 0.2} ${b + d * 0.06} C${w * 0.12} ${b + d * 0.36} ${-w * 0.12} ${b + d * 0.36} ${-w * 0.2} ${b + d * 0.06} C${-w * 0.24} ${b - h * 0.14} ${-w * 0.14} ${t + h * 0.6} ${-w * 0.12} ${t + h * 0.3} Z`,
  };
};
