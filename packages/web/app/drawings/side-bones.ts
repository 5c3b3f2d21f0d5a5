import { segments } from "@pinpoint/chart";
import { depthOf, pointAt, standOf } from "./side-curve.ts";
import { facetAtSide, foramen, type Gap, gapOf, slab } from "./side-places.ts";
import { formOf, spine, type Vertebra } from "./spine-table.ts";

/** A body from the side. */
export const bodyAtSide = (vertebra: Vertebra): string => {
  const stand = standOf(vertebra);
  const [d, h] = [depthOf(vertebra), vertebra.height / 2];
  const at = (back: number, down: number): string => pointAt(stand, back, down);
  return `M${at(-d, -h)}Q${at(0, -h + 2)} ${at(d, -h)}Q${at(d - 3, 0)} ${at(d, h)}Q${at(0, h - 2)} ${at(-d, h)}Q${at(-d + 3, 0)} ${at(-d, -h)}Z`;
};

/** How far the spinous process reaches back and down, and how thick its end is. */
export const reachOf = (vertebra: Vertebra): readonly [back: number, down: number, thick: number] => {
  const h = vertebra.height;
  switch (formOf(vertebra)) {
    case "lumbar":
      return [58, h * 0.3, 13];
    case "thoracic":
      return vertebra.name === "T11" || vertebra.name === "T12" ? [48, h * 0.4, 10] : [50, h * 0.86, 7];
    case "axis":
      return [42, h * 0.2, 9];
    case "cervical":
      return vertebra.name === "C7" ? [52, h * 0.6, 7] : [36, h * 0.5, 6];
    default:
      return [0, 0, 0];
  }
};

/** Everything behind a body, from the side. */
export const archAtSide = (vertebra: Vertebra): string => {
  const [back, down, thick] = reachOf(vertebra);
  if (back === 0) return "";
  const stand = standOf(vertebra);
  const [d, h] = [depthOf(vertebra), vertebra.height / 2];
  const at = (b: number, v: number): string => pointAt(stand, d + b, v);
  return (
    `M${at(-1, -h * 0.62)}C${at(8, -h * 0.7)} ${at(12, -h * 0.9)} ${at(18, -h * 1.15)}C${at(24, -h * 1.1)} ${at(24, -h * 0.6)} ${at(24, -h * 0.3)}` +
    `C${at(34, -h * 0.1)} ${at(back - 10, down - thick)} ${at(back, down - thick * 0.6)}Q${at(back + 5, down)} ${at(back, down + thick * 0.6)}` +
    `C${at(back - 12, down + thick)} ${at(34, h * 0.7)} ${at(26, h * 0.7)}C${at(26, h)} ${at(22, h * 1.2)} ${at(17, h * 1.1)}C${at(15, h * 0.6)} ${at(16, h * 0.1)} ${at(12, h * 0.02)}` +
    `C${at(8, -h * 0.02)} ${at(4, -h * 0.02)} ${at(-1, h * 0.02)}Z`
  );
};

const isMovable = (vertebra: Vertebra): boolean => !["atlas", "sacral", "coccyx"].includes(formOf(vertebra));

const sacral = spine.filter((one) => formOf(one) === "sacral");

const sacrumOutline = (): string => {
  const front = sacral.map(
    (one, index) => `${index === 0 ? "M" : "L"}${pointAt(standOf(one), -depthOf(one), -one.height / 2)}`,
  );
  const last = sacral.at(-1);
  const end = last
    ? `L${pointAt(standOf(last), -depthOf(last), last.height / 2)}L${pointAt(standOf(last), depthOf(last) + 3, last.height / 2)}`
    : "";
  const rear = [...sacral].reverse().map((one) => {
    const stand = standOf(one);
    return `Q${pointAt(stand, depthOf(one) + 19, 0)} ${pointAt(stand, depthOf(one) + 11, -one.height / 2)}`;
  });
  return `${front.join("")}${end}${rear.join("")}Z`;
};

const sacralLines = (): string =>
  sacral
    .slice(1)
    .map(
      (one) =>
        `M${pointAt(standOf(one), -depthOf(one), -one.height / 2)}L${pointAt(standOf(one), depthOf(one) * 0.6, -one.height / 2)}`,
    )
    .join("");

/** A disc from the side. */
export const discAtSide = ({ stand, depth, height }: Gap): string =>
  slab(stand, -depth + 1, depth - 1, -height / 2, height / 2);

const gaps = segments.map((segment) => gapOf(segment)).filter((gap) => gap !== undefined);
const [atlas, axis] = spine;

/** The bones from the side, each kind one path. */
export const sideBones = {
  bodies: spine
    .filter((one) => isMovable(one) || formOf(one) === "coccyx")
    .map(bodyAtSide)
    .join(""),
  discs: gaps.slice(1).map(discAtSide).join(""),
  arches: spine.map(archAtSide).join(""),
  joints: gaps.map(facetAtSide).join(""),
  holes: gaps.slice(1).map(foramen).join(""),
  sacrum: sacrumOutline(),
  sacralLines: sacralLines(),
  atlas: atlas && axis ? `${slab(standOf(atlas), -22, -13, -8, 7)}${slab(standOf(atlas), 26, 34, -7, 6)}` : "",
  dens: axis ? slab(standOf(axis), -11, -1, -axis.height / 2 - 24, -axis.height / 2 + 2) : "",
} as const;
