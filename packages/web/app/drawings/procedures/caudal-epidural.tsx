import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Reach } from "../instruments.tsx";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { canalBand, inCanal } from "../section.ts";
import { SectionBones } from "../section-bones.tsx";
import { spine } from "../spine-table.ts";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Caudal epidural injection",
    desc: "The sacrum and tailbone cut through the middle, seen from the left side. At the lower end of the sacrum is an opening, the sacral hiatus. A needle goes in through it and stops a short way up in the canal, well below the sac of fluid, which ends at S2. The medicine spreads upwards.",
    caption: "The needle goes in through the opening at the lower end of the sacrum, far below the sac of fluid.",
    needle: "Needle",
    hiatus: "Sacral hiatus",
    medicine: "Medicine",
    sac: "The sac ends at S2",
    tailbone: "Tailbone",
  },
  es: {
    title: "Inyección epidural caudal",
    desc: "El sacro y el cóccix cortados por el medio, desde el lado izquierdo. En el extremo inferior del sacro hay una abertura, el hiato sacro. Una aguja entra por ella y se detiene un poco más arriba, en el canal, muy por debajo del saco de líquido, que termina en S2. La medicina se reparte hacia arriba.",
    caption: "La aguja entra por la abertura del extremo inferior del sacro, muy por debajo del saco de líquido.",
    needle: "Aguja",
    hiatus: "Hiato sacro",
    medicine: "Medicina",
    sac: "El saco termina en S2",
    tailbone: "Cóccix",
  },
});

const vertebrae = [...between("L5", "L5"), ...spine.slice(-1)];

/** A needle through the sacral hiatus. */
export function CaudalEpidural() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -50, top: 1262, width: 270, height: 262 }} seenFrom="side">
      <SectionBones vertebrae={vertebrae} sacrum from={1250} to={1510} />
      <Reach kind="medicine" d={canalBand(1366, 1436, 0.12, 0.9)} />
      <path className="skin" d="M96 1250Q122 1340 124 1420Q124 1490 96 1530" />
      <Needle from={[118, 1518]} tip={inCanal(1428, 0.55)} />
      <Label text={text.sac} at={[132, 1328]} to={inCanal(1356, 0.45)} tone="quiet" wide={12} />
      <Label text={text.medicine} at={[132, 1394]} to={inCanal(1394, 0.6)} tone="relief" />
      <Label text={text.hiatus} at={[132, 1446]} to={inCanal(1448, 1)} wide={12} />
      <Label text={text.needle} at={[132, 1512]} />
      <Label text={text.tailbone} at={[26, 1494]} to={[44, 1486]} anchor="end" tone="quiet" />
    </Scene>
  );
}
