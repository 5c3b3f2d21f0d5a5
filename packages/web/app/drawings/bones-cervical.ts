import type { Bones } from "./bones.ts";
import { bothSides, ellipse, path } from "./path.ts";
import { bottomOf, type Vertebra } from "./spine-table.ts";

/** The back of the skull down to its rim, with the bump where the neck muscles hold. */
export const occiput = (): Bones => ({
  ribs: bothSides(
    path`M60 60 C72 56 81 66 79 80 C77 89 70 90 65 80 Z` + path`M16 74 C16 84 22 87 28 86 C36 85 41 80 41 72 Z`,
  ),
  body: path`M-92 0 C-96 34 -78 62 -46 74 C-30 80 -16 80 0 80 C16 80 30 80 46 74 C78 62 96 34 92 0 Z`,
  arch: bothSides(path`M4 47 C28 47 54 40 78 24 C54 42 28 50 4 49.5 Z`) + ellipse(0, 48, 6, 3.5),
});

/** The atlas: a ring without body or spine, wide masses at its sides. */
export const atlas = ({ top: t, height: h, reach: r }: Vertebra): Bones => ({
  body: "",
  processes: bothSides(
    path`M22 ${t - 2} C34 ${t - 4} ${r - 12} ${t} ${r - 4} ${t + 4} Q${r + 4} ${t + 9} ${r - 3} ${t + 15} C${r - 14} ${t + h - 4} 36 ${t + h} 24 ${t + h} Q18 ${t + h / 2} 22 ${t - 2} Z`,
  ),
  arch: path`M-26 ${t + 6} C-16 ${t + 4} -8 ${t + 7} 0 ${t + 7} C8 ${t + 7} 16 ${t + 4} 26 ${t + 6} L26 ${t + 15} C14 ${t + 15} 8 ${t + 19} 0 ${t + 20} C-8 ${t + 19} -14 ${t + 15} -26 ${t + 15} Z`,
});

const pillars = ({ half: w, top: t, height: h }: Vertebra): string =>
  bothSides(
    path`M${w * 0.72} ${t + 2} C${w * 0.95} ${t - 6} ${w * 1.35} ${t - 7} ${w * 1.5} ${t - 1} C${w * 1.46} ${t + h * 0.3} ${w * 1.4} ${t + h * 0.45} ${w * 1.42} ${t + h * 0.6} C${w * 1.48} ${t + h * 0.8} ${w * 1.54} ${t + h} ${w * 1.44} ${t + h + 3} C${w * 1.2} ${t + h + 5} ${w * 0.9} ${t + h + 2} ${w * 0.72} ${t + h * 0.86} Z`,
  );

const tips = ({ half: w, top: t, height: h, reach: r }: Vertebra): string =>
  bothSides(
    path`M${w * 1.2} ${t + h * 0.3} C${w * 1.5} ${t + h * 0.2} ${r - 2} ${t + h * 0.22} ${r} ${t + h * 0.36} C${r + 2} ${t + h * 0.52} ${r - 6} ${t + h * 0.62} ${w * 1.2} ${t + h * 0.66} Z`,
  );

/** The axis: the broad arch and the biggest forked spine of the neck. */
export const axis = (vertebra: Vertebra): Bones => {
  const { top: t, height: h, half: w, disc: d } = vertebra;
  return {
    body: path`M-9 ${t} C-9 ${t - 18} 9 ${t - 18} 9 ${t} L${w} ${t + h} L${-w} ${t + h} Z`,
    ribs: tips(vertebra),
    processes: pillars(vertebra),
    arch: path`M0 ${t + 6} C10 ${t + 6} ${w * 0.6} ${t + 6} ${w * 0.95} ${t + 10} L${w * 0.85} ${t + h * 0.82} C${w * 0.6} ${t + h * 0.8} ${w * 0.6} ${t + h} ${w * 0.5} ${t + h + d * 0.9} C${w * 0.36} ${t + h + d * 1.2} ${w * 0.2} ${t + h + d * 0.6} 0 ${t + h * 0.94} C${-w * 0.2} ${t + h + d * 0.6} ${-w * 0.36} ${t + h + d * 1.2} ${-w * 0.5} ${t + h + d * 0.9} C${-w * 0.6} ${t + h} ${-w * 0.6} ${t + h * 0.8} ${-w * 0.85} ${t + h * 0.82} L${-w * 0.95} ${t + 10} C${-w * 0.6} ${t + 6} -10 ${t + 6} 0 ${t + 6} Z`,
  };
};

/** C3 to C7: a small body, a pillar of joints on each side, a forked spine (C7's is long and single). */
export const cervical = (vertebra: Vertebra): Bones => {
  const { name, top: t, half: w, height: h, disc: d } = vertebra;
  const b = bottomOf(vertebra);
  const lamina = path`M0 ${t + h * 0.3} C${w * 0.3} ${t + h * 0.3} ${w * 0.6} ${t + h * 0.16} ${w * 0.86} ${t + h * 0.1} L${w * 0.8} ${t + h * 0.84} C${w * 0.6} ${t + h * 0.76} ${w * 0.36} ${t + h * 0.86} ${w * 0.2} ${t + h * 0.92} L${-w * 0.2} ${t + h * 0.92} C${-w * 0.36} ${t + h * 0.86} ${-w * 0.6} ${t + h * 0.76} ${-w * 0.8} ${t + h * 0.84} L${-w * 0.86} ${t + h * 0.1} C${-w * 0.6} ${t + h * 0.16} ${-w * 0.3} ${t + h * 0.3} 0 ${t + h * 0.3} Z`;
  const forked = path`M${-w * 0.14} ${t + h * 0.52} L${w * 0.14} ${t + h * 0.52} C${w * 0.2} ${t + h * 0.8} ${w * 0.42} ${b + d * 0.2} ${w * 0.4} ${b + d * 0.7} C${w * 0.3} ${b + d} ${w * 0.12} ${b + d * 0.4} 0 ${b + d * 0.1} C${-w * 0.12} ${b + d * 0.4} ${-w * 0.3} ${b + d} ${-w * 0.4} ${b + d * 0.7} C${-w * 0.42} ${b + d * 0.2} ${-w * 0.2} ${t + h * 0.8} ${-w * 0.14} ${t + h * 0.52} Z`;
  const long = path`M${-w * 0.16} ${t + h * 0.48} L${w * 0.16} ${t + h * 0.48} C${w * 0.2} ${b} ${w * 0.26} ${b + d} ${w * 0.22} ${b + d * 1.7} C${w * 0.1} ${b + d * 2} ${-w * 0.1} ${b + d * 2} ${-w * 0.22} ${b + d * 1.7} C${-w * 0.26} ${b + d} ${-w * 0.2} ${b} ${-w * 0.16} ${t + h * 0.48} Z`;
  return {
    body: path`M${-w} ${t} Q0 ${t + 3} ${w} ${t} L${w} ${b} Q0 ${b - 2} ${-w} ${b} Z`,
    ribs: tips(vertebra),
    processes: pillars(vertebra),
    arch: lamina,
    spinous: name === "C7" ? long : forked,
  };
};
