import { defineMessages, useMessages } from "../../language/messages.ts";
import { Implant } from "../instruments.tsx";
import { LevelNames } from "../level-names.tsx";
import { bothSides, box, ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { Panel } from "../scene-panel.tsx";
import { SideBones } from "../side-bones-drawn.tsx";
import { placeOn } from "../side-curve.ts";
import { gapOf, slab } from "../side-places.ts";
import { SpineBones } from "../spine-bones.tsx";
import { between } from "../spine-view.ts";
import { lowBackFrame } from "./lumbar-branches.ts";

const words = defineMessages({
  en: {
    title: "Lumbar fusion",
    desc: "Two views of the low back after the operation. From behind, four screws sit in L4 and L5, two on each side, and a rod joins the screws of each side. From the left side, the screws pass through the pedicles into the bodies, and a cage with bone fills the space of the disc. In the months after, bone grows between L4 and L5, and they become one.",
    caption: "Above: from behind. Below: from the side. Screws, rods and a cage hold L4 and L5 until bone joins them.",
    screw: "Screws",
    rod: "Rod",
    cage: "Cage with bone",
  },
  es: {
    title: "Fusión lumbar",
    desc: "Dos vistas de la parte baja de la espalda después de la operación. Por detrás hay cuatro tornillos en L4 y L5, dos a cada lado, y una barra une los tornillos de cada lado. Desde el lado izquierdo, los tornillos pasan por los pedículos hasta los cuerpos, y una caja con hueso llena el espacio del disco. En los meses siguientes crece hueso entre L4 y L5, y se hacen uno.",
    caption:
      "Arriba: por detrás. Abajo: de lado. Tornillos, barras y una caja sostienen L4 y L5 hasta que el hueso los une.",
    screw: "Tornillos",
    rod: "Barra",
    cage: "Caja con hueso",
  },
});

const frame = { ...lowBackFrame, top: 1130, height: 156, sacrum: false };
const fromSide = between("L4", "L5");
const gap = gapOf("L4-5");
const at = (name: string, back: number, down: number): string => placeOn(name, back, down).join(" ");
/** A screw through the pedicle, in the upper half of its vertebra. */
const screw = (name: string): string =>
  `M${at(name, 54, -18)}L${at(name, -14, -6)}L${at(name, -14, -2)}L${at(name, 54, -11)}Z`;
const heads = bothSides(ellipse(27, 1166, 6, 6) + ellipse(28, 1238, 6, 6));
const rods = bothSides(box(24, 1158, 31, 1246, 3));

/** Screws, rods and a cage at L4 and L5. */
export function LumbarFusion() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -100, top: 1130, width: 290, height: 296 }}>
      <SpineBones frame={frame} />
      <LevelNames vertebrae={frame.vertebrae} />
      <Implant d={rods} />
      <Implant d={heads} />
      <Label text={text.screw} at={[100, 1164]} to={[30, 1165]} />
      <Label text={text.rod} at={[100, 1208]} to={[29, 1206]} />
      <path className="scene-rule" d="M-100 1286L190 1286" />
      <Panel x={-34} y={150} scale={1}>
        <SideBones vertebrae={fromSide} />
        <LevelNames vertebrae={fromSide} x={-56} />
        <Implant
          d={gap ? slab(gap.stand, -gap.depth + 6, gap.depth - 6, -gap.height / 2 + 1, gap.height / 2 - 1) : ""}
        />
        <Implant d={screw("L4") + screw("L5")} />
        <Implant d={`M${at("L4", 47, -24)}L${at("L4", 54, -24)}L${at("L5", 54, -6)}L${at("L5", 47, -6)}Z`} />
        <Label text={text.cage} at={[126, 1190]} to={[-8, 1214]} wide={13} />
        <Label text={text.rod} at={[126, 1240]} to={[42, 1212]} />
      </Panel>
    </Scene>
  );
}
