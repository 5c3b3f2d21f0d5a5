import { defineMessages, useMessages } from "../../language/messages.ts";
import { Electrode, Nerve, Reach } from "../instruments.tsx";
import { LevelNames } from "../level-names.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SideBones } from "../side-bones-drawn.tsx";
import { curveAt, depthOfBody, placeOn } from "../side-curve.ts";
import { middleOf } from "../spine-table.ts";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Basivertebral nerve ablation",
    desc: "The low back from the left side. Inside each vertebra a small nerve, the basivertebral nerve, goes in at the back and branches out to both end plates. In L5 a probe passes from the back through the pedicle, the bridge of bone beside the canal, to the middle of the bone. It warms a zone around the nerve.",
    caption: "The probe goes through the bone to the nerve inside the vertebra and warms it there.",
    probe: "Probe",
    zone: "Warmed zone",
    nerve: "Basivertebral nerve",
  },
  es: {
    title: "Ablación del nervio basivertebral",
    desc: "La parte baja de la espalda, desde el lado izquierdo. Dentro de cada vértebra un nervio pequeño, el nervio basivertebral, entra por detrás y se ramifica hacia las dos placas terminales. En L5 una sonda pasa desde atrás por el pedículo, el puente de hueso junto al canal, hasta el centro del hueso. Calienta una zona alrededor del nervio.",
    caption: "La sonda atraviesa el hueso hasta el nervio de dentro de la vértebra y lo calienta allí.",
    probe: "Sonda",
    zone: "Zona calentada",
    nerve: "Nervio basivertebral",
  },
});

const vertebrae = between("L4", "L5");
const at = (name: string, back: number, down: number): string => placeOn(name, back, down).join(" ");
/** In at the middle of the back wall, a trunk to the centre, branches to both end plates. */
const nerveIn = (name: string): string =>
  `M${at(name, depthOfBody(name) + 2, 0)}L${at(name, 2, 1)}Q${at(name, -8, -4)} ${at(name, -13, -19)}M${at(name, 2, 1)}Q${at(name, -8, 6)} ${at(name, -13, 20)}M${at(name, 8, 1)}L${at(name, 3, -18)}M${at(name, 8, 1)}L${at(name, 3, 19)}`;

/** A probe through the pedicle of L5 and the zone it warms. */
export function BasivertebralAblation() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -118, top: 1136, width: 326, height: 186 }} seenFrom="side">
      <SideBones vertebrae={vertebrae} sacrum />
      <LevelNames vertebrae={vertebrae} x={(one) => curveAt(middleOf(one)) - 34} />
      <Nerve d={nerveIn("L4")} />
      <Reach kind="warmed" d={ellipse(...placeOn("L5", 3, 1), 15, 15)} />
      <Nerve d={nerveIn("L5")} isTreated />
      <Electrode from={placeOn("L5", 108, -36.6)} tip={placeOn("L5", -1, 3)} bare={14} />
      <Label text={text.probe} at={[108, 1222]} to={placeOn("L5", 84, -28)} />
      <Label text={text.zone} at={[-36, 1298]} to={placeOn("L5", -6, 13)} tone="relief" anchor="end" wide={7} />
      <Label text={text.nerve} at={[98, 1154]} to={placeOn("L4", 20, 0)} tone="quiet" wide={13} />
    </Scene>
  );
}
