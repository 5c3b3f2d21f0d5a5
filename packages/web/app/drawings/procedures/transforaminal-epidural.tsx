import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Nerve, Reach } from "../instruments.tsx";
import { LevelNames, onBodyAtSide } from "../level-names.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { Panel } from "../scene-panel.tsx";
import { SideBones } from "../side-bones-drawn.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { between } from "../spine-view.ts";
import { lowBackFrame } from "./lumbar-branches.ts";

const words = defineMessages({
  en: {
    title: "Transforaminal epidural injection in the low back",
    desc: "Two views of the low back. From behind, a needle comes from the patient’s right to the L4 root, where the root leaves below the L4 bone. From the left side, the tip lies in the upper part of the hole between L4 and L5, in front of the joint. The medicine surrounds the L4 root.",
    caption:
      "Above: from behind. Below: from the side. The needle ends in the hole between L4 and L5, beside the L4 root.",
    needle: "Needle",
    root: "L4 root",
    medicine: "Medicine",
    hole: "Hole between L4 and L5",
  },
  es: {
    title: "Inyección epidural transforaminal en la parte baja de la espalda",
    desc: "Dos vistas de la parte baja de la espalda. Por detrás, una aguja llega desde la derecha del paciente a la raíz L4, donde sale por debajo del hueso L4. Desde el lado izquierdo, la punta está en la parte alta del agujero entre L4 y L5, delante de la articulación. La medicina rodea la raíz L4.",
    caption: "Arriba: por detrás. Abajo: de lado. La aguja termina en el agujero entre L4 y L5, junto a la raíz L4.",
    needle: "Aguja",
    root: "Raíz L4",
    medicine: "Medicina",
    hole: "Agujero entre L4 y L5",
  },
});

const rootFrame = { ...lowBackFrame, top: 1140, height: 144, sacrum: false };
const fromSide = between("L4", "L5");

/** A needle at the L4 root, from behind and in its hole from the side. */
export function TransforaminalEpidural() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -100, top: 1140, width: 290, height: 282 }} seenFrom="nowhere">
      <SpineBones frame={rootFrame} />
      <LevelNames vertebrae={rootFrame.vertebrae} />
      <Reach kind="medicine" d={ellipse(43, 1208, 9, 23, -38)} />
      <Nerve d="M33 1198Q48 1206 66 1242" isTreated />
      <Needle from={[134, 1222]} tip={[39, 1198]} />
      <Label text={text.needle} at={[140, 1228]} />
      <Label text={text.medicine} at={[100, 1188]} to={[48, 1206]} tone="relief" />
      <Label text={text.root} at={[100, 1264]} to={[64, 1239]} tone="relief" />
      <path className="scene-rule" d="M-100 1284L190 1284" />
      <Panel x={-34} y={148} scale={1}>
        <SideBones vertebrae={fromSide} />
        <LevelNames vertebrae={fromSide} x={onBodyAtSide} />
        <Reach kind="medicine" d={ellipse(22.5, 1202.6, 6.4, 9.4, -6)} />
        <Nerve d="M22 1204Q19 1214 10 1226" isTreated />
        <Needle from={[120, 1180]} tip={[22, 1200]} />
        <Label text={text.needle} at={[126, 1182]} />
        <Label text={text.root} at={[126, 1246]} to={[12, 1224]} tone="relief" />
        <Label text={text.hole} at={[126, 1210]} to={[25, 1207]} wide={13} />
      </Panel>
    </Scene>
  );
}
