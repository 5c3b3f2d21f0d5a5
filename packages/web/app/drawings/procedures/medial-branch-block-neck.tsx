import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle } from "../instruments.tsx";
import type { Point } from "../nerves-of-spine.ts";
import { Label } from "../scene-label.tsx";
import { FacetScene } from "./facet-scene.tsx";
import { neckFrame } from "./neck-frame.ts";

const words = defineMessages({
  en: {
    title: "Medial branch block in the neck",
    desc: "The neck from behind. The joint between C5 and C6 on the patient’s right is marked. Two small nerves serve it: the C5 branch and the C6 branch. Each one goes round the narrow part of the bone of the same number. A needle ends on each nerve.",
    caption: "In the neck, the C5 and C6 branches serve the joint between C5 and C6. A needle numbs each, as a test.",
    joint: "C5-6 joint",
    nerve: (name: string) => `${name} branch`,
    needle: "Needle",
  },
  es: {
    title: "Bloqueo del ramo medial en el cuello",
    desc: "El cuello, por detrás. Está marcada la articulación entre C5 y C6, a la derecha del paciente. Dos nervios pequeños llegan a ella: el ramo de C5 y el ramo de C6. Cada uno rodea la parte estrecha del hueso del mismo número. Una aguja termina en cada nervio.",
    caption:
      "En el cuello, los ramos de C5 y C6 sirven a la articulación entre C5 y C6. Una aguja duerme cada uno, como prueba.",
    joint: "Articulación C5-6",
    nerve: (name: string) => `Ramo de ${name}`,
    needle: "Aguja",
  },
});

const nerves: readonly { name: string; d: string; tip: Point; label: Point; to: Point }[] = [
  {
    name: "C5",
    d: "M42 240Q36 246 31 248L19 253M25 251Q22 258 24 266",
    tip: [31, 248],
    label: [70, 229],
    to: [41, 241],
  },
  {
    name: "C6",
    d: "M44 276Q38 283 33 284.5L20 289.5M27 287Q23 280 25 271",
    tip: [33, 284.5],
    label: [70, 334],
    to: [22, 289],
  },
];

/** The two medial branches of the C5-6 joint, a needle on each. */
export function MedialBranchBlockNeck() {
  const text = useMessages(words);
  return (
    <FacetScene words={text} frame={neckFrame} segment="C5-6" jointLabel={[70, 274]} nerves={nerves}>
      {nerves.map(({ name, tip: [x, y] }) => (
        <Needle key={name} from={[x + 76, y < 260 ? y - 6 : y + 24]} tip={[x, y]} />
      ))}
      <Label text={text.needle} at={[112, 246]} />
    </FacetScene>
  );
}
