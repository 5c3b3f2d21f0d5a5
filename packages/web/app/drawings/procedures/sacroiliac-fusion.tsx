import { defineMessages, useMessages } from "../../language/messages.ts";
import { sacroiliacJoint } from "../bones-pelvis.ts";
import { Implant } from "../instruments.tsx";
import { strand } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { pelvisFrame } from "./pelvis-frame.ts";

const words = defineMessages({
  en: {
    title: "Sacroiliac joint fusion",
    desc: "The pelvis from behind. On the patient’s right, three metal implants pass from the hip bone across the sacroiliac joint into the sacrum. They stop before the holes in the sacrum through which the nerves leave.",
    caption: "Three implants pass from the hip bone across the joint into the sacrum, so that it no longer moves.",
    joint: "Sacroiliac joint",
    implants: "Implants",
    holes: "Holes of the nerves",
  },
  es: {
    title: "Fusión de la articulación sacroilíaca",
    desc: "La pelvis, por detrás. A la derecha del paciente, tres implantes de metal pasan del hueso de la cadera al sacro a través de la articulación sacroilíaca. Se detienen antes de los agujeros del sacro por donde salen los nervios.",
    caption: "Tres implantes pasan del hueso de la cadera al sacro, para que la articulación ya no se mueva.",
    joint: "Articulación sacroilíaca",
    implants: "Implantes",
    holes: "Agujeros de los nervios",
  },
});

/** Three implants across the right sacroiliac joint. */
export function SacroiliacFusion() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={pelvisFrame} seenFrom="behind">
      <SpineBones frame={pelvisFrame} />
      <path className="target target-joint" d={sacroiliacJoint} />
      <Implant
        d={strand([132, 1306], [45, 1318], 9) + strand([122, 1340], [43, 1350], 9) + strand([108, 1372], [40, 1380], 9)}
      />
      <Label text={text.implants} at={[160, 1322]} to={[126, 1308]} />
      <Label text={text.joint} at={[142, 1422]} to={[68, 1384]} tone="relief" wide={13} />
      <Label text={text.holes} at={[-20, 1470]} to={[26, 1380]} anchor="middle" tone="quiet" wide={14} />
    </Scene>
  );
}
