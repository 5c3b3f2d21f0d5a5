import { useSheet } from "./scene-sheet.ts";
import { curveAt } from "./side-curve.ts";
import { middleOf, type Vertebra } from "./spine-table.ts";

interface LevelNamesProps {
  readonly vertebrae: readonly Vertebra[];
  /** How far from the midline; 0 writes on the bone. */
  readonly x?: number | ((vertebra: Vertebra) => number);
}

/** The names of the vertebrae, in one row; a name that the edge would cut is left out. */
export function LevelNames({ vertebrae, x = 0 }: LevelNamesProps) {
  const { letters, top, bottom } = useSheet();
  const whole = vertebrae.filter(
    (one) => middleOf(one) > top + letters * 0.6 && middleOf(one) < bottom - letters * 0.6,
  );
  return (
    <g className="names" fontSize={Math.round(letters * 8.5) / 10}>
      {whole.map((one) => (
        <text
          key={one.name}
          x={Math.round(typeof x === "number" ? x : x(one))}
          y={Math.round(middleOf(one) + letters * 0.3)}
        >
          {one.name}
        </text>
      ))}
    </g>
  );
}

/** The place of a name on the body, seen from the side. */
export const onBodyAtSide = (vertebra: Vertebra): number => curveAt(middleOf(vertebra));
