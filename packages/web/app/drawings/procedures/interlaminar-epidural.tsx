import { defineMessages, useMessages } from "../../language/messages.ts";
import { Needle, Reach } from "../instruments.tsx";
import { LevelNames, onBodyAtSide } from "../level-names.tsx";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { canalBand, inCanal } from "../section.ts";
import { SectionBones } from "../section-bones.tsx";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Interlaminar epidural injection in the low back",
    desc: "The low back cut through the middle, seen from the left side. A needle passes from the skin between the spinous processes of L4 and L5. It goes through the yellow ligament and stops in the epidural space, just behind the sac of fluid. The medicine spreads up and down in this space.",
    caption: "The needle stops behind the sac of fluid. The medicine spreads in the space around it.",
    needle: "Needle",
    space: "Medicine in the epidural space",
    sac: "Sac with fluid and nerves",
    skin: "Skin",
    ligament: "Yellow ligament",
  },
  es: {
    title: "Inyección epidural interlaminar en la parte baja de la espalda",
    desc: "La parte baja de la espalda cortada por el medio, desde el lado izquierdo. Una aguja pasa desde la piel entre las apófisis espinosas de L4 y L5. Atraviesa el ligamento amarillo y se detiene en el espacio epidural, justo detrás del saco de líquido. La medicina se reparte hacia arriba y hacia abajo en ese espacio.",
    caption: "La aguja se detiene detrás del saco de líquido. La medicina se reparte en el espacio que lo rodea.",
    needle: "Aguja",
    space: "Medicina en el espacio epidural",
    sac: "Saco con líquido y nervios",
    skin: "Piel",
    ligament: "Ligamento amarillo",
  },
});

const vertebrae = between("L3", "L5");

/** A needle between L4 and L5 into the space behind the sac. */
export function InterlaminarEpidural() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -66, top: 1084, width: 288, height: 206 }} seenFrom="side">
      <SectionBones vertebrae={vertebrae} sacrum from={1060} to={1300} />
      <LevelNames vertebrae={vertebrae} x={onBodyAtSide} />
      <Reach kind="medicine" d={canalBand(1176, 1246, 0.84, 1.02)} />
      <path className="skin" d="M88 1076Q92 1180 106 1310" />
      <Needle from={[168, 1239]} tip={inCanal(1213, 0.92)} />
      <Label text={text.sac} at={[116, 1112]} to={inCanal(1142, 0.5)} tone="quiet" wide={15} />
      <Label text={text.space} at={[116, 1166]} to={inCanal(1194, 0.95)} tone="relief" wide={13} />
      <Label text={text.needle} at={[164, 1258]} />
      <Label text={text.skin} at={[116, 1286]} to={[103, 1281]} tone="quiet" />
    </Scene>
  );
}
