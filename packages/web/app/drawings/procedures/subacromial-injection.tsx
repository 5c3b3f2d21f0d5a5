import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { ShoulderBones } from "../shoulder-bones.tsx";
import { shoulderFrame } from "./shoulder-frame.ts";

const words = defineMessages({
  en: {
    title: "Subacromial injection",
    desc: "The right shoulder from behind. A soft cushion, the bursa, lies between the roof of the shoulder and the head of the arm bone. A needle comes from the side and ends in this bursa. It does not go into the joint.",
    caption: "The needle ends in the cushion under the roof of the shoulder, above the joint.",
    needle: "Needle",
    bursa: "Bursa",
    roof: "Roof of the shoulder",
    arm: "Arm bone",
  },
  es: {
    title: "Inyección subacromial",
    desc: "El hombro derecho, por detrás. Una almohadilla blanda, la bolsa, está entre el techo del hombro y la cabeza del húmero. Una aguja entra por el lado y termina en esa bolsa. No entra en la articulación.",
    caption: "La aguja termina en la almohadilla bajo el techo del hombro, por encima de la articulación.",
    needle: "Aguja",
    bursa: "Bolsa",
    roof: "Techo del hombro",
    arm: "Húmero",
  },
});

/** A needle in the bursa under the right acromion. */
export function SubacromialInjection() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={shoulderFrame} seenFrom="behind">
      <ShoulderBones />
      <Reach kind="medicine" d={ellipse(66, 52, 25, 7, 22)} />
      <Needle from={[158, 92]} tip={[70, 54]} />
      <Label text={text.needle} at={[130, 114]} />
      <Label text={text.bursa} at={[110, 50]} to={[84, 58]} tone="relief" />
      <Label text={text.roof} at={[90, 12]} to={[58, 28]} tone="quiet" wide={12} />
      <Label text={text.arm} at={[106, 180]} to={[68, 172]} tone="quiet" />
    </Scene>
  );
}
