import { defineMessages, useMessages } from "../../language/messages.ts";
import { Electrode, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Label } from "../scene-label.tsx";
import { FacetScene } from "./facet-scene.tsx";
import { upperBackFrame } from "./neck-frame.ts";
import { thoracicBranch } from "./thoracic-branches.ts";

const words = defineMessages({
  en: {
    title: "Radiofrequency ablation in the upper back",
    desc: "The upper back from behind. The T5 and T6 branches serve the joint between T6 and T7 on the patient’s right. Each one crosses the upper outer corner of the side part of the bone below. An electrode lies along each nerve there, on the bone. Its tip warms a small zone around the nerve.",
    caption: "The tip lies along the nerve on the bone. The zone around it is warmed.",
    joint: "T6-7 joint",
    nerve: (name: string) => `${name} branch`,
    zone: "Warmed zone",
    electrode: "Electrode",
  },
  es: {
    title: "Ablación por radiofrecuencia en la parte alta de la espalda",
    desc: "La parte alta de la espalda, por detrás. Los ramos de T5 y T6 sirven a la articulación entre T6 y T7, a la derecha del paciente. Cada uno cruza la esquina alta y externa del hueso de abajo. Allí, sobre el hueso, un electrodo queda a lo largo de cada nervio. Su punta calienta una zona pequeña alrededor del nervio.",
    caption: "La punta queda a lo largo del nervio, sobre el hueso. Se calienta la zona que la rodea.",
    joint: "Articulación T6-7",
    nerve: (name: string) => `Ramo de ${name}`,
    zone: "Zona calentada",
    electrode: "Electrodo",
  },
});

const branches = ["T5", "T6"].map((name) => ({ name, ...thoracicBranch(name) }));

/** The two medial branches of the T6-7 joint, an electrode along each and the zone it warms. */
export function RadiofrequencyChest() {
  const text = useMessages(words);
  return (
    <FacetScene
      words={text}
      frame={upperBackFrame}
      segment="T6-7"
      jointLabel={[98, 704]}
      nerves={branches.map(({ name, d, on }, index) => ({
        name,
        d,
        label: [98, index === 0 ? 576 : 612],
        to: on,
      }))}
    >
      {branches.map(({ name, corner: [x, y] }) => (
        <Reach key={name} kind="warmed" d={ellipse(x, y - 1, 14, 8, 23)} />
      ))}
      {branches.map(({ name, corner: [x, y] }) => (
        <Electrode key={name} from={[x + 46, y + 19]} tip={[x - 8, y - 3]} bare={18} />
      ))}
      <Label text={text.zone} at={[98, 640]} to={[54, 628]} tone="relief" wide={10} />
      <Label text={text.electrode} at={[98, 680]} to={[80, 642]} />
    </FacetScene>
  );
}
