import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Nerve, Reach } from "../instruments.tsx";
import { ellipse, mirrored } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { upperNeckFrame } from "./neck-frame.ts";

const words = defineMessages({
  en: {
    title: "Occipital nerve block",
    desc: "The back of the head and the upper neck from behind. The greater occipital nerve comes from C2, runs up beside the midline and crosses the ridge at the back of the skull. On the patient’s right a thin needle ends on the nerve at this ridge, under the skin. The medicine spreads around the nerve.",
    caption: "A thin needle numbs the nerve where it crosses the ridge at the back of the head.",
    nerve: "Greater occipital nerve",
    needle: "Needle",
    ridge: "Ridge of the skull",
  },
  es: {
    title: "Bloqueo del nervio occipital",
    desc: "La parte de atrás de la cabeza y la parte alta del cuello, por detrás. El nervio occipital mayor sale de C2, sube junto a la línea media y cruza el borde de la parte de atrás del cráneo. A la derecha del paciente, una aguja fina termina en el nervio en ese borde, bajo la piel. La medicina se reparte alrededor del nervio.",
    caption: "Una aguja fina duerme el nervio donde cruza el borde de la parte de atrás de la cabeza.",
    nerve: "Nervio occipital mayor",
    needle: "Aguja",
    ridge: "Borde del cráneo",
  },
});

const frame = { ...upperNeckFrame, top: -4, height: 190 };
const nerve = "M22 128Q14 112 17 92Q20 66 30 44Q38 26 40 6M30 44Q28 26 22 8";

/** The right greater occipital nerve with a needle at the ridge of the skull. */
export function OccipitalNerve() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={frame} seenFrom="behind">
      <SpineBones frame={frame} />
      <Nerve d={mirrored(nerve)} />
      <Nerve d={nerve} isTreated />
      <Reach kind="medicine" d={ellipse(30, 44, 14, 11, -20)} />
      <Needle from={[122, 66]} tip={[30, 44]} />
      <Label text={text.needle} at={[118, 86]} />
      <Label text={text.nerve} at={[108, 124]} to={[17, 94]} tone="relief" wide={11} />
      <Label text={text.ridge} at={[108, 18]} to={[64, 37]} tone="quiet" wide={10} />
    </Scene>
  );
}
