import { type Structure, type Target, verticesOf } from "@pinpoint/chart";
import { ellipse } from "./path.ts";
import { depthOf, pointAt, type Stand, standAt, standOf, tiltOf } from "./side-curve.ts";
import { bottomOf, type Vertebra, vertebraOf } from "./spine-table.ts";

/** A four-cornered area in the directions of a place: from front to back, from top to bottom. */
export const slab = (stand: Stand, front: number, back: number, top: number, bottom: number): string =>
  `M${pointAt(stand, front, top)}L${pointAt(stand, back, top)}L${pointAt(stand, back, bottom)}L${pointAt(stand, front, bottom)}Z`;

/** The gap between two vertebrae and where it stands. */
export interface Gap {
  readonly stand: Stand;
  readonly depth: number;
  readonly height: number;
}

export const gapOf = (segment: string): Gap | undefined => {
  const [upperName = "", lowerName = ""] = verticesOf(segment) ?? [];
  const [upper, lower] = [vertebraOf(upperName), vertebraOf(lowerName)];
  if (!upper || !lower) return undefined;
  const middle = (bottomOf(upper) + lower.top) / 2;
  return {
    stand: standAt(middle),
    depth: Math.min(depthOf(upper), depthOf(lower)),
    height: lower.top - bottomOf(upper),
  };
};

const round = (stand: Stand, back: number, down: number, rx: number, ry: number): string => {
  const [x = 0, y = 0] = pointAt(stand, back, down).split(" ").map(Number);
  return ellipse(x, y, rx, ry, tiltOf(stand));
};

/** The facet joint behind a gap. */
export const facetAtSide = ({ stand, depth }: Gap): string => round(stand, depth + 22, -2, 4.5, 9);

/** The hole between two vertebrae through which a root leaves. */
export const foramen = ({ stand, depth, height }: Gap): string => round(stand, depth + 8, -height * 0.5 - 2, 5, 8);

const onBody: Partial<Readonly<Record<Structure, (vertebra: Vertebra) => string>>> = {
  vertebra: (one) => slab(standOf(one), -depthOf(one) - 1, depthOf(one) + 1, -one.height / 2, one.height / 2),
  "basivertebral-nerve": (one) => slab(standOf(one), -2, depthOf(one), -3, 3),
  "spinal-canal": (one) => slab(standOf(one), depthOf(one) + 1, depthOf(one) + 16, -one.height / 2, one.height / 2),
  "epidural-space": (one) => slab(standOf(one), depthOf(one) + 12, depthOf(one) + 16, -one.height / 2, one.height / 2),
  "intrathecal-space": (one) =>
    slab(standOf(one), depthOf(one) + 4, depthOf(one) + 12, -one.height / 2, one.height / 2),
  "spinal-cord": (one) => slab(standOf(one), depthOf(one) + 6, depthOf(one) + 10, -one.height / 2, one.height / 2),
};

const onGap: Partial<Readonly<Record<Structure, (gap: Gap) => string>>> = {
  disc: ({ stand, depth, height }) => slab(stand, -depth, depth, -height / 2, height / 2),
  "facet-joint": facetAtSide,
  "spinal-canal": ({ stand, depth }) => slab(stand, depth + 1, depth + 16, -16, 16),
  "epidural-space": ({ stand, depth }) => slab(stand, depth + 12, depth + 16, -16, 16),
  "intrathecal-space": ({ stand, depth }) => slab(stand, depth + 4, depth + 12, -16, 16),
  "spinal-cord": ({ stand, depth }) => slab(stand, depth + 6, depth + 10, -16, 16),
};

/** The shape of a target seen from the side; undefined for what that view does not show. Left and right lie over one another there. */
export const sideShape = ({ structure, level }: Target): string | undefined => {
  if (level === undefined) return undefined;
  const gap = gapOf(level);
  if (gap) return onGap[structure]?.(gap);
  const vertebra = vertebraOf(level);
  return vertebra && onBody[structure]?.(vertebra);
};
