import { defineMessages, useMessages } from "../../language/messages.ts";
import { CrossSection } from "../cross-section.tsx";
import { Implant } from "../instruments.tsx";
import { ellipse, strand } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";

const words = defineMessages({
  en: {
    title: "Discectomy in the low back",
    desc: "A cut across the low back at the disc between L4 and L5, back side up. A piece of disc has pushed out on the patient’s right and presses the L5 root against the bone. A small tool goes in from the back, through a gap beside the midline, and takes this piece out. The rest of the disc stays.",
    caption:
      "A cut across the body at the disc L4-5, back side up. Only the piece that presses on the root is taken out.",
    disc: "Disc L4-5",
    piece: "Piece of disc",
    root: "L5 root",
    tool: "Tool",
  },
  es: {
    title: "Discectomía en la parte baja de la espalda",
    desc: "Un corte de la parte baja de la espalda en el disco entre L4 y L5, con la espalda arriba. Un trozo de disco salió a la derecha del paciente y aprieta la raíz L5 contra el hueso. Una herramienta pequeña entra por la espalda, por un hueco junto a la línea media, y saca ese trozo. El resto del disco se queda.",
    caption: "Un corte del cuerpo en el disco L4-5, con la espalda arriba. Solo se saca el trozo que aprieta la raíz.",
    disc: "Disco L4-5",
    piece: "Trozo de disco",
    root: "Raíz L5",
    tool: "Herramienta",
  },
});

/** The piece of disc on the right L5 root, and the tool that takes it out. */
export function LumbarDiscectomy() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -130, top: -126, width: 270, height: 230 }} seenFrom="behind">
      <CrossSection throughDisc withVessels={false} />
      <g className="names" fontSize="12">
        <text x="0" y="62">
          {text.disc}
        </text>
      </g>
      <path className="tissue tissue-problem" d="M4 22Q6 8 14 5Q23 6 24 22Q16 30 4 22Z" />
      <path className="target" d={ellipse(19, -1, 4, 4)} />
      <Implant d={strand([32, -116], [12, -16], 7) + strand([13, -18], [12, 8], 4)} />
      <Label text={text.tool} at={[44, -108]} />
      <Label text={text.root} at={[100, 24]} to={[21, 0]} tone="relief" wide={6} />
      <Label text={text.piece} at={[72, 74]} to={[17, 15]} wide={9} />
    </Scene>
  );
}
