import { between, type Frame } from "../spine-view.ts";

const frame = (rest: Partial<Frame>): Frame => ({
  left: -84,
  top: 212,
  width: 236,
  height: 138,
  vertebrae: between("C4", "C7"),
  skull: false,
  sacrum: false,
  pelvis: false,
  letters: 12,
  labels: 90,
  ...rest,
});

/** The middle of the neck from behind, with room for words on the patient's right. */
export const neckFrame: Frame = frame({});

/** The back of the head and the upper neck, with room for words on the patient's right. */
export const upperNeckFrame: Frame = frame({
  left: -112,
  top: 22,
  width: 290,
  height: 208,
  vertebrae: between("C1", "C4"),
  skull: true,
});

/** The upper back around T6 and T7, with room for words on the patient's right. */
export const upperBackFrame: Frame = frame({
  left: -92,
  top: 556,
  width: 280,
  height: 174,
  vertebrae: between("T5", "T8"),
});
