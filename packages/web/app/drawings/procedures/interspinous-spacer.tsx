import { defineMessages, useMessages } from "../../language/messages.ts";
import { Implant } from "../instruments.tsx";
import { LevelNames, onBodyAtSide } from "../level-names.tsx";
import { box } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { inCanal } from "../section.ts";
import { SectionBones } from "../section-bones.tsx";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Interspinous spacer",
    desc: "The low back cut through the middle, seen from the left side. A small spacer sits between the spinous processes of L4 and L5 and holds them apart. It keeps the low back from bending far backwards at this level, so that the canal and the holes of the nerves stay wider. It lies well behind the canal.",
    caption: "The spacer holds two spinous processes apart, so that the canal stays wider when you stand.",
    spacer: "Spacer",
    processes: "Spinous process",
    canal: "Canal",
  },
  es: {
    title: "Espaciador interespinoso",
    desc: "La parte baja de la espalda cortada por el medio, desde el lado izquierdo. Un pequeño espaciador está entre las apófisis espinosas de L4 y L5 y las mantiene separadas. Impide que la espalda se doble mucho hacia atrás en ese nivel, y así el canal y los agujeros de los nervios quedan más anchos. Está muy por detrás del canal.",
    caption: "El espaciador mantiene separadas dos apófisis espinosas, y el canal queda más ancho al estar de pie.",
    spacer: "Espaciador",
    processes: "Apófisis espinosa",
    canal: "Canal",
  },
});

const vertebrae = between("L3", "L5");

/** A spacer between the spinous processes of L4 and L5. */
export function InterspinousSpacer() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -66, top: 1084, width: 280, height: 206 }} seenFrom="side">
      <SectionBones vertebrae={vertebrae} sacrum from={1060} to={1300} />
      <LevelNames vertebrae={vertebrae} x={onBodyAtSide} />
      <Implant d={box(58, 1186, 74, 1256, 6)} />
      <Implant d={box(51, 1206, 81, 1240, 5)} />
      <Label text={text.canal} at={[110, 1126]} to={inCanal(1142, 0.5)} tone="quiet" />
      <Label text={text.processes} at={[110, 1174]} to={[78, 1182]} tone="quiet" wide={10} />
      <Label text={text.spacer} at={[110, 1232]} to={[72, 1224]} />
    </Scene>
  );
}
