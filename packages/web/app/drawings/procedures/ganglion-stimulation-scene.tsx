import { Device, Lead, Nerve } from "../instruments.tsx";
import { LevelNames } from "../level-names.tsx";
import type { Point } from "../nerves-of-spine.ts";
import { Scene, type SceneWords } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { targetShape } from "../target-shape.ts";
import { lowBackFrame } from "./lumbar-branches.ts";

interface GanglionStimulationSceneProps {
  readonly words: SceneWords & {
    readonly lead: string;
    readonly ganglion: string;
    readonly loop: string;
    readonly device: string;
  };
  /** Worn outside for the days of the trial. */
  readonly isTrial: boolean;
}

const frame = { ...lowBackFrame, top: 1138, height: 236 };
const contacts: readonly Point[] = [
  [58, 1221],
  [51.5, 1215.5],
  [45, 1210],
  [38.5, 1204.5],
];

/** A lead that goes in on the other side, leaves slack inside the spine and comes out over the ganglion of L4 in its foramen. */
export function GanglionStimulationScene({ words, isTrial }: GanglionStimulationSceneProps) {
  return (
    <Scene words={words} frame={frame} seenFrom="behind">
      <SpineBones frame={frame} />
      <LevelNames vertebrae={frame.vertebrae} />
      <path className="target" d={targetShape({ structure: "dorsal-root-ganglion", level: "L4", side: "right" }).d} />
      <Nerve d="M50 1214Q58 1222 67 1244" isTreated />
      <Lead
        d="M-66 1350C-52 1326 -34 1304 -10 1286C6 1272 14 1256 0 1246C-16 1234 -12 1206 6 1198C18 1193 28 1196 36 1202L58 1221"
        contacts={contacts}
        broad={2.6}
      />
      <Device at={[-66, 1352]} width={50} height={isTrial ? 38 : 32} isWorn={isTrial} />
      <Label text={words.ganglion} at={[92, 1176]} to={[42, 1203]} tone="relief" wide={14} />
      <Label text={words.lead} at={[100, 1214]} to={[55, 1218]} wide={11} />
      <Label text={words.loop} at={[100, 1276]} to={[1, 1247]} wide={12} />
      <Label text={words.device} at={[-30, 1366]} wide={30} />
    </Scene>
  );
}
