import { defineMessages, useMessages } from "../../language/messages.ts";
import { sacroiliacJoint } from "../bones-pelvis.ts";
import { Needle, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { pelvisFrame } from "./pelvis-frame.ts";

const words = defineMessages({
  en: {
    title: "Sacroiliac joint injection",
    desc: "The pelvis from behind. The sacroiliac joint on the patient’s right is marked: the gap between the sacrum and the hip bone. A needle comes from below and ends in the lower third of the joint. The medicine spreads inside the joint.",
    caption: "The needle goes into the lower third of the joint between the sacrum and the hip bone.",
    joint: "Sacroiliac joint",
    sacrum: "Sacrum",
    hip: "Hip bone",
    needle: "Needle",
  },
  es: {
    title: "Inyección en la articulación sacroilíaca",
    desc: "La pelvis, por detrás. Está marcada la articulación sacroilíaca a la derecha del paciente: el espacio entre el sacro y el hueso de la cadera. Una aguja entra desde abajo y termina en el tercio inferior de la articulación. La medicina se reparte dentro de la articulación.",
    caption: "La aguja entra en el tercio inferior de la articulación entre el sacro y el hueso de la cadera.",
    joint: "Articulación sacroilíaca",
    sacrum: "Sacro",
    hip: "Hueso de la cadera",
    needle: "Aguja",
  },
});

/** A needle in the lower third of the right sacroiliac joint. */
export function SacroiliacInjection() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={pelvisFrame} seenFrom="behind">
      <SpineBones frame={pelvisFrame} />
      <path className="target target-joint" d={sacroiliacJoint} />
      <Reach kind="medicine" d={ellipse(67, 1374, 8, 20, 28)} />
      <Needle from={[92, 1490]} tip={[65, 1384]} />
      <g className="names" fontSize="14">
        <text x="0" y="1348">
          {text.sacrum}
        </text>
        <text x="148" y="1290">
          {text.hip}
        </text>
      </g>
      <Label text={text.joint} at={[144, 1326]} to={[84, 1330]} tone="relief" wide={13} />
      <Label text={text.needle} at={[102, 1482]} />
    </Scene>
  );
}
