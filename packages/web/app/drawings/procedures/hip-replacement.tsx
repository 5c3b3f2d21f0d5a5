import { defineMessages, useMessages } from "../../language/messages.ts";
import { HipBones } from "../hip-bones.tsx";
import { Implant } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { hipFrame } from "./hip-frame.ts";

const words = defineMessages({
  en: {
    title: "Hip replacement",
    desc: "The left hip from the front, after the operation. A cup sits in the socket of the hip bone. A ball turns in it. The ball stands on a metal stem that is fixed inside the thigh bone.",
    caption: "A new cup in the socket, and a ball on a stem inside the thigh bone.",
    cup: "Cup",
    ball: "Ball",
    stem: "Stem inside the thigh bone",
  },
  es: {
    title: "Reemplazo de cadera",
    desc: "La cadera izquierda, de frente, después de la operación. Una copa está en la cavidad del hueso de la cadera. Una bola gira dentro de ella. La bola está sobre un vástago de metal fijado dentro del fémur.",
    caption: "Una copa nueva en la cavidad y una bola sobre un vástago dentro del fémur.",
    cup: "Copa",
    ball: "Bola",
    stem: "Vástago dentro del fémur",
  },
});

/** The left hip with its new cup, ball and stem. */
export function HipReplacement() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={hipFrame} seenFrom="front">
      <HipBones withHead={false} />
      <Implant d="M152 1448C140 1424 152 1398 176 1397C192 1397 202 1406 205 1418L196 1422C192 1412 184 1407 175 1408C160 1410 154 1426 161 1442Z" />
      <Implant d="M184 1430L206 1424Q226 1424 230 1440C226 1480 220 1530 215 1566Q212 1572 209 1566C204 1520 202 1480 194 1452L180 1442Z" />
      <Implant d={ellipse(176, 1427, 18, 18)} />
      <Label text={text.cup} at={[262, 1376]} to={[190, 1402]} />
      <Label text={text.ball} at={[262, 1420]} to={[184, 1424]} />
      <Label text={text.stem} at={[262, 1500]} to={[214, 1500]} wide={10} />
    </Scene>
  );
}
