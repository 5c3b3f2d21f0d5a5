import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Nerve, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { ShoulderBones, suprascapularNerve, suprascapularNotch } from "../shoulder-bones.tsx";
import { shoulderFrame } from "./shoulder-frame.ts";

const words = defineMessages({
  en: {
    title: "Suprascapular nerve block",
    desc: "The right shoulder from behind. The suprascapular nerve passes a notch at the upper edge of the shoulder blade, runs under the bony ridge and round its end. It serves the shoulder joint. A needle ends beside the nerve near the notch. The medicine spreads around the nerve.",
    caption: "The needle numbs the main nerve of the shoulder joint near the notch of the shoulder blade.",
    needle: "Needle",
    nerve: "Suprascapular nerve",
    notch: "Notch",
  },
  es: {
    title: "Bloqueo del nervio supraescapular",
    desc: "El hombro derecho, por detrás. El nervio supraescapular pasa por una muesca en el borde superior del omóplato, corre bajo la cresta de hueso y rodea su extremo. Sirve a la articulación del hombro. Una aguja termina junto al nervio, cerca de la muesca. La medicina se reparte alrededor del nervio.",
    caption: "La aguja duerme el nervio principal del hombro cerca de la muesca del omóplato.",
    needle: "Aguja",
    nerve: "Nervio supraescapular",
    notch: "Muesca",
  },
});

const frame = { ...shoulderFrame, width: 318 };
const [x, y] = suprascapularNotch;

/** A needle at the right suprascapular nerve near its notch. */
export function SuprascapularNerveBlock() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={frame} seenFrom="behind">
      <ShoulderBones />
      <Nerve d={suprascapularNerve} isTreated />
      <Reach kind="medicine" d={ellipse(x, y, 16, 9, 24)} />
      <Needle from={[-94, 92]} tip={[x - 1, y + 1]} />
      <Label text={text.needle} at={[-98, 122]} />
      <Label text={text.notch} at={[98, 4]} to={[x + 2, y - 4]} tone="quiet" />
      <Label text={text.nerve} at={[98, 104]} to={[17, 92]} tone="relief" wide={14} />
    </Scene>
  );
}
