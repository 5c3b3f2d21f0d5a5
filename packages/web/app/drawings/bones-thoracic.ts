import type { Bones } from "./bones.ts";
import { bothSides, path } from "./path.ts";
import { bottomOf, type Vertebra } from "./spine-table.ts";

/** How far a rib is drawn out and how far it drops: the last two are short and float. */
const ribEnd = ({ name, height, reach }: Vertebra): readonly [x: number, drop: number] => {
  if (name === "T12") return [reach + 50, height * 0.72];
  if (name === "T11") return [reach + 58, height * 0.8];
  return [reach + 66, height * (name === "T1" ? 0.5 : 0.8)];
};

/** The beginning of a rib, from its joint on the transverse process outwards and down. */
const rib = (vertebra: Vertebra): string => {
  const { top: t, reach: r } = vertebra;
  const [far, drop] = ribEnd(vertebra);
  return path`M${r - 14} ${t + 1} C${r + 12} ${t - 7} ${far - 20} ${t + 4} ${far} ${t + drop} Q${far + 2} ${t + drop + 5} ${far - 4} ${t + drop + 6} C${far - 22} ${t + 15} ${r + 8} ${t + 4} ${r - 12} ${t + 10} Z`;
};

/** T1 to T12: the arch like a shingle over the next, the spine long and slanting, ribs at the sides. */
export const thoracic = (vertebra: Vertebra): Bones => {
  const { name, top: t, height: h, half: w, reach: r, disc: d } = vertebra;
  const b = bottomOf(vertebra);
  const slant = name === "T11" || name === "T12" ? 0.15 : name === "T10" || name === "T1" ? 0.32 : 0.62;
  const tip = b + d + h * slant;
  return {
    ribs: bothSides(rib(vertebra)),
    body: path`M${-w} ${t} Q0 ${t + 3} ${w} ${t} C${w - 3} ${t + h * 0.35} ${w - 3} ${t + h * 0.65} ${w + 1} ${b} Q0 ${b - 3} ${-w - 1} ${b} C${-w + 3} ${t + h * 0.65} ${-w + 3} ${t + h * 0.35} ${-w} ${t} Z`,
    processes: bothSides(
      path`M${w * 0.4} ${t + h * 0.12} L${w * 0.6} ${t + h * 0.1} C${w + 2} ${t + h * 0.02} ${r - 14} ${t - h * 0.08} ${r - 6} ${t - h * 0.06} Q${r + 5} ${t - h * 0.02} ${r + 2} ${t + h * 0.12} Q${r - 2} ${t + h * 0.24} ${r - 12} ${t + h * 0.22} C${w + 2} ${t + h * 0.26} ${w * 0.8} ${t + h * 0.36} ${w * 0.62} ${t + h * 0.42} L${w * 0.4} ${t + h * 0.42} Z`,
    ),
    arch: path`M0 ${t + h * 0.12} C${w * 0.2} ${t + h * 0.08} ${w * 0.34} ${t - h * 0.02} ${w * 0.44} ${t - h * 0.08} C${w * 0.56} ${t - h * 0.14} ${w * 0.8} ${t - h * 0.06} ${w * 0.8} ${t + h * 0.12} C${w * 0.8} ${t + h * 0.36} ${w * 0.66} ${t + h * 0.5} ${w * 0.66} ${t + h * 0.74} C${w * 0.68} ${b + d * 0.3} ${w * 0.5} ${b + d * 0.8} ${w * 0.36} ${b + d * 0.4} C${w * 0.24} ${b - h * 0.04} ${w * 0.14} ${b - h * 0.08} 0 ${b - h * 0.1} C${-w * 0.14} ${b - h * 0.08} ${-w * 0.24} ${b - h * 0.04} ${-w * 0.36} ${b + d * 0.4} C${-w * 0.5} ${b + d * 0.8} ${-w * 0.68} ${b + d * 0.3} ${-w * 0.66} ${t + h * 0.74} C${-w * 0.66} ${t + h * 0.5} ${-w * 0.8} ${t + h * 0.36} ${-w * 0.8} ${t + h * 0.12} C${-w * 0.8} ${t - h * 0.06} ${-w * 0.56} ${t - h * 0.14} ${-w * 0.44} ${t - h * 0.08} C${-w * 0.34} ${t - h * 0.02} ${-w * 0.2} ${t + h * 0.08} 0 ${t + h * 0.12} Z`,
    spinous: path`M${-w * 0.1} ${t + h * 0.5} L${w * 0.1} ${t + h * 0.5} C${w * 0.1} ${b} ${w * 0.26} ${tip - 9} ${w * 0.2} ${tip - 3} C${w * 0.12} ${tip + 3} ${-w * 0.12} ${tip + 3} ${-w * 0.2} ${tip - 3} C${-w * 0.26} ${tip - 9} ${-w * 0.1} ${b} ${-w * 0.1} ${t + h * 0.5} Z`,
  };
};
