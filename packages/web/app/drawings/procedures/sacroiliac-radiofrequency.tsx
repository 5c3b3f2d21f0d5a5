import { defineMessages, useMessages } from "../../language/messages.ts";
import { sacroiliacJoint } from "../bones-pelvis.ts";
import { Electrode, Nerve, Reach } from "../instruments.tsx";
import { dorsalRamus, lateralBranch, type Point } from "../nerves-of-spine.ts";
import { ellipse, path } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { pelvisFrame } from "./pelvis-frame.ts";

const words = defineMessages({
  en: {
    title: "Radiofrequency ablation for the sacroiliac joint",
    desc: "The pelvis from behind. On the patient’s right, small nerves run from the sacrum to the back of the sacroiliac joint: one from L5 over the top of the sacrum, and the side branches of S1, S2 and S3 from the holes in the sacrum. A warmed zone lies on each nerve between its hole and the joint.",
    caption: "The nerve from L5 and the side branches of S1, S2 and S3 are warmed between the holes and the joint.",
    joint: "Sacroiliac joint",
    five: "L5 dorsal ramus",
    branch: (name: string) => `${name} side branch`,
    electrode: "Electrode",
  },
  es: {
    title: "Ablación por radiofrecuencia para la articulación sacroilíaca",
    desc: "La pelvis, por detrás. A la derecha del paciente, nervios pequeños van del sacro a la parte de atrás de la articulación sacroilíaca: uno de L5 sobre lo alto del sacro, y las ramas laterales de S1, S2 y S3 desde los agujeros del sacro. Hay una zona calentada en cada nervio, entre su agujero y la articulación.",
    caption: "El nervio de L5 y las ramas laterales de S1, S2 y S3 se calientan entre los agujeros y la articulación.",
    joint: "Articulación sacroilíaca",
    five: "Ramo dorsal de L5",
    branch: (name: string) => `Rama lateral de ${name}`,
    electrode: "Electrodo",
  },
});

/** Where each branch reaches the back of the joint. */
const ends: Readonly<Record<string, Point>> = { S1: [80, 1342], S2: [69, 1374], S3: [59, 1396] };

const sacral = ["S1", "S2", "S3"].flatMap((name) => {
  const found = lateralBranch(name);
  if (!found) return [];
  const [x, y] = found.from;
  const middle: Point = [x + 10, y + 1];
  return [
    {
      name,
      middle,
      d: path`M${x - 5} ${y}Q${x + 12} ${y + 4} ${ends[name]?.[0] ?? x} ${ends[name]?.[1] ?? y}`,
    },
  ];
});
const [fx, fy] = dorsalRamus("L5") ?? [0, 0];

/** The nerves of the right sacroiliac joint: L5 and S1 to S3, each in a warmed zone. */
export function SacroiliacRadiofrequency() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={pelvisFrame} seenFrom="behind">
      <SpineBones frame={pelvisFrame} />
      <path className="target target-joint" d={sacroiliacJoint} />
      <Nerve
        d={path`M${fx - 6} ${fy - 18}Q${fx} ${fy - 6} ${fx + 1} ${fy + 4}Q${fx + 4} ${fy + 16} ${fx + 18} ${fy + 24}`}
        isTreated
      />
      {sacral.map(({ name, d }) => (
        <Nerve key={name} d={d} isTreated />
      ))}
      <Reach kind="warmed" d={ellipse(fx + 1, fy + 4, 7, 11)} />
      {sacral.map(({ name, middle: [x, y] }) => (
        <Reach key={name} kind="warmed" d={ellipse(x, y, 7, 12, 10)} />
      ))}
      <Electrode from={[62, 1462]} tip={[41, 1402]} bare={20} />
      <Label text={text.five} at={[142, 1252]} to={[fx + 2, fy + 4]} tone="relief" wide={13} />
      {sacral.map(({ name, middle }, index) => (
        <Label key={name} text={text.branch(name)} at={[142, 1302 + index * 46]} to={middle} tone="relief" wide={13} />
      ))}
      <Label text={text.joint} at={[142, 1444]} to={[63, 1390]} wide={13} />
      <Label text={text.electrode} at={[72, 1484]} to={[61, 1458]} />
    </Scene>
  );
}
