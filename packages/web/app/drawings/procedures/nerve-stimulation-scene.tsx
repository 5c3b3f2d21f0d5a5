import { Device, Lead, Nerve } from "../instruments.tsx";
import { LevelNames } from "../level-names.tsx";
import type { Point } from "../nerves-of-spine.ts";
import { Scene, type SceneWords } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import { lowBackFrame, lumbarBranch, twigsToL45 } from "./lumbar-branches.ts";

interface NerveStimulationSceneProps {
  readonly words: SceneWords & { readonly lead: string; readonly nerve: string; readonly device: string };
  /** Worn outside for the days of the trial. */
  readonly isTrial: boolean;
}

const frame = { ...lowBackFrame, top: 1138, height: 206 };
const { d } = lumbarBranch("L4");
const contacts: readonly Point[] = [
  [37, 1243],
  [43, 1247.5],
  [49, 1252],
];

/** A lead beside the right L4 medial branch, the small nerve that is most often stimulated for the low back. */
export function NerveStimulationScene({ words, isTrial }: NerveStimulationSceneProps) {
  return (
    <Scene words={words} frame={frame} seenFrom="behind">
      <SpineBones frame={frame} />
      <LevelNames vertebrae={frame.vertebrae} />
      <Nerve d={d + (twigsToL45.L4 ?? "")} isTreated />
      <Lead d="M37 1243L64 1263Q82 1278 128 1290" contacts={contacts} broad={2.6} />
      <Device at={[132, 1292]} width={46} height={isTrial ? 38 : 24} isWorn={isTrial} />
      <Label text={words.nerve} at={[100, 1176]} to={[44, 1224]} tone="relief" wide={12} />
      <Label text={words.lead} at={[100, 1222]} to={[56, 1257]} wide={12} />
      <Label text={words.device} at={[186, 1332]} anchor="end" wide={30} />
    </Scene>
  );
}
