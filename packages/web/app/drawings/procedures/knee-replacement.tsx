import { defineMessages, useMessages } from "../../language/messages.ts";
import { Implant } from "../instruments.tsx";
import { KneeBones } from "../knee-bones.tsx";
import { box } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { kneeFrame } from "./knee-frame.ts";

const words = defineMessages({
  en: {
    title: "Knee replacement",
    desc: "The right knee from the front, after the operation. A metal cap covers the end of the thigh bone. A metal plate with a short stem sits on the shin bone. A plastic layer between them is the new joint surface. The kneecap is left out of the drawing.",
    caption: "The worn surfaces are replaced: metal on both bones, plastic between them.",
    cap: "Metal cap",
    plastic: "Plastic layer",
    plate: "Metal plate with a stem",
    femur: "Thigh bone",
    tibia: "Shin bone",
  },
  es: {
    title: "Reemplazo de rodilla",
    desc: "La rodilla derecha, de frente, después de la operación. Una cubierta de metal tapa el extremo del fémur. Una placa de metal con un vástago corto está sobre la tibia. Una capa de plástico entre ambas es la nueva superficie de la articulación. La rótula no se dibuja.",
    caption: "Se reemplazan las superficies gastadas: metal en los dos huesos y plástico entre ellos.",
    cap: "Cubierta de metal",
    plastic: "Capa de plástico",
    plate: "Placa de metal con vástago",
    femur: "Fémur",
    tibia: "Tibia",
  },
});

/** The right knee with its new surfaces. */
export function KneeReplacement() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={kneeFrame} seenFrom="front">
      <KneeBones withPatella={false} />
      <Implant d="M-62 128C-66 150 -58 170 -34 170C-18 170 -14 150 0 150C14 150 18 170 34 170C58 170 67 150 63 128C56 132 46 132 40 126C30 110 14 104 0 104C-14 104 -30 110 -40 126C-46 132 -56 132 -62 128Z" />
      <Implant d="M-58 186L60 186L60 195L14 195L8 246Q1 252 -6 246L-12 195L-58 195Z" />
      <path className="tissue tissue-fluid" d={box(-56, 171, 58, 185, 6)} />
      <Label text={text.cap} at={[-146, 110]} to={[-52, 146]} wide={9} />
      <Label text={text.plastic} at={[76, 158]} to={[48, 178]} wide={8} />
      <Label text={text.plate} at={[-146, 220]} to={[-30, 192]} wide={9} />
      <Label text={text.femur} at={[70, 40]} to={[20, 44]} tone="quiet" wide={10} />
      <Label text={text.tibia} at={[70, 254]} to={[24, 260]} tone="quiet" wide={10} />
    </Scene>
  );
}
