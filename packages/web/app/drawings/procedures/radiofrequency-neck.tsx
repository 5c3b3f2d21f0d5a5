import { defineMessages, useMessages } from "../../language/messages.ts";
import { Electrode, Nerve, Reach } from "../instruments.tsx";
import { LevelNames, onBodyAtSide } from "../level-names.tsx";
import type { Point } from "../nerves-of-spine.ts";
import { ellipse, path } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SideBones } from "../side-bones-drawn.tsx";
import { depthOfBody, placeOn } from "../side-curve.ts";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Radiofrequency ablation in the neck",
    desc: "The neck from the left side. The C5 branch crosses the middle of the joint pillar of C5, and the C6 branch that of C6. Together they serve the joint between C5 and C6. An electrode comes from behind and lies along each nerve. Its tip warms a small zone around the nerve.",
    caption: "Each electrode lies along one small nerve on the side of the neck bone. The zone around it is warmed.",
    nerve: (name: string) => `${name} branch`,
    zone: "Warmed zone",
    electrode: "Electrode",
  },
  es: {
    title: "Ablación por radiofrecuencia en el cuello",
    desc: "El cuello, desde el lado izquierdo. El ramo de C5 cruza el centro del pilar articular de C5, y el ramo de C6, el de C6. Juntos sirven a la articulación entre C5 y C6. Un electrodo entra por detrás y queda a lo largo de cada nervio. Su punta calienta una zona pequeña alrededor del nervio.",
    caption:
      "Cada electrodo queda a lo largo de un nervio pequeño, al lado del hueso del cuello. Se calienta la zona que lo rodea.",
    nerve: (name: string) => `Ramo de ${name}`,
    zone: "Zona calentada",
    electrode: "Electrodo",
  },
});

const vertebrae = between("C4", "C7");

/** A place on the pillar of joints: so far behind its middle, so far below. */
const onPillar = (name: string, back: number, down: number): Point =>
  placeOn(name, depthOfBody(name) + 17 + back, down);

const branches = ["C5", "C6"].map((name) => ({
  name,
  front: onPillar(name, -11, -5),
  back: onPillar(name, 14, 3),
  middle: onPillar(name, 0, -1),
  held: onPillar(name, 98, 30),
}));

/** The medial branches of C5 and C6 on the side of their pillars, an electrode along each. */
export function RadiofrequencyNeck() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -66, top: 204, width: 262, height: 140 }} seenFrom="side">
      <SideBones vertebrae={vertebrae} />
      <LevelNames vertebrae={vertebrae} x={onBodyAtSide} />
      {branches.map(({ name, front, middle, back }) => (
        <Nerve
          key={name}
          d={path`M${front[0]} ${front[1]}L${middle[0]} ${middle[1]}L${back[0]} ${back[1]}`}
          isTreated
        />
      ))}
      {branches.map(({ name, middle: [x, y] }) => (
        <Reach key={name} kind="warmed" d={ellipse(x, y, 14, 7, 17)} />
      ))}
      {branches.map(({ name, front, held }) => (
        <Electrode key={name} from={held} tip={front} bare={22} />
      ))}
      <Label text={text.nerve("C5")} at={[92, 228]} to={onPillar("C5", 14, 3)} tone="relief" />
      <Label text={text.zone} at={[92, 250]} to={onPillar("C5", 9, 5)} tone="relief" />
      <Label text={text.nerve("C6")} at={[92, 334]} to={onPillar("C6", 14, 3)} tone="relief" />
      <Label text={text.electrode} at={[126, 296]} />
    </Scene>
  );
}
