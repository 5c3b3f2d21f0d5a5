import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle } from "../instruments.tsx";
import { Label } from "../scene-label.tsx";
import { FacetScene } from "./facet-scene.tsx";
import { lowBackFrame, lumbarBranch, twigsToL45 } from "./lumbar-branches.ts";

const words = defineMessages({
  en: {
    title: "Medial branch block in the low back",
    desc: "The low back from behind. The joint between L4 and L5 on the patient’s right is marked. Two small nerves serve it. The L3 branch lies on the L4 bone. The L4 branch lies on the L5 bone. Each needle ends on one of these nerves, where the upper joint part of the bone meets the side part.",
    caption: "Two small nerves serve one joint. A needle numbs each of them, as a test.",
    joint: "L4-5 joint",
    nerve: (name: string) => `${name} branch`,
    needle: "Needle",
  },
  es: {
    title: "Bloqueo del ramo medial en la parte baja de la espalda",
    desc: "La parte baja de la espalda, por detrás. Está marcada la articulación entre L4 y L5, a la derecha del paciente. Dos nervios pequeños llegan a ella. El ramo de L3 está sobre el hueso L4. El ramo de L4 está sobre el hueso L5. Cada aguja termina en uno de estos nervios, donde la parte alta de la articulación se une a la parte lateral del hueso.",
    caption: "Dos nervios pequeños sirven a una articulación. Una aguja duerme cada uno, como prueba.",
    joint: "Articulación L4-5",
    nerve: (name: string) => `Ramo de ${name}`,
    needle: "Aguja",
  },
});

const branches = ["L3", "L4"].map((name) => ({ name, ...lumbarBranch(name) }));

/** The two medial branches of the L4-5 joint, a needle on each. */
export function MedialBranchBlock() {
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
        label: [100, index === 0 ? 1142 : 1270],
        to: index === 0 ? [top[0] + 1, top[1] - 8] : [28, 1241],
      }))}
    >
      {branches.map(({ name, groove: [x, y] }) => (
        <Needle key={name} from={[x + 104, y + 22]} tip={[x, y]} />
      ))}
      <Label text={text.needle} at={[138, 1168]} />
    </FacetScene>
  );
}
