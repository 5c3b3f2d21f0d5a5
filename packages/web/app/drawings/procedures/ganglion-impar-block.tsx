import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Reach } from "../instruments.tsx";
import { ellipse } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SectionBones } from "../section-bones.tsx";
import { spine } from "../spine-table.ts";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Ganglion impar block",
    desc: "The sacrum and tailbone cut through the middle, seen from the left side. The ganglion impar is one small knot of nerves in the midline, in front of the joint between sacrum and tailbone. A needle passes through this joint from behind and stops at the ganglion, before the bowel.",
    caption: "The needle passes through the joint above the tailbone to one small knot of nerves in front of it.",
    needle: "Needle",
    ganglion: "Ganglion impar",
    sacrum: "Sacrum",
    tailbone: "Tailbone",
  },
  es: {
    title: "Bloqueo del ganglio impar",
    desc: "El sacro y el cóccix cortados por el medio, desde el lado izquierdo. El ganglio impar es un pequeño nudo de nervios en la línea media, delante de la articulación entre el sacro y el cóccix. Una aguja atraviesa esta articulación por detrás y se detiene en el ganglio, antes del intestino.",
    caption: "La aguja atraviesa la articulación encima del cóccix hasta un pequeño nudo de nervios que está delante.",
    needle: "Aguja",
    ganglion: "Ganglio impar",
    sacrum: "Sacro",
    tailbone: "Cóccix",
  },
});

const vertebrae = [...between("L5", "L5"), ...spine.slice(-1)];

/** A needle through the joint of sacrum and tailbone to the ganglion in front of it. */
export function GanglionImparBlock() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -96, top: 1336, width: 270, height: 186 }} seenFrom="side">
      <SectionBones vertebrae={vertebrae} sacrum from={1250} to={1510} />
      <Reach kind="medicine" d={ellipse(37, 1464, 9, 13, 8)} />
      <path className="target" d={ellipse(38, 1463, 4, 5)} />
      <path className="skin" d="M112 1330Q124 1380 122 1430Q118 1490 84 1530" />
      <Needle from={[162, 1456]} tip={[41, 1462]} />
      <Label text={text.ganglion} at={[-8, 1440]} to={[35, 1461]} tone="relief" anchor="end" wide={9} />
      <Label text={text.sacrum} at={[-8, 1380]} to={[40, 1385]} anchor="end" tone="quiet" />
      <Label text={text.tailbone} at={[-8, 1500]} to={[46, 1488]} anchor="end" tone="quiet" />
      <Label text={text.needle} at={[128, 1478]} />
    </Scene>
  );
}
