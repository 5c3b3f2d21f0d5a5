import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Nerve, Reach } from "../instruments.tsx";
import { LevelNames, onBodyAtSide } from "../level-names.tsx";
import { boundsOf, ellipse, path } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SideBones } from "../side-bones-drawn.tsx";
import { foramen, gapOf } from "../side-places.ts";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Transforaminal epidural injection in the neck",
    desc: "The neck from the left side. The C6 root leaves through the hole between C5 and C6, above the bone of its number. The needle comes from the side and its tip stays in the back part of the hole. The vertebral artery runs in front of the roots and is kept out of the way.",
    caption:
      "The needle ends in the back part of the hole between C5 and C6, beside the C6 root and behind the artery.",
    needle: "Needle",
    root: "C6 root",
    artery: "Vertebral artery",
    medicine: "Medicine",
  },
  es: {
    title: "Inyección epidural transforaminal en el cuello",
    desc: "El cuello, desde el lado izquierdo. La raíz C6 sale por el agujero entre C5 y C6, por encima del hueso de su número. La aguja llega desde el costado y su punta queda en la parte de atrás del agujero. La arteria vertebral pasa por delante de las raíces y se evita.",
    caption:
      "La aguja termina en la parte de atrás del agujero entre C5 y C6, junto a la raíz C6 y detrás de la arteria.",
    needle: "Aguja",
    root: "Raíz C6",
    artery: "Arteria vertebral",
    medicine: "Medicina",
  },
});

const vertebrae = between("C4", "C7");
const gap = gapOf("C5-6");
const [left, top, right, bottom] = gap ? boundsOf(foramen(gap)) : [0, 0, 0, 0];
const y = (top + bottom) / 2;

/** A needle in the back of the hole between C5 and C6. */
export function TransforaminalEpiduralNeck() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -104, top: 204, width: 282, height: 146 }} seenFrom="side">
      <SideBones vertebrae={vertebrae} />
      <LevelNames vertebrae={vertebrae} x={(one) => onBodyAtSide(one) - 3} />
      <path
        className="tissue tissue-vessel"
        d="M-1 200L8 200Q5 240 8 262Q12 290 26 352L16 352Q3 300 0 264Q-4 240 -1 200Z"
      />
      <Reach kind="medicine" d={ellipse((left + right) / 2, y, 6.6, 9.6, -2)} />
      <Nerve d={path`M${(left + right) / 2} ${y}Q${left} ${y + 8} ${left - 26} ${y + 26}`} isTreated />
      <Needle from={[104, 286]} tip={[right - 3.5, y + 1]} />
      <Label text={text.needle} at={[98, 306]} />
      <Label text={text.medicine} at={[70, 236]} to={[right - 3, y - 5]} tone="relief" />
      <Label text={text.root} at={[-40, 306]} to={[left - 24, y + 24]} tone="relief" anchor="end" />
      <Label text={text.artery} at={[-40, 222]} to={[3, 218]} tone="quiet" anchor="end" wide={10} />
    </Scene>
  );
}
