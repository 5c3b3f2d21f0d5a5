import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Nerve } from "../instruments.tsx";
import { LevelNames } from "../level-names.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { targetShape } from "../target-shape.ts";
import { lowBackFrame } from "./lumbar-branches.ts";

const words = defineMessages({
  en: {
    title: "Bursting a facet joint cyst",
    desc: "The low back from behind. The joint between L4 and L5 on the patient’s right has a sac of fluid, a cyst, on its inner side. The cyst presses on the L5 root, which passes here on its way down. A needle comes from behind and ends inside the joint. Through the joint the cyst is drained, or filled until it bursts.",
    caption: "The needle goes into the joint. Through it the cyst that presses on the root is drained or burst.",
    joint: "L4-5 joint",
    cyst: "Cyst",
    root: "L5 root",
    needle: "Needle",
  },
  es: {
    title: "Rotura de un quiste de la faceta",
    desc: "La parte baja de la espalda, por detrás. La articulación entre L4 y L5, a la derecha del paciente, tiene en su lado interno una bolsa de líquido, un quiste. El quiste aprieta la raíz L5, que pasa por aquí hacia abajo. Una aguja entra por detrás y termina dentro de la articulación. Por la articulación se vacía el quiste, o se llena hasta que se rompe.",
    caption: "La aguja entra en la articulación. Por ella se vacía o se rompe el quiste que aprieta la raíz.",
    joint: "Articulación L4-5",
    cyst: "Quiste",
    root: "Raíz L5",
    needle: "Aguja",
  },
});

/** A needle in the right L4-5 joint, whose cyst presses on the L5 root. */
export function FacetCystRupture() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={lowBackFrame} seenFrom="behind">
      <SpineBones frame={lowBackFrame} />
      <LevelNames vertebrae={lowBackFrame.vertebrae} />
      <Nerve d="M9 1150Q8 1200 11 1226Q18 1256 38 1272L66 1305" />
      <path
        className="target target-joint"
        d={targetShape({ structure: "facet-joint", level: "L4-5", side: "right" }).d}
      />
      <path className="tissue tissue-problem" d={ellipse(12, 1213, 8, 10, 8)} />
      <Needle from={[126, 1248]} tip={[26, 1213]} />
      <Label text={text.joint} at={[100, 1188]} to={[29, 1207]} tone="relief" wide={12} />
      <Label text={text.needle} at={[132, 1256]} />
      <Label text={text.cyst} at={[-40, 1206]} to={[8, 1212]} anchor="end" />
      <Label text={text.root} at={[100, 1290]} to={[46, 1281]} tone="quiet" />
    </Scene>
  );
}
