import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Reach } from "../instruments.tsx";
import { LevelNames, onBodyAtSide } from "../level-names.tsx";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { canalBand, inCanal } from "../section.ts";
import { SectionBones } from "../section-bones.tsx";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Trial of an intrathecal pump",
    desc: "The low back cut through the middle, seen from the left side. A needle passes between L3 and L4 through the sac and ends in the fluid. This is well below the end of the spinal cord at L1. A small test dose goes into the fluid. Nothing is implanted.",
    caption: "A test dose goes into the fluid at L3-4, well below the end of the spinal cord.",
    needle: "Needle",
    fluid: "Test dose in the fluid",
    cord: "The cord ends at L1",
  },
  es: {
    title: "Prueba de una bomba intratecal",
    desc: "La parte baja de la espalda cortada por el medio, desde el lado izquierdo. Una aguja pasa entre L3 y L4, atraviesa el saco y termina en el líquido. Está muy por debajo del final de la médula, en L1. Una pequeña dosis de prueba entra en el líquido. No se implanta nada.",
    caption: "Una dosis de prueba entra en el líquido en L3-4, muy por debajo del final de la médula.",
    needle: "Aguja",
    fluid: "Dosis de prueba en el líquido",
    cord: "La médula termina en L1",
  },
});

const vertebrae = between("T12", "L5");

/** A needle in the fluid between L3 and L4. */
export function IntrathecalTrial() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -90, top: 930, width: 330, height: 330 }} seenFrom="side">
      <path className="skin" d="M104 920Q84 1040 84 1120Q86 1200 106 1270" />
      <SectionBones vertebrae={vertebrae} from={900} to={1280} />
      <LevelNames vertebrae={vertebrae} x={onBodyAtSide} />
      <Reach kind="medicine" d={canalBand(1104, 1184, 0.1, 0.8)} />
      <Needle from={[160, 1164]} tip={inCanal(1142, 0.5)} />
      <Label text={text.cord} at={[112, 970]} to={inCanal(994, 0.44)} tone="quiet" wide={14} />
      <Label text={text.fluid} at={[112, 1084]} to={inCanal(1116, 0.5)} tone="relief" wide={13} />
      <Label text={text.needle} at={[140, 1194]} />
    </Scene>
  );
}
