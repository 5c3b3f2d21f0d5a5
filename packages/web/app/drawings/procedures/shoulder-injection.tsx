import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { ShoulderBones } from "../shoulder-bones.tsx";
import { shoulderFrame } from "./shoulder-frame.ts";

const words = defineMessages({
  en: {
    title: "Shoulder joint injection",
    desc: "The right shoulder from behind. A needle comes from behind and ends in the joint, between the head of the arm bone and its socket on the shoulder blade. The medicine spreads inside the bag around the joint.",
    caption: "The needle ends between the head of the arm bone and its socket.",
    needle: "Needle",
    joint: "Inside of the joint",
    blade: "Shoulder blade",
    arm: "Arm bone",
  },
  es: {
    title: "Inyección en la articulación del hombro",
    desc: "El hombro derecho, por detrás. Una aguja entra por detrás y termina en la articulación, entre la cabeza del húmero y su cavidad en el omóplato. La medicina se reparte dentro de la bolsa que rodea la articulación.",
    caption: "La aguja termina entre la cabeza del húmero y su cavidad.",
    needle: "Aguja",
    joint: "Interior de la articulación",
    blade: "Omóplato",
    arm: "Húmero",
  },
});

/** A needle in the right shoulder joint from behind. */
export function ShoulderInjection() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={shoulderFrame} seenFrom="behind">
      <ShoulderBones />
      <Reach kind="medicine" d={ellipse(45, 90, 25, 33, -8)} />
      <Needle from={[132, 152]} tip={[32, 92]} />
      <Label text={text.needle} at={[110, 172]} />
      <Label text={text.joint} at={[100, 76]} to={[62, 84]} tone="relief" wide={11} />
      <Label text={text.blade} at={[-60, 150]} tone="quiet" wide={9} />
      <Label text={text.arm} at={[106, 214]} to={[66, 206]} tone="quiet" />
    </Scene>
  );
}
