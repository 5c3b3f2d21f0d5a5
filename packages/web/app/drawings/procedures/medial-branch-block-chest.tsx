import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle } from "../instruments.tsx";
import { Label } from "../scene-label.tsx";
import { FacetScene } from "./facet-scene.tsx";
import { upperBackFrame } from "./neck-frame.ts";
import { thoracicBranch } from "./thoracic-branches.ts";

const words = defineMessages({
  en: {
    title: "Medial branch block in the upper back",
    desc: "The upper back from behind. The joint between T6 and T7 on the patient’s right is marked. The T5 branch and the T6 branch serve it. Each one bends round the upper outer corner of the side part of the bone below: T5 on T6, and T6 on T7. A needle ends on each nerve, and the bone lies between it and the lung.",
    caption:
      "In the upper back the small nerves bend round the corner of the bone below. A needle numbs each, as a test.",
    joint: "T6-7 joint",
    nerve: (name: string) => `${name} branch`,
    needle: "Needle",
  },
  es: {
    title: "Bloqueo del ramo medial en la parte alta de la espalda",
    desc: "La parte alta de la espalda, por detrás. Está marcada la articulación entre T6 y T7, a la derecha del paciente. La sirven el ramo de T5 y el ramo de T6. Cada uno rodea la esquina alta y externa del hueso de abajo: T5 sobre T6, y T6 sobre T7. Una aguja termina en cada nervio, y el hueso queda entre ella y el pulmón.",
    caption:
      "En la parte alta de la espalda los nervios rodean la esquina del hueso de abajo. Una aguja duerme cada uno, como prueba.",
    joint: "Articulación T6-7",
    nerve: (name: string) => `Ramo de ${name}`,
    needle: "Aguja",
  },
});

const branches = ["T5", "T6"].map((name) => ({ name, ...thoracicBranch(name) }));

/** The two medial branches of the T6-7 joint, a needle on each. */
export function MedialBranchBlockChest() {
  const text = useMessages(words);
  return (
    <FacetScene
      words={text}
      frame={upperBackFrame}
      segment="T6-7"
      jointLabel={[98, 664]}
      nerves={branches.map(({ name, d, on }, index) => ({
        name,
        d,
        label: [98, index === 0 ? 576 : 624],
        to: on,
      }))}
    >
      {branches.map(({ name, corner: [x, y] }) => (
        <Needle key={name} from={[x + 52, y + 14]} tip={[x, y]} />
      ))}
      <Label text={text.needle} at={[98, 708]} to={[86, 637]} />
    </FacetScene>
  );
}
