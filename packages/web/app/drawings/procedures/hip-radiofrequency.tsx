import { defineMessages, useMessages } from "../../language/messages.ts";
import { HipBones } from "../hip-bones.tsx";
import { Electrode, Nerve, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { hipFrame } from "./hip-frame.ts";

const words = defineMessages({
  en: {
    title: "Radiofrequency ablation for the hip joint",
    desc: "The left hip from the front. Two kinds of small nerves serve the front of the joint. Branches of the femoral nerve cross the bone above the socket. A branch of the obturator nerve crosses the bone at the lower inner edge of the socket. An electrode warms a small zone at each place. The main nerves of the leg are left alone.",
    caption: "Small branches to the hip are warmed at two places beside the socket. The main nerves are left alone.",
    femoral: "Femoral branches",
    obturator: "Obturator branch",
    electrode: "Electrode",
  },
  es: {
    title: "Ablación por radiofrecuencia para la articulación de la cadera",
    desc: "La cadera izquierda, de frente. Dos clases de nervios pequeños sirven a la parte delantera de la articulación. Ramas del nervio femoral cruzan el hueso por encima de la cavidad. Una rama del nervio obturador cruza el hueso en el borde inferior e interno de la cavidad. Un electrodo calienta una zona pequeña en cada lugar. Los nervios principales de la pierna no se tocan.",
    caption:
      "Se calientan ramas pequeñas de la cadera en dos lugares junto a la cavidad. Los nervios principales no se tocan.",
    femoral: "Ramas del femoral",
    obturator: "Rama del obturador",
    electrode: "Electrodo",
  },
});

/** Electrodes at the femoral and obturator branches of the left hip. */
export function HipRadiofrequency() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={hipFrame} seenFrom="front">
      <HipBones />
      <Nerve d="M126 1326Q134 1380 152 1416Q172 1456 178 1500L182 1576" />
      <Nerve d="M60 1400Q84 1440 92 1486Q98 1530 104 1576" />
      <Nerve d="M131 1354Q156 1372 172 1390L180 1408M139 1382Q156 1388 168 1406" isTreated />
      <Nerve d="M90 1466Q122 1462 150 1450L164 1444" isTreated />
      <Reach kind="warmed" d={ellipse(170, 1390, 15, 9, 12)} />
      <Reach kind="warmed" d={ellipse(146, 1452, 8, 13, 14)} />
      <Electrode from={[282, 1350]} tip={[166, 1393]} bare={22} />
      <Electrode from={[116, 1556]} tip={[147, 1446]} bare={20} />
      <Label text={text.electrode} at={[250, 1342]} />
      <Label text={text.femoral} at={[262, 1394]} to={[178, 1388]} tone="relief" wide={10} />
      <Label text={text.obturator} at={[262, 1474]} to={[150, 1452]} tone="relief" wide={10} />
    </Scene>
  );
}
