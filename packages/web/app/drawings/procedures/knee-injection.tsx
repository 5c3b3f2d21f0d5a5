import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Reach } from "../instruments.tsx";
import { KneeBones, kneeBones, kneeInside } from "../knee-bones.tsx";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { kneeFrame } from "./knee-frame.ts";

const words = defineMessages({
  en: {
    title: "Knee joint injection",
    desc: "The right knee from the front. A needle comes from the outer side, slides under the upper part of the kneecap and ends inside the joint. The medicine spreads inside the bag around the joint.",
    caption: "The needle slides under the kneecap into the joint.",
    needle: "Needle",
    joint: "Inside of the joint",
    patella: "Kneecap",
    femur: "Thigh bone",
    tibia: "Shin bone",
  },
  es: {
    title: "Inyección en la articulación de la rodilla",
    desc: "La rodilla derecha, de frente. Una aguja entra por el lado externo, pasa bajo la parte alta de la rótula y termina dentro de la articulación. La medicina se reparte dentro de la bolsa que rodea la articulación.",
    caption: "La aguja pasa bajo la rótula y entra en la articulación.",
    needle: "Aguja",
    joint: "Interior de la articulación",
    patella: "Rótula",
    femur: "Fémur",
    tibia: "Tibia",
  },
});

/** A needle under the kneecap of the right knee. */
export function KneeInjection() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={kneeFrame} seenFrom="front">
      <KneeBones withPatella={false} />
      <Reach kind="medicine" d={kneeInside} />
      <g className="bones">
        <path className="bone-deep" d={kneeBones.patella} />
      </g>
      <Needle from={[-118, 58]} tip={[-21, 97]} />
      <Label text={text.needle} at={[-146, 44]} />
      <Label text={text.joint} at={[48, 70]} to={[28, 82]} tone="relief" wide={10} />
      <Label text={text.patella} at={[70, 150]} to={[18, 130]} tone="quiet" />
      <Label text={text.femur} at={[70, 30]} to={[20, 34]} tone="quiet" wide={10} />
      <Label text={text.tibia} at={[70, 250]} to={[22, 256]} tone="quiet" wide={10} />
    </Scene>
  );
}
