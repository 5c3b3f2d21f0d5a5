/**
 * The anatomy table of the posterior spine. The midline is x = 0; the patient's left is on the viewer's left, so at x < 0.
 * Lengths are drawing units, about 0.6 mm; heights and widths grow downwards as they do in a person.
 */
export interface Vertebra {
  readonly name: string;
  /** Upper edge of the body. */
  readonly top: number;
  readonly height: number;
  /** From the midline to the edge of the body. */
  readonly half: number;
  /** From the midline to the tip of the transverse process. */
  readonly reach: number;
  /** The gap to the next vertebra: the disc. */
  readonly disc: number;
}

type Row = readonly [name: string, height: number, half: number, reach: number, disc: number];

const rows: readonly Row[] = [
  ["C1", 22, 24, 54, 5],
  ["C2", 36, 22, 38, 10],
  ["C3", 26, 20, 36, 10],
  ["C4", 26, 20, 37, 10],
  ["C5", 26, 21, 38, 10],
  ["C6", 27, 22, 40, 11],
  ["C7", 29, 23, 48, 11],
  ["T1", 34, 24, 58, 10],
  ["T2", 35, 23, 55, 9],
  ["T3", 36, 22, 53, 9],
  ["T4", 37, 22, 52, 9],
  ["T5", 38, 22, 51, 9],
  ["T6", 39, 23, 50, 9],
  ["T7", 40, 24, 49, 9],
  ["T8", 41, 25, 48, 10],
  ["T9", 42, 26, 47, 10],
  ["T10", 43, 28, 45, 11],
  ["T11", 45, 30, 42, 12],
  ["T12", 47, 32, 40, 14],
  ["L1", 50, 34, 66, 16],
  ["L2", 51, 35, 73, 17],
  ["L3", 52, 37, 81, 18],
  ["L4", 52, 39, 77, 19],
  ["L5", 51, 41, 80, 18],
  ["S1", 46, 46, 80, 0],
  ["S2", 39, 40, 72, 0],
  ["S3", 33, 33, 56, 0],
  ["S4", 27, 26, 40, 0],
  ["S5", 21, 20, 28, 5],
  ["Co", 40, 11, 11, 0],
];

const firstTop = 92;

/** All vertebrae from the top; the sacrum's five are fused. */
export const spine: readonly Vertebra[] = rows.map(([name, height, half, reach, disc], index) => ({
  name,
  top: rows.slice(0, index).reduce((y, row) => y + row[1] + row[4], firstTop),
  height,
  half,
  reach,
  disc,
}));

const byName = new Map(spine.map((vertebra) => [vertebra.name, vertebra]));

/** The vertebra of that name; undefined for a nerve that has no vertebra of its own (C8, Co1) and for the occiput. */
export const vertebraOf = (name: string): Vertebra | undefined => byName.get(name);

/** The vertebra below, or undefined under the coccyx. */
export const below = (vertebra: Vertebra): Vertebra | undefined => spine[spine.indexOf(vertebra) + 1];

/** The vertebra above, or undefined over the atlas. */
export const above = (vertebra: Vertebra): Vertebra | undefined => spine[spine.indexOf(vertebra) - 1];

export const bottomOf = ({ top, height }: Vertebra): number => top + height;
export const middleOf = ({ top, height }: Vertebra): number => top + height / 2;

/** How a vertebra looks from behind. */
export type Form = "atlas" | "axis" | "cervical" | "thoracic" | "lumbar" | "sacral" | "coccyx";

export const formOf = ({ name }: Vertebra): Form => {
  if (name === "C1") return "atlas";
  if (name === "C2") return "axis";
  if (name === "Co") return "coccyx";
  if (name.startsWith("C")) return "cervical";
  if (name.startsWith("T")) return "thoracic";
  return name.startsWith("L") ? "lumbar" : "sacral";
};
