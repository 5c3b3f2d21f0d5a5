import { defineMessages, useMessages } from "../../language/messages.ts";
import { Implant } from "../instruments.tsx";
import { LevelNames, onBodyAtSide } from "../level-names.tsx";
import { strand } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { inCanal, ligamentInSection } from "../section.ts";
import { SectionBones } from "../section-bones.tsx";
import { vertebraOf } from "../spine-table.ts";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Minimally invasive lumbar decompression",
    desc: "The low back cut through near the middle, seen from the left side. Between L4 and L5 the yellow ligament has grown thick and narrows the canal from behind. A thin tube goes in through the skin from behind. Through it a small tool takes out pieces of the ligament, so that the nerves have more room. It works behind the sac of fluid.",
    caption: "A small tool takes pieces of the thick ligament away from behind, so that the canal is wider.",
    tool: "Tool in a tube",
    ligament: "Thick ligament",
    sac: "Narrow canal",
    skin: "Skin",
  },
  es: {
    title: "Descompresión lumbar mínimamente invasiva",
    desc: "La parte baja de la espalda cortada cerca del medio, desde el lado izquierdo. Entre L4 y L5 el ligamento amarillo se engrosó y estrecha el canal por detrás. Un tubo fino entra por la piel desde atrás. Por él una herramienta pequeña saca trozos del ligamento, para que los nervios tengan más sitio. Trabaja detrás del saco de líquido.",
    caption: "Una herramienta pequeña saca por detrás trozos del ligamento grueso, y el canal queda más ancho.",
    tool: "Herramienta en un tubo",
    ligament: "Ligamento grueso",
    sac: "Canal estrecho",
    skin: "Piel",
  },
});

const vertebrae = between("L3", "L5");
const [upper, lower] = [vertebraOf("L4"), vertebraOf("L5")];
const thick = upper && lower ? ligamentInSection(upper, lower, 24) : "";
const tip = inCanal(1216, 0.96);

/** A tool at the thick ligament between L4 and L5. */
export function Mild() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -66, top: 1084, width: 296, height: 206 }} seenFrom="side">
      <SectionBones vertebrae={vertebrae} sacrum from={1060} to={1300} />
      <LevelNames vertebrae={vertebrae} x={onBodyAtSide} />
      <path className="tissue tissue-problem" d={thick} />
      <path className="skin" d="M88 1076Q92 1180 106 1310" />
      <Implant d={strand([150, 1242], [60, 1222], 10)} />
      <Implant d={strand([60, 1222], tip, 5)} />
      <Label text={text.sac} at={[116, 1130]} to={inCanal(1208, 0.4)} tone="quiet" wide={14} />
      <Label text={text.ligament} at={[116, 1174]} to={inCanal(1202, 0.9)} wide={15} />
      <Label text={text.tool} at={[134, 1266]} wide={12} />
      <Label text={text.skin} at={[82, 1100]} to={[90, 1130]} anchor="start" tone="quiet" />
    </Scene>
  );
}
