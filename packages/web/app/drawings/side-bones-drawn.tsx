import { segments, verticesOf } from "@pinpoint/chart";
import { archAtSide, bodyAtSide, discAtSide, sideBones } from "./side-bones.ts";
import { facetAtSide, foramen, type Gap, gapOf } from "./side-places.ts";
import { formOf, type Vertebra } from "./spine-table.ts";

interface SideBonesProps {
  readonly vertebrae: readonly Vertebra[];
  readonly sacrum?: boolean;
}

const gapsOf = (vertebrae: readonly Vertebra[], sacrum: boolean): readonly Gap[] => {
  const names = new Set(vertebrae.map(({ name }) => name));
  return segments.flatMap((segment) => {
    const [upper = "", lower = ""] = verticesOf(segment) ?? [];
    const isShown = names.has(upper) && upper !== "C1" && (names.has(lower) || (sacrum && lower === "S1"));
    const gap = isShown ? gapOf(segment) : undefined;
    return gap ? [gap] : [];
  });
};

/** A part of the spine from the patient's left side, with the holes through which the roots leave. */
export function SideBones({ vertebrae, sacrum = false }: SideBonesProps) {
  const gaps = gapsOf(vertebrae, sacrum);
  const movable = vertebrae.filter((one) => !["atlas", "sacral"].includes(formOf(one)));
  return (
    <g className="bones">
      <path className="bone-deep" d={vertebrae.map(archAtSide).join("")} />
      {sacrum && <path className="bone-mid" d={sideBones.sacrum} />}
      {sacrum && <path className="bone-line" d={sideBones.sacralLines} />}
      <path className="bone-body" d={movable.map(bodyAtSide).join("")} />
      <path className="bone-disc" d={gaps.map(discAtSide).join("")} />
      <path className="bone-hole" d={gaps.map(foramen).join("")} />
      <path className="bone-joint" d={gaps.map(facetAtSide).join("")} />
    </g>
  );
}
