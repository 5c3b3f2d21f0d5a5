import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Label } from "../scene-label.tsx";
import { FacetScene } from "./facet-scene.tsx";
import { upperNeckFrame } from "./neck-frame.ts";

const words = defineMessages({
  en: {
    title: "Third occipital nerve block",
    desc: "The back of the head and the upper neck from behind. The joint between C2 and C3 on the patient’s right is marked. The third occipital nerve crosses over this joint and serves it. A needle ends on the nerve, and the numbing medicine stays in a small zone around it. In radiofrequency treatment the same zone is warmed.",
    caption: "The third occipital nerve crosses the joint between C2 and C3. It is numbed there, or warmed later.",
    joint: "C2-3 joint",
    nerve: (_name: string) => "Third occipital nerve",
    needle: "Needle",
  },
  es: {
    title: "Bloqueo del tercer nervio occipital",
    desc: "La parte de atrás de la cabeza y la parte alta del cuello, por detrás. Está marcada la articulación entre C2 y C3, a la derecha del paciente. El tercer nervio occipital cruza esta articulación y la sirve. Una aguja termina en el nervio, y el anestésico queda en una zona pequeña a su alrededor. En la radiofrecuencia se calienta esa misma zona.",
    caption: "El tercer nervio occipital cruza la articulación entre C2 y C3. Allí se duerme o, después, se calienta.",
    joint: "Articulación C2-3",
    nerve: (_name: string) => "Tercer nervio occipital",
    needle: "Aguja",
  },
});

/** The nerve over the C2-3 joint with a needle on it. */
export function ThirdOccipitalNerve() {
  const text = useMessages(words);
  return (
    <FacetScene
      words={text}
      frame={upperNeckFrame}
      segment="C2-3"
      jointLabel={[84, 200]}
      nerves={[
        {
          name: "C3",
          d: "M45 152Q34 161 20 159Q10 156 12 124Q16 88 15 62",
          label: [80, 98],
          to: [12, 114],
        },
      ]}
    >
      <Reach kind="medicine" d={ellipse(33, 157, 9, 7, -20)} />
      <Needle from={[120, 166]} tip={[33, 158]} />
      <Label text={text.needle} at={[128, 171]} />
    </FacetScene>
  );
}
