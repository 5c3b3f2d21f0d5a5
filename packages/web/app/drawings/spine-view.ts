import { bottomOf, spine, type Vertebra, vertebraOf } from "./spine-table.ts";

/** Which part of the posterior spine is shown. */
export type SpineView = "full" | "cervical" | "thoracic" | "lumbar" | "pelvis";

/** What a view shows and where its words stand, in drawing units. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly vertebrae: readonly Vertebra[];
  readonly skull: boolean;
  readonly sacrum: boolean;
  readonly pelvis: boolean;
  /** Size of the letters. */
  readonly letters: number;
  /** From the midline to the labels at either side. */
  readonly labels: number;
}

/** The vertebrae from one to another, from the top. */
export const between = (first: string, last: string): readonly Vertebra[] => {
  const [from, to] = [spine.findIndex(({ name }) => name === first), spine.findIndex(({ name }) => name === last)];
  return spine.slice(from, to + 1);
};

const topOf = (name: string): number => vertebraOf(name)?.top ?? 0;
const endOf = (name: string): number => {
  const vertebra = vertebraOf(name);
  return vertebra ? bottomOf(vertebra) : 0;
};

const frame = (
  half: number,
  top: number,
  bottom: number,
  rest: Pick<Frame, "vertebrae" | "letters" | "labels"> & Partial<Frame>,
): Frame => ({
  left: -half,
  top,
  width: 2 * half,
  height: bottom - top,
  skull: false,
  sacrum: false,
  pelvis: false,
  ...rest,
});

/** The frames of all views. */
export const frames: Readonly<Record<SpineView, Frame>> = {
  full: frame(330, -12, 1630, {
    vertebrae: between("C1", "L5"),
    skull: true,
    sacrum: true,
    pelvis: true,
    letters: 30,
    labels: 246,
  }),
  cervical: frame(164, 0, 440, { vertebrae: between("C1", "T1"), skull: true, letters: 13, labels: 104 }),
  thoracic: frame(200, topOf("C7") - 8, endOf("L1") + 40, { vertebrae: between("C7", "L1"), letters: 15, labels: 146 }),
  lumbar: frame(160, topOf("T12") - 16, 1542, {
    vertebrae: between("T12", "L5"),
    sacrum: true,
    letters: 14,
    labels: 106,
  }),
  pelvis: frame(284, topOf("L4") - 12, 1606, {
    vertebrae: between("L4", "L5"),
    sacrum: true,
    pelvis: true,
    letters: 15,
    labels: 222,
  }),
};
