import { bonesOf } from "./bones.ts";
import { hipBones, sacrum } from "./bones-pelvis.ts";
import { discBelow } from "./spine-bones.tsx";
import type { Vertebra } from "./spine-table.ts";

interface SpineFrontProps {
  readonly vertebrae: readonly Vertebra[];
  readonly pelvis?: boolean;
}

/** A part of the spine from the front, the bodies before the arches: the patient's left is on the viewer's right. */
export function SpineFront({ vertebrae, pelvis = false }: SpineFrontProps) {
  const all = vertebrae.map((one) => ({ ...bonesOf(one), name: one.name }));
  return (
    <g className="bones">
      {pelvis && <path className="bone-far" d={hipBones} />}
      <path className="bone-ribs" d={all.map(({ ribs = "" }) => ribs).join("")} />
      <path className="bone-mid" d={all.map(({ processes = "" }) => processes).join("")} />
      {pelvis && <path className="bone-mid" d={sacrum} />}
      <path
        className="bone-disc"
        d={vertebrae
          .slice(0, pelvis ? undefined : -1)
          .map(discBelow)
          .join("")}
      />
      <path className="bone-deep" d={all.map(({ body }) => body).join("")} />
    </g>
  );
}
