import { verticesOf } from "@pinpoint/chart";
import { bottomOf, formOf, type Vertebra, vertebraOf } from "./spine-table.ts";

/** An ellipse on the right side of the spine; `turned` in degrees. */
export interface Oval {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly turned: number;
}

const mean = (a: number, b: number): number => (a + b) / 2;

const low = (upper: Vertebra, lower: Vertebra): Oval => {
  const isThoracic = formOf(upper) === "thoracic" && upper.name !== "T12";
  const half = mean(upper.half, lower.half);
  if (isThoracic) return { x: half * 0.58, y: bottomOf(upper) + upper.disc * 0.35, rx: 6, ry: 8, turned: -6 };
  return { x: half * 0.62, y: bottomOf(upper) + upper.disc * 0.3, rx: 6.5, ry: 11, turned: -8 };
};

const neck = (upper: Vertebra, lower: Vertebra): Oval => ({
  x: mean(upper.half, lower.half) * 1.14,
  y: bottomOf(upper) + upper.disc * 0.5,
  rx: 9,
  ry: 4.5,
  turned: 10,
});

/** The right facet joint of a segment, C0-1 (skull on atlas) to L5-S1. */
export const facetJoint = (segment: string): Oval | undefined => {
  const [upperName, lowerName] = verticesOf(segment) ?? [];
  if (upperName === undefined || lowerName === undefined) return undefined;
  if (upperName === "C0") return { x: 27, y: 86, rx: 11, ry: 4.5, turned: -8 };
  const [upper, lower] = [vertebraOf(upperName), vertebraOf(lowerName)];
  if (!upper || !lower) return undefined;
  if (upperName === "C1") return { x: 28, y: 116.5, rx: 11, ry: 4, turned: 8 };
  return formOf(upper) === "axis" || formOf(upper) === "cervical" ? neck(upper, lower) : low(upper, lower);
};
