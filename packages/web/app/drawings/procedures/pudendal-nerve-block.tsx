import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Nerve, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { buttockFrame } from "./pelvis-frame.ts";

const words = defineMessages({
  en: {
    title: "Pudendal nerve block",
    desc: "The pelvis from behind. The pudendal nerve comes from the roots S2, S3 and S4. On the patient’s right it bends round a small spike of the hip bone, the ischial spine, and runs to the area between the legs. A needle passes through the buttock and ends beside the nerve at this spike.",
    caption: "The needle numbs the nerve where it bends round a small spike of the hip bone.",
    nerve: "Pudendal nerve",
    spine: "Ischial spine",
    needle: "Needle",
  },
  es: {
    title: "Bloqueo del nervio pudendo",
    desc: "La pelvis, por detrás. El nervio pudendo viene de las raíces S2, S3 y S4. A la derecha del paciente rodea una pequeña punta del hueso de la cadera, la espina isquiática, y va a la zona entre las piernas. Una aguja atraviesa la nalga y termina junto al nervio, en esa punta.",
    caption: "La aguja duerme el nervio donde rodea una pequeña punta del hueso de la cadera.",
    nerve: "Nervio pudendo",
    spine: "Espina isquiática",
    needle: "Aguja",
  },
});

/** A needle at the right pudendal nerve beside the ischial spine. */
export function PudendalNerveBlock() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={buttockFrame} seenFrom="behind">
      <SpineBones frame={buttockFrame} />
      <Nerve d="M34 1398Q60 1406 84 1426L98 1440M31 1416Q60 1418 84 1430M24 1442Q50 1434 84 1434" />
      <Nerve d="M84 1428Q104 1436 99 1450Q92 1464 80 1480Q52 1512 30 1540" isTreated />
      <Reach kind="medicine" d={ellipse(97, 1448, 12, 12)} />
      <Needle from={[184, 1372]} tip={[99, 1447]} />
      <Label text={text.needle} at={[190, 1370]} />
      <Label text={text.spine} at={[206, 1440]} to={[108, 1450]} tone="quiet" wide={10} />
      <Label text={text.nerve} at={[206, 1530]} to={[62, 1502]} tone="relief" wide={10} />
    </Scene>
  );
}
