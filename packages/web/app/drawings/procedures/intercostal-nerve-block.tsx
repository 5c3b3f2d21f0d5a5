import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Nerve, Reach } from "../instruments.tsx";
import { LevelNames } from "../level-names.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { upperBackFrame } from "./neck-frame.ts";

const words = defineMessages({
  en: {
    title: "Intercostal nerve block",
    desc: "The upper back from behind. The T6 nerve runs outwards just under the lower edge of the sixth rib on the patient’s right. A needle touches the rib, slides just under its edge and stops there, before the lung. The medicine spreads along the nerve.",
    caption: "The needle stops just under the lower edge of the rib, where the nerve runs.",
    nerve: "T6 nerve",
    rib: "Sixth rib",
    needle: "Needle",
  },
  es: {
    title: "Bloqueo de un nervio intercostal",
    desc: "La parte alta de la espalda, por detrás. El nervio T6 corre hacia fuera justo bajo el borde inferior de la sexta costilla, a la derecha del paciente. Una aguja toca la costilla, pasa justo bajo su borde y se detiene allí, antes del pulmón. La medicina se reparte a lo largo del nervio.",
    caption: "La aguja se detiene justo bajo el borde inferior de la costilla, donde corre el nervio.",
    nerve: "Nervio T6",
    rib: "Sexta costilla",
    needle: "Aguja",
  },
});

/** The right T6 nerve under its rib with a needle. */
export function IntercostalNerveBlock() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={upperBackFrame} seenFrom="behind">
      <SpineBones frame={upperBackFrame} />
      <LevelNames vertebrae={upperBackFrame.vertebrae} />
      <Reach kind="medicine" d={ellipse(84, 605, 15, 6, 14)} />
      <Nerve d="M21 612Q58 602 82 604Q94 609 101 621" isTreated />
      <Needle from={[124, 676]} tip={[85, 606]} />
      <Label text={text.rib} at={[116, 574]} to={[84, 578]} tone="quiet" wide={8} />
      <Label text={text.nerve} at={[116, 618]} to={[97, 613]} tone="relief" />
      <Label text={text.needle} at={[128, 690]} />
    </Scene>
  );
}
