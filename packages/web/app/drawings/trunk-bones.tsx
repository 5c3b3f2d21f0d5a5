import { coccyx, hipBones, hipHeads, sacrum, thighFill } from "./bones-pelvis.ts";
import { bothSides, box, inWholeUnits, path } from "./path.ts";
import { bottomOf, formOf, type Vertebra } from "./spine-table.ts";

const body = (one: Vertebra): string => box(-one.half, one.top, one.half, bottomOf(one), 6);

const spinous = ({ top, height }: Vertebra): string => box(-5, top + height * 0.4, 5, top + height * 1.2, 5);

/** A transverse process, or the beginning of a rib, as a line. */
const side = (one: Vertebra): string => {
  const y = one.top + one.height * 0.25;
  if (formOf(one) !== "thoracic") return bothSides(path`M${one.half} ${y}L${one.reach} ${y - 2}`);
  const far = one.name === "T12" ? 90 : 112;
  return bothSides(path`M${one.half} ${y - 8}Q${far * 0.75} ${y - 14} ${far} ${y + one.height * 0.6}`);
};

/** The spine and pelvis from behind in few lines, for drawings of the whole trunk. */
export function TrunkBones({ vertebrae }: { readonly vertebrae: readonly Vertebra[] }) {
  return (
    <g className="bones">
      <path className="bone-far bone-edgeless" d={inWholeUnits(thighFill)} />
      <path className="bone-mid" d={inWholeUnits(hipHeads)} />
      <path className="trunk-ribs" d={inWholeUnits(vertebrae.map(side).join(""))} />
      <path className="bone-mid" d={inWholeUnits(vertebrae.map(body).join(""))} />
      <path className="bone-mid" d={inWholeUnits(sacrum + coccyx + hipBones)} />
      <path className="bone-deep" d={inWholeUnits(vertebrae.map(spinous).join(""))} />
    </g>
  );
}
