import { defineMessages, useMessages } from "../../language/messages.ts";
import { aorta, CrossSection, crossFrame, sympatheticChain, venaCava } from "../cross-section.tsx";
import { Needle, Reach } from "../instruments.tsx";
import { ellipse, mirrored } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";

const words = defineMessages({
  en: {
    title: "Lumbar sympathetic block",
    desc: "A cut across the low back at L3 of a person who lies face down. The back is above. The sympathetic chain lies in front of the side of the vertebra. From the patient’s right a needle passes beside the bone, through muscle, and ends at the front and side of the vertebra. The medicine spreads along the chain. The large vessels lie further in.",
    caption: "A cut across the body at L3, back side up. The needle ends at the front and side of the vertebra.",
    needle: "Needle",
    chain: "Sympathetic chain",
    bone: "Vertebra",
    artery: "Aorta",
    vein: "Large vein",
  },
  es: {
    title: "Bloqueo simpático lumbar",
    desc: "Un corte de la parte baja de la espalda en L3 de una persona acostada boca abajo. La espalda está arriba. La cadena simpática está delante del costado de la vértebra. Desde la derecha del paciente una aguja pasa junto al hueso, a través del músculo, y termina delante y al costado de la vértebra. La medicina se reparte a lo largo de la cadena. Los vasos grandes quedan más hacia dentro.",
    caption: "Un corte del cuerpo en L3, con la espalda arriba. La aguja termina delante y al costado de la vértebra.",
    needle: "Aguja",
    chain: "Cadena simpática",
    bone: "Vértebra",
    artery: "Aorta",
    vein: "Vena grande",
  },
});

const [x, y] = sympatheticChain;
const knot = ellipse(x, y, 5, 5);

/** A needle at the right sympathetic chain, in front of the side of the vertebra. */
export function LumbarSympatheticBlock() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={crossFrame} seenFrom="behind">
      <CrossSection />
      <g className="names" fontSize="14">
        <text x="0" y="60">
          {text.bone}
        </text>
      </g>
      <path className="mark mark-quiet" d={mirrored(knot)} />
      <Reach kind="medicine" d={ellipse(x + 1, y, 11, 13, 20)} />
      <path className="target" d={knot} />
      <Needle from={[148, -116]} tip={[x + 1, y - 2]} />
      <Label text={text.needle} at={[110, 20]} to={[85, 4]} />
      <Label text={text.chain} at={[66, 116]} to={[x + 2, y + 1]} tone="relief" wide={10} />
      <Label text={text.artery} at={[-92, 128]} to={[aorta.x - 6, aorta.y]} tone="quiet" anchor="end" />
      <Label
        text={text.vein}
        at={[10, 149]}
        to={[venaCava.x + 4, venaCava.y + 4]}
        tone="quiet"
        anchor="end"
        wide={14}
      />
    </Scene>
  );
}
