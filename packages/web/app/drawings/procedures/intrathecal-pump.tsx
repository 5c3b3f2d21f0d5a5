import { defineMessages, useMessages } from "../../language/messages.ts";
import { Device, Lead } from "../instruments.tsx";
import { LevelNames, onBodyAtSide } from "../level-names.tsx";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { canalLine, inCanal } from "../section.ts";
import { SectionBones } from "../section-bones.tsx";
import { between } from "../spine-view.ts";

const words = defineMessages({
  en: {
    title: "Intrathecal pump",
    desc: "The trunk cut through the middle, seen from the left side. A pump lies under the skin of the belly. From it a thin tube runs under the skin round the flank to the low back. It goes in between L2 and L3 into the fluid around the nerves, and its tip lies in the fluid behind the spinal cord at T10. The pump sends small amounts of medicine into the fluid.",
    caption: "A pump in the belly wall sends medicine through a thin tube into the fluid around the cord.",
    pump: "Pump",
    tip: "Tip of the tube at T10",
    tube: "Tube under the skin",
    fluid: "Fluid",
  },
  es: {
    title: "Bomba intratecal",
    desc: "El tronco cortado por el medio, desde el lado izquierdo. Una bomba está bajo la piel del vientre. De ella sale un tubo fino que va bajo la piel por el costado hasta la parte baja de la espalda. Entra entre L2 y L3 en el líquido que rodea los nervios, y su punta está en el líquido detrás de la médula, en T10. La bomba envía pequeñas cantidades de medicina al líquido.",
    caption: "Una bomba en la pared del vientre envía medicina por un tubo fino al líquido que rodea la médula.",
    pump: "Bomba",
    tip: "Punta del tubo en T10",
    tube: "Tubo bajo la piel",
    fluid: "Líquido",
  },
});

const vertebrae = between("T9", "L5");
const tube = `${canalLine(798, 1058, 0.73)}L${inCanal(1078, 1, 40).join(" ")}C106 1130 60 1196 -30 1196C-110 1196 -160 1170 -196 1134`;

/** A pump in the belly and its catheter in the fluid. */
export function IntrathecalPump() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={{ left: -262, top: 752, width: 440, height: 560 }} seenFrom="side">
      <path
        className="skin"
        d="M-206 740Q-250 900 -252 1080Q-252 1220 -214 1330M124 740Q104 900 96 1030Q92 1180 116 1330"
      />
      <SectionBones vertebrae={vertebrae} sacrum from={720} to={1330} />
      <LevelNames vertebrae={vertebrae} x={onBodyAtSide} />
      <Lead d={tube} contacts={[]} />
      <path
        className="target"
        d={`M${inCanal(792, 0.62).join(" ")}L${inCanal(792, 0.84).join(" ")}L${inCanal(812, 0.84).join(" ")}L${inCanal(812, 0.62).join(" ")}Z`}
      />
      <Device at={[-206, 1106]} width={58} height={92} />
      <Label text={text.tip} at={[-60, 800]} to={inCanal(800, 0.7)} tone="relief" anchor="end" wide={12} />
      <Label text={text.fluid} at={[-80, 940]} to={inCanal(950, 0.15)} tone="quiet" anchor="end" />
      <Label text={text.pump} at={[-206, 1040]} anchor="middle" />
      <Label text={text.tube} at={[-206, 1250]} to={[-110, 1186]} wide={12} />
    </Scene>
  );
}
