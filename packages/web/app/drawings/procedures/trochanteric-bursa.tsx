import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { buttockFrame } from "./pelvis-frame.ts";

const words = defineMessages({
  en: {
    title: "Injection at the outer hip",
    desc: "The pelvis and hip from behind. On the patient’s right, a flat cushion, the bursa, lies over the bony bump at the outer side of the thigh bone. A needle comes from the side and ends in this bursa. It does not go into the hip joint.",
    caption: "The needle ends in the cushion over the bump of the thigh bone, outside the joint.",
    bursa: "Bursa",
    bump: "Bump of the thigh bone",
    joint: "Hip joint",
    needle: "Needle",
  },
  es: {
    title: "Inyección en la parte externa de la cadera",
    desc: "La pelvis y la cadera, por detrás. A la derecha del paciente, una almohadilla plana, la bolsa, está sobre el bulto de hueso del lado externo del fémur. Una aguja entra por el lado y termina en esa bolsa. No entra en la articulación de la cadera.",
    caption: "La aguja termina en la almohadilla sobre el bulto del fémur, fuera de la articulación.",
    bursa: "Bolsa",
    bump: "Bulto del fémur",
    joint: "Articulación de la cadera",
    needle: "Aguja",
  },
});

const frame = { ...buttockFrame, left: 60, top: 1330, width: 300, height: 220 };

/** A needle in the bursa over the right greater trochanter. */
export function TrochantericBursa() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={frame} seenFrom="behind">
      <SpineBones frame={buttockFrame} />
      <Reach kind="medicine" d={ellipse(241, 1428, 7, 25, 4)} />
      <Needle from={[320, 1386]} tip={[242, 1424]} />
      <Label text={text.needle} at={[292, 1376]} />
      <Label text={text.bursa} at={[272, 1444]} to={[243, 1438]} tone="relief" />
      <Label text={text.bump} at={[272, 1490]} to={[228, 1430]} tone="quiet" wide={12} />
      <Label text={text.joint} at={[66, 1350]} to={[172, 1420]} tone="quiet" wide={13} />
    </Scene>
  );
}
