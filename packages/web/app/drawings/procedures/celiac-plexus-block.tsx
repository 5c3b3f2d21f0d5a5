import { defineMessages, useMessages } from "../../language/messages.ts";
import { aorta, CrossSection, crossFrame } from "../cross-section.tsx";
import { Needle, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";

const words = defineMessages({
  en: {
    title: "Celiac plexus block",
    desc: "A cut across the body at L1 of a person who lies face down. The back is above. The celiac plexus is a net of nerves in front of the aorta that carries pain from the belly. Two needles, one on each side, pass beside the bone and end beside and in front of the aorta. The medicine spreads in the net of nerves.",
    caption: "A cut across the body at L1, back side up. Two needles reach the net of nerves in front of the aorta.",
    needles: "Needles",
    plexus: "Celiac plexus",
    artery: "Aorta",
    bone: "Vertebra",
  },
  es: {
    title: "Bloqueo del plexo celíaco",
    desc: "Un corte del cuerpo en L1 de una persona acostada boca abajo. La espalda está arriba. El plexo celíaco es una red de nervios delante de la aorta que lleva el dolor del vientre. Dos agujas, una a cada lado, pasan junto al hueso y terminan al lado y delante de la aorta. La medicina se reparte en la red de nervios.",
    caption:
      "Un corte del cuerpo en L1, con la espalda arriba. Dos agujas llegan a la red de nervios delante de la aorta.",
    needles: "Agujas",
    plexus: "Plexo celíaco",
    artery: "Aorta",
    bone: "Vértebra",
  },
});

const frame = { ...crossFrame, height: 316 };

/** Two needles at the nerves before the aorta. */
export function CeliacPlexusBlock() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={frame} seenFrom="behind">
      <CrossSection />
      <g className="names" fontSize="14">
        <text x="0" y="60">
          {text.bone}
        </text>
      </g>
      <Reach kind="medicine" d={ellipse(aorta.x, 140, 34, 13)} />
      <path className="target" d={ellipse(-32, 139, 5, 4) + ellipse(-2, 139, 5, 4)} />
      <path className="nerve nerve-treated" d="M-32 139Q-16 148 -2 139M-40 130L-32 139M6 130L-2 139" />
      <Needle from={[-154, -116]} tip={[-38, 136]} />
      <Needle from={[154, -116]} tip={[6, 137]} />
      <Label text={text.needles} at={[100, 66]} to={[55, 42]} />
      <Label text={text.plexus} at={[64, 142]} to={[0, 142]} tone="relief" wide={10} />
      <Label text={text.artery} at={[-100, 110]} to={[aorta.x - 8, aorta.y - 2]} tone="quiet" anchor="end" />
    </Scene>
  );
}
