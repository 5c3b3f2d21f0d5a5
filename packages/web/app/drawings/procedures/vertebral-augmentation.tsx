import { defineMessages, useMessages } from "../../language/messages.ts";
import { Implant, Needle } from "../instruments.tsx";
import { LevelNames, onBodyAtSide } from "../level-names.tsx";
import type { Point } from "../nerves-of-spine.ts";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { archAtSide } from "../side-bones.ts";
import { SideBones } from "../side-bones-drawn.tsx";
import { depthOfBody, placeOn } from "../side-curve.ts";
import { vertebraOf } from "../spine-table.ts";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Vertebral augmentation",
    desc: "The spine from the left side. The L1 vertebra has broken and its front edge has sunk, so that it is shaped like a wedge. A needle passes from the back through the pedicle, the bridge of bone beside the canal, into the body of the vertebra. Bone cement fills the broken body and holds it.",
    caption: "A needle goes through the bridge of bone into the broken vertebra. Cement holds it.",
    needle: "Needle",
    cement: "Cement",
    broken: "Broken L1",
    pedicle: "Pedicle",
  },
  es: {
    title: "Aumento vertebral con cemento",
    desc: "La columna desde el lado izquierdo. La vértebra L1 se rompió y su borde delantero se hundió, de modo que tiene forma de cuña. Una aguja pasa desde atrás por el pedículo, el puente de hueso junto al canal, hasta el cuerpo de la vértebra. El cemento llena el cuerpo roto y lo sostiene.",
    caption: "Una aguja pasa por el puente de hueso hasta la vértebra rota. El cemento la sostiene.",
    needle: "Aguja",
    cement: "Cemento",
    broken: "L1 rota",
    pedicle: "Pedículo",
  },
});

const whole = between("T12", "L2").filter(({ name }) => name !== "L1");
const broken = vertebraOf("L1");
const [depth, half] = [depthOfBody("L1"), (broken?.height ?? 0) / 2];

const onBroken = (back: number, down: number): Point => placeOn("L1", back, down);
const corner = (back: number, down: number): string => onBroken(back, down).join(" ");
const wedge = `M${corner(-depth - 2, -half * 0.2)}L${corner(-depth * 0.3, -half * 0.62)}L${corner(depth, -half)}Q${corner(depth - 3, 0)} ${corner(depth, half)}L${corner(-depth, half)}Q${corner(-depth + 2, half * 0.5)} ${corner(-depth - 2, -half * 0.2)}Z`;
const blob = ellipse(...onBroken(-4, 7), 14, 10, -4);

/** A broken L1, a needle through its pedicle and cement in its body. */
export function VertebralAugmentation() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -80, top: 900, width: 290, height: 160 }} seenFrom="side">
      <SideBones vertebrae={whole} />
      <g className="bones">
        <path className="bone-deep" d={broken ? archAtSide(broken) : ""} />
      </g>
      <path className="tissue tissue-problem" d={wedge} />
      <LevelNames vertebrae={whole} x={onBodyAtSide} />
      <Implant d={blob} />
      <Needle from={onBroken(132, -48)} tip={onBroken(-2, 5)} />
      <Label text={text.needle} at={[122, 946]} />
      <Label text={text.pedicle} at={[122, 1026]} to={onBroken(depth + 5, -half * 0.2)} tone="quiet" />
      <Label text={text.broken} at={[-76, 930]} to={onBroken(-depth * 0.5, -half * 0.42)} wide={7} />
      <Label text={text.cement} at={[-76, 1008]} to={onBroken(-12, 8)} wide={9} />
    </Scene>
  );
}
