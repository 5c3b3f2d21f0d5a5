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
    title: "Interlaminar epidural injection in the neck",
    desc: "The lower neck cut through the middle, seen from the left side. A needle passes from the skin between the spinous processes of C7 and T1. It stops in the epidural space, just behind the sac that holds the spinal cord. The medicine spreads upwards in this space.",
    caption:
      "In the neck the needle goes in low, at C7-T1, where the space is widest. It stops before the sac and the cord.",
    needle: "Needle",
    space: "Medicine in the epidural space",
    cord: "Spinal cord",
  },
  es: {
    title: "Inyección epidural interlaminar en el cuello",
    desc: "La parte baja del cuello cortada por el medio, desde el lado izquierdo. Una aguja pasa desde la piel entre las apófisis espinosas de C7 y T1. Se detiene en el espacio epidural, justo detrás del saco que contiene la médula. La medicina se reparte hacia arriba en ese espacio.",
    caption:
      "En el cuello la aguja entra abajo, en C7-T1, donde el espacio es más ancho. Se detiene antes del saco y de la médula.",
    needle: "Aguja",
    space: "Medicina en el espacio epidural",
    cord: "Médula espinal",
  },
});

const vertebrae = between("C5", "T2");

/** A needle between C7 and T1 into the space behind the sac. */
export function InterlaminarEpiduralNeck() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -50, top: 240, width: 240, height: 170 }} seenFrom="side">
      <SectionBones vertebrae={vertebrae} from={225} to={425} />
      <LevelNames vertebrae={vertebrae} x={onBodyAtSide} />
      <Reach kind="medicine" d={canalBand(284, 360, 0.84, 1.02)} />
      <path className="skin" d="M72 232Q78 270 94 306Q106 350 112 424" />
      <Needle from={[160, 388]} tip={inCanal(347, 0.92)} />
      <Label text={text.cord} at={[94, 258]} to={inCanal(270, 0.45)} tone="quiet" />
      <Label text={text.space} at={[102, 290]} to={inCanal(304, 0.95)} tone="relief" wide={14} />
      <Label text={text.needle} at={[146, 370]} />
    </Scene>
  );
}
