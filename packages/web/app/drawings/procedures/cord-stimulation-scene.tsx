import { Device, Lead } from "../instruments.tsx";
import { LevelNames, onBodyAtSide } from "../level-names.tsx";
import type { Point } from "../nerves-of-spine.ts";
import { path } from "../path.ts";
import { Scene, type SceneWords } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { Panel } from "../scene-panel.tsx";
import { canalLine, endOfCord, inCanal } from "../section.ts";
import { SectionBones } from "../section-bones.tsx";
import { between } from "../spine-view.ts";
import { TrunkBones } from "../trunk-bones.tsx";

interface CordStimulationSceneProps {
  readonly words: SceneWords & {
    readonly leads: string;
    readonly device: string;
    readonly cord: string;
    readonly endOfCord: string;
  };
  /** Worn outside for the days of the trial. */
  readonly isTrial: boolean;
}

const trunk = between("T7", "L5");
const named = trunk.filter(({ name }) => ["T8", "T10", "L1"].includes(name));
const cut = between("T7", "L3");

/** Two leads side by side: where each ends, how far from the midline. */
const leads = [
  { x: -5, tip: 686 },
  { x: 6, tip: 700 },
] as const;
const contactsOf = (x: number, tip: number): readonly Point[] =>
  Array.from({ length: 8 }, (_, index): Point => [x, tip + index * 12]);

/** From the cut to the whole drawing. */
const cutAt = { x: 230, y: -370, scale: 0.59 } as const;
const fromCut = ([x, y]: Point): Point => [cutAt.x + cutAt.scale * x, cutAt.y + cutAt.scale * y];

const contactsInCanal = Array.from({ length: 8 }, (_, index) => inCanal(686 + index * 12, 0.9));
const entry = 1042;
const leadInCanal = `${canalLine(686, 986, 0.9)}Q${inCanal(1006, 0.95).join(" ")} ${inCanal(1024, 1, 62).join(" ")}`;

/** Leads behind the cord with their tips at T8 to T10: from behind with the device, and in the cut from the side. */
export function CordStimulationScene({ words, isTrial }: CordStimulationSceneProps) {
  const device: Point = isTrial ? [150, 1130] : [150, 1290];
  return (
    <Scene words={words} frame={{ left: 0, top: 0, width: 320, height: 344 }}>
      <Panel x={88} y={-224} scale={0.36}>
        <TrunkBones vertebrae={trunk} />
        <LevelNames vertebrae={named} x={-112} />
        {leads.map(({ x, tip }) => (
          <Lead
            key={x}
            d={path`M${x} ${tip}L${x} ${entry - 70}Q${x} ${entry - 20} ${x + 14} ${entry + 6}C${x + 40} ${entry + 70} ${device[0] - 60} ${device[1] - 70} ${device[0] - 14} ${device[1] - 20}`}
            contacts={contactsOf(x, tip)}
          />
        ))}
        <Device at={device} width={isTrial ? 74 : 96} height={isTrial ? 110 : 78} isWorn={isTrial} />
      </Panel>
      <Panel {...cutAt}>
        <SectionBones vertebrae={cut} from={640} to={1120} />
        <LevelNames vertebrae={cut.filter(({ name }) => ["T8", "T10", "L1"].includes(name))} x={onBodyAtSide} />
        <Lead d={leadInCanal} contacts={contactsInCanal} />
      </Panel>
      <Label text={words.leads} at={[126, 34]} to={[90, 40]} wide={14} />
      <Label text={words.cord} at={[132, 84]} to={fromCut(inCanal(880, 0.45))} tone="quiet" wide={8} />
      <Label
        text={words.device}
        at={isTrial ? [112, 136] : [70, 322]}
        to={isTrial ? [142, 168] : [142, 252]}
        anchor={isTrial ? "start" : "middle"}
        wide={16}
      />
      <Label
        text={words.endOfCord}
        at={[254, 320]}
        to={fromCut(inCanal(endOfCord, 0.45))}
        anchor="middle"
        tone="quiet"
        wide={13}
      />
    </Scene>
  );
}
