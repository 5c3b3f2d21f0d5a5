import { defineMessages, useMessages } from "../../language/messages.ts";
import { Electrode, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Label } from "../scene-label.tsx";
import { FacetScene } from "./facet-scene.tsx";
import { lowBackFrame, lumbarBranch, twigsToL45 } from "./lumbar-branches.ts";

const words = defineMessages({
  en: {
    title: "Radiofrequency ablation in the low back",
    desc: "The low back from behind. Two small nerves serve the joint between L4 and L5 on the patient’s right. The L3 branch lies on the L4 bone and the L4 branch on the L5 bone. A thin electrode comes from below and lies along each nerve. Its tip warms a small zone around the nerve.",
    caption: "The tip lies along the nerve. The zone around it is warmed, so the nerve stops sending pain for months.",
    joint: "L4-5 joint",
    nerve: (name: string) => `${name} branch`,
    electrode: "Electrode",
    zone: "Warmed zone",
  },
  es: {
    title: "Ablación por radiofrecuencia en la parte baja de la espalda",
    desc: "La parte baja de la espalda, por detrás. Dos nervios pequeños sirven a la articulación entre L4 y L5, a la derecha del paciente. El ramo de L3 está sobre el hueso L4 y el ramo de L4 sobre el hueso L5. Un electrodo fino entra desde abajo y queda a lo largo de cada nervio. Su punta calienta una zona pequeña alrededor del nervio.",
    caption:
      "La punta queda a lo largo del nervio. Se calienta la zona que la rodea, y el nervio deja de enviar dolor durante meses.",
    joint: "Articulación L4-5",
    nerve: (name: string) => `Ramo de ${name}`,
    electrode: "Electrodo",
    zone: "Zona calentada",
  },
});

const branches = ["L3", "L4"].map((name) => ({ name, ...lumbarBranch(name) }));

/** The two medial branches of the L4-5 joint, an electrode along each and the zone it warms. */
export function RadiofrequencyAblation() {
  const text = useMessages(words);
  return (
    <FacetScene
      words={text}
      frame={lowBackFrame}
      segment="L4-5"
      jointLabel={[100, 1208]}
      nerves={branches.map(({ name, d, top }, index) => ({
        name,
        d: d + (twigsToL45[name] ?? ""),
        label: [100, index === 0 ? 1132 : 1250],
        to: index === 0 ? [top[0] + 3, top[1] - 8] : [44, 1235],
      }))}
    >
      {branches.map(({ name, groove: [x, y] }) => (
        <Reach key={name} kind="warmed" d={ellipse(x + 1, y, 8, 15, -6)} />
      ))}
      {branches.map(({ name, top: [x, y] }) => (
        <Electrode key={name} from={[x + 17, y + 78]} tip={[x, y]} bare={22} />
      ))}
      <Label text={text.zone} at={[100, 1164]} to={[46, 1162]} tone="relief" wide={10} />
      <Label text={text.electrode} at={[100, 1290]} to={[50, 1272]} />
    </FacetScene>
  );
}
