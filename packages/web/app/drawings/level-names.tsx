import { useLetters } from "./scene-letters.ts";
import { curveAt } from "./side-curve.ts";
import { middleOf, type Vertebra } from "./spine-table.ts";

interface LevelNamesProps {
  readonly vertebrae: readonly Vertebra[];
  /** How far from the midline; 0 writes on the bone. */
  readonly x?: number | ((vertebra: Vertebra) => number);
}

/** The names of the vertebrae, in one row. */
export function LevelNames({ vertebrae, x = 0 }: LevelNamesProps) {
  const letters = useLetters();
  return (
    <g className="names" fontSize={Math.round(letters * 8.5) / 10}>
      {vertebrae.map((one) => (
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
