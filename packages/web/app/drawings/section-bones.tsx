import { segments, verticesOf } from "@pinpoint/chart";
import { inWholeUnits } from "./path.ts";
import {
  canalBand,
  canalLine,
  cordBetween,
  endOfCord,
  endOfSac,
  hiatus,
  ligamentInSection,
  sacralBodies,
  sacralRoof,
  spinousInSection,
} from "./section.ts";
import { bodyAtSide, discAtSide } from "./side-bones.ts";
import { gapOf } from "./side-places.ts";
import { formOf, type Vertebra, vertebraOf } from "./spine-table.ts";

interface SectionBonesProps {
  readonly vertebrae: readonly Vertebra[];
  readonly sacrum?: boolean;
  /** From where to where the canal is drawn. */
  readonly from: number;
  readonly to: number;
  /** Spinous processes that are left out, to be drawn by the scene. */
  readonly without?: ReadonlySet<string>;
}

const isMovable = (one: Vertebra): boolean => !["sacral", "atlas"].includes(formOf(one));

const pairsOf = (vertebrae: readonly Vertebra[], sacrum: boolean): readonly (readonly [Vertebra, Vertebra, string])[] =>
  segments.flatMap((segment) => {
    const [upper, lower] = (verticesOf(segment) ?? []).map((name) => vertebraOf(name));
    if (!upper || !lower || upper.name === "C1") return [];
    const isShown = vertebrae.includes(upper) && (vertebrae.includes(lower) || (sacrum && lower.name === "S1"));
    return isShown ? [[upper, lower, segment] as const] : [];
  });

/** The spine cut through its middle: bodies, discs, canal with sac, cord and roots, ligaments, spinous processes. */
export function SectionBones({ vertebrae, sacrum = false, from, to, without }: SectionBonesProps) {
  const pairs = pairsOf(vertebrae, sacrum);
  const movable = vertebrae.filter(isMovable);
  const endOfCanal = sacrum ? Math.min(to, hiatus.to) : to;
  const lowest = Math.min(endOfCanal, endOfSac);
  return (
    <>
      <path className="tissue" d={canalBand(from, endOfCanal, 0, 1)} />
      <path className="tissue tissue-fluid" d={canalBand(from, lowest, 0.08, 0.82)} />
      <path className="tissue tissue-cord" d={cordBetween(from, Math.min(to, endOfCord))} />
      {lowest > endOfCord && (
        <path
          className="muscle-line"
          d={
            canalLine(Math.max(from, endOfCord), lowest - 14, 0.34) +
            canalLine(Math.max(from, endOfCord + 6), lowest - 6, 0.48) +
            canalLine(Math.max(from, endOfCord - 8), lowest - 26, 0.62)
          }
        />
      )}
      <g className="bones">
        <path
          className="bone-disc"
          d={inWholeUnits(
            pairs
              .map(([, , segment]) => gapOf(segment))
              .map((gap) => (gap ? discAtSide(gap) : ""))
              .join(""),
          )}
        />
        <path className="bone-body" d={inWholeUnits(movable.map(bodyAtSide).join(""))} />
        {sacrum && <path className="bone-mid" d={inWholeUnits(sacralBodies + sacralRoof)} />}
        <path
          className="bone-deep"
          d={inWholeUnits(
            movable
              .filter(({ name }) => !without?.has(name))
              .map(spinousInSection)
              .join(""),
          )}
        />
      </g>
      <path
        className="tissue tissue-ligament"
        d={inWholeUnits(pairs.map(([upper, lower]) => ligamentInSection(upper, lower)).join(""))}
      />
    </>
  );
}
