import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Nerve, Reach } from "../instruments.tsx";
import { LevelNames } from "../level-names.tsx";
import { ellipse, mirrored } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineFront } from "../spine-front.tsx";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Superior hypogastric plexus block",
    desc: "The lowest part of the spine from the front. The superior hypogastric plexus is a net of nerves in front of L5 and the top of the sacrum. It carries pain from the organs of the pelvis. Two needles come from the back, one on each side, and end beside the front of the disc between L5 and S1. The medicine spreads in the net of nerves.",
    caption: "From the front: two needles end beside the disc L5-S1, at the net of nerves for the pelvis.",
    needles: "Needles",
    plexus: "Superior hypogastric plexus",
    sacrum: "Sacrum",
  },
  es: {
    title: "Bloqueo del plexo hipogástrico superior",
    desc: "La parte más baja de la columna, de frente. El plexo hipogástrico superior es una red de nervios delante de L5 y de lo alto del sacro. Lleva el dolor de los órganos de la pelvis. Dos agujas entran por la espalda, una a cada lado, y terminan junto a la parte delantera del disco entre L5 y S1. La medicina se reparte en la red de nervios.",
    caption: "De frente: dos agujas terminan junto al disco L5-S1, en la red de nervios de la pelvis.",
    needles: "Agujas",
    plexus: "Plexo hipogástrico superior",
    sacrum: "Sacro",
  },
});

const vertebrae = between("L4", "L5");
const strands = "M10 1160Q8 1230 6 1262L3 1288Q12 1316 30 1350";

/** Two needles at the plexus before L5 and S1. */
export function HypogastricPlexusBlock() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -140, top: 1164, width: 330, height: 204 }} seenFrom="front">
      <SpineFront vertebrae={vertebrae} pelvis />
      <LevelNames vertebrae={vertebrae} x={-24} />
      <Reach kind="medicine" d={ellipse(0, 1286, 30, 15)} />
      <Nerve d={`${strands}${mirrored(strands)}M6 1262L-3 1288M-6 1262L3 1288`} isTreated />
      <Needle from={[128, 1196]} tip={[20, 1282]} />
      <Needle from={[-128, 1196]} tip={[-20, 1282]} />
      <Label text={text.needles} at={[118, 1184]} />
      <Label text={text.plexus} at={[82, 1300]} to={[8, 1290]} tone="relief" wide={12} />
    </Scene>
  );
}
