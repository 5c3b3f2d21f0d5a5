import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Nerve, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { buttockFrame } from "./pelvis-frame.ts";

const words = defineMessages({
  en: {
    title: "Piriformis injection",
    desc: "The buttock from behind. The piriformis muscle runs from the sacrum to the top of the thigh bone on the patient’s right. The sciatic nerve comes out below it and goes down the leg. A needle ends in the belly of the muscle, near the sacrum and away from the nerve.",
    caption: "The needle ends in the muscle, away from the sciatic nerve that comes out below it.",
    muscle: "Piriformis muscle",
    nerve: "Sciatic nerve",
    needle: "Needle",
  },
  es: {
    title: "Inyección en el músculo piriforme",
    desc: "La nalga, por detrás. El músculo piriforme va del sacro a lo alto del fémur, a la derecha del paciente. El nervio ciático sale por debajo de él y baja por la pierna. Una aguja termina en el vientre del músculo, cerca del sacro y lejos del nervio.",
    caption: "La aguja termina en el músculo, lejos del nervio ciático que sale por debajo de él.",
    muscle: "Músculo piriforme",
    nerve: "Nervio ciático",
    needle: "Aguja",
  },
});

/** A needle in the right piriformis. */
export function PiriformisInjection() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={buttockFrame} seenFrom="behind">
      <SpineBones frame={buttockFrame} />
      <Nerve d="M92 1398Q118 1420 130 1450Q146 1500 152 1580" />
      <path
        className="tissue tissue-muscle"
        d="M56 1360C92 1364 150 1388 202 1402Q210 1408 204 1416C150 1414 100 1420 40 1424Q44 1390 56 1360Z"
      />
      <path
        className="muscle-line"
        d="M62 1374Q130 1388 196 1406M56 1390Q120 1398 196 1409M50 1408Q120 1406 190 1411"
      />
      <Reach kind="medicine" d={ellipse(94, 1392, 17, 10, 12)} />
      <Needle from={[170, 1316]} tip={[94, 1391]} />
      <Label text={text.needle} at={[176, 1312]} />
      <Label text={text.muscle} at={[206, 1364]} to={[140, 1398]} tone="relief" wide={10} />
      <Label text={text.nerve} at={[206, 1510]} to={[144, 1500]} tone="quiet" wide={10} />
    </Scene>
  );
}
