import { defineMessages, useMessages } from "../../language/messages.ts";
import { Implant } from "../instruments.tsx";
import { LevelNames, onBodyAtSide } from "../level-names.tsx";
import type { Point } from "../nerves-of-spine.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { inCanal } from "../section.ts";
import { SectionBones } from "../section-bones.tsx";
import { placeOn } from "../side-curve.ts";
import { gapOf, slab } from "../side-places.ts";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Neck decompression",
    desc: "The neck cut through the middle, seen from the left side, after the operation. The disc between C5 and C6 that pressed on the cord or the root has been taken out from the front. A small block stands in its place, and a plate with screws holds C5 and C6 together. Behind it the cord has room again. Other ways leave the joint moving or make room from behind.",
    caption:
      "One way: the disc is taken out from the front. A block and a plate take its place, and the cord has room.",
    block: "Block in place of the disc",
    plate: "Plate",
    cord: "Spinal cord",
  },
  es: {
    title: "Descompresión del cuello",
    desc: "El cuello cortado por el medio, desde el lado izquierdo, después de la operación. El disco entre C5 y C6 que apretaba la médula o la raíz se sacó por delante. Un bloque pequeño ocupa su lugar, y una placa con tornillos une C5 y C6. Detrás, la médula vuelve a tener sitio. Otras formas dejan mover la articulación o hacen sitio por detrás.",
    caption: "Una forma: el disco se saca por delante. Un bloque y una placa ocupan su lugar, y la médula tiene sitio.",
    block: "Bloque en lugar del disco",
    plate: "Placa",
    cord: "Médula espinal",
  },
});

const vertebrae = between("C4", "C7");
const gap = gapOf("C5-6");
const corners = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${x} ${y}`).join("L")}Z`;
const plate = corners([placeOn("C5", -20, 2), placeOn("C5", -15.5, 2), placeOn("C6", -15.5, 0), placeOn("C6", -20, 0)]);
const screw = (name: string, down: number): string =>
  corners([
    placeOn(name, -20, down - 2),
    placeOn(name, 4, down - 1),
    placeOn(name, 4, down + 1),
    placeOn(name, -20, down + 2),
  ]);

/** A block and a plate between C5 and C6. */
export function NeckDecompression() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -104, top: 194, width: 236, height: 156 }} seenFrom="side">
      <SectionBones vertebrae={vertebrae} from={180} to={360} />
      <LevelNames vertebrae={vertebrae.filter(({ name }) => name !== "C5" && name !== "C6")} x={onBodyAtSide} />
      <LevelNames vertebrae={vertebrae.filter(({ name }) => name === "C5" || name === "C6")} x={36} />
      <Implant
        d={gap ? slab(gap.stand, -gap.depth + 2, gap.depth - 2, -gap.height / 2 + 0.5, gap.height / 2 - 0.5) : ""}
      />
      <Implant d={screw("C5", 4) + screw("C6", -3)} />
      <Implant d={plate} />
      <Label text={text.plate} at={[-64, 226]} to={placeOn("C5", -18, 8)} anchor="end" />
      <Label text={text.block} at={[-46, 300]} to={[-10, 268]} anchor="end" wide={9} />
      <Label text={text.cord} at={[74, 232]} to={inCanal(256, 0.45)} tone="relief" wide={8} />
    </Scene>
  );
}
