import { between, type Frame } from "../spine-view.ts";

/** The pelvis from behind, its right half whole, with room for words on the patient's right. */
export const pelvisFrame: Frame = {
  left: -96,
  top: 1232,
  width: 350,
  height: 266,
  vertebrae: between("L5", "L5"),
  skull: false,
  sacrum: true,
  pelvis: true,
  letters: 15,
  labels: 200,
};

/** The same down to the hip, for the muscles and nerves of the buttock. */
export const buttockFrame: Frame = { ...pelvisFrame, left: -62, top: 1276, width: 360, height: 300, vertebrae: [] };
