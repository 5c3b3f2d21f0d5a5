import { defineMessages, useMessages } from "../../language/messages.ts";
import { HipBones, hipCapsule } from "../hip-bones.tsx";
import { Needle, Reach } from "../instruments.tsx";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { hipFrame } from "./hip-frame.ts";

const words = defineMessages({
  en: {
    title: "Hip joint injection",
    desc: "The left hip from the front. A needle ends where the round head of the thigh bone meets its neck, inside the bag around the joint. The medicine spreads inside this bag. The large vessels and the nerve of the leg lie further in and are avoided.",
    caption: "The needle ends where the head of the thigh bone meets its neck, inside the joint.",
    needle: "Needle",
    joint: "Inside of the joint",
    head: "Head",
    femur: "Thigh bone",
  },
  es: {
    title: "Inyección en la articulación de la cadera",
    desc: "La cadera izquierda, de frente. Una aguja termina donde la cabeza redonda del fémur se une a su cuello, dentro de la bolsa que rodea la articulación. La medicina se reparte dentro de esa bolsa. Los vasos grandes y el nervio de la pierna quedan más hacia dentro y se evitan.",
    caption: "La aguja termina donde la cabeza del fémur se une a su cuello, dentro de la articulación.",
    needle: "Aguja",
    joint: "Interior de la articulación",
    head: "Cabeza",
    femur: "Fémur",
  },
});

/** A needle at the neck of the left thigh bone. */
export function HipInjection() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={hipFrame} seenFrom="front">
      <HipBones />
      <g className="names" fontSize="12">
        <text x="172" y="1432">
          {text.head}
        </text>
      </g>
      <Reach kind="medicine" d={hipCapsule} />
      <Needle from={[300, 1374]} tip={[200, 1424]} />
      <Label text={text.needle} at={[264, 1362]} />
      <Label text={text.joint} at={[248, 1448]} to={[218, 1446]} tone="relief" wide={10} />
      <Label text={text.femur} at={[262, 1540]} to={[216, 1540]} tone="quiet" wide={10} />
    </Scene>
  );
}
