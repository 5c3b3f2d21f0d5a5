import { defineMessages, useMessages } from "../../language/messages.ts";
import { LevelNames } from "../level-names.tsx";
import { bothSides } from "../path.ts";
import { Scene } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { lowBackFrame } from "./lumbar-branches.ts";

const words = defineMessages({
  en: {
    title: "Lumbar decompression",
    desc: "The low back from behind, after the operation. The bone and ligament that roofed the canal at L4 to L5 have been taken away. Through this window the sac with the nerves has room again. The joints at both sides stay.",
    caption: "Bone and ligament behind the canal are taken away. The sac with the nerves has room again.",
    window: "Window in the bone",
    sac: "Sac with nerves",
    joint: "Joint stays",
  },
  es: {
    title: "Descompresión lumbar",
    desc: "La parte baja de la espalda, por detrás, después de la operación. Se quitaron el hueso y el ligamento que cubrían el canal entre L4 y L5. Por esta ventana el saco con los nervios vuelve a tener sitio. Las articulaciones de los dos lados se quedan.",
    caption: "Se quitan el hueso y el ligamento detrás del canal. El saco con los nervios vuelve a tener sitio.",
    window: "Ventana en el hueso",
    sac: "Saco con nervios",
    joint: "La articulación queda",
  },
});

const frame = { ...lowBackFrame, top: 1096, height: 226 };
const named = frame.vertebrae.filter(({ name }) => name !== "L4");

/** The window at L4 to L5. */
export function LumbarDecompression() {
  const text = useMessages(words);
  return (
    <Scene words={text} frame={frame} seenFrom="behind">
      <SpineBones frame={frame} />
      <LevelNames vertebrae={named} />
      <g className="names" fontSize="11">
        <text x="-56" y="1173">
          L4
        </text>
      </g>
      <path
        className="tissue window"
        d="M-12 1172Q0 1166 12 1172Q17 1184 15 1198Q16 1214 18 1226Q10 1240 0 1240Q-10 1240 -18 1226Q-16 1214 -15 1198Q-17 1184 -12 1172Z"
      />
      <path className="tissue tissue-fluid" d="M-10 1174Q0 1170 10 1174L13 1234Q0 1240 -13 1234Z" />
      <path className="muscle-line" d={`${bothSides("M4 1174L7 1236")}M0 1172L0 1238`} />
      <Label text={text.window} at={[100, 1156]} to={[15, 1184]} wide={12} />
      <Label text={text.joint} at={[100, 1206]} to={[27, 1212]} tone="quiet" wide={13} />
      <Label text={text.sac} at={[100, 1256]} to={[8, 1226]} tone="relief" wide={12} />
    </Scene>
  );
}
