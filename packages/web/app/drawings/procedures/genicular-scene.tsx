import { Electrode, Needle, Nerve, Reach } from "../instruments.tsx";
import { genicularNerves, KneeBones } from "../knee-bones.tsx";
import type { Point } from "../nerves-of-spine.ts";
import { ellipse } from "../path.ts";
import { Scene, type SceneWords } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { kneeFrame } from "./knee-frame.ts";

interface GenicularSceneProps {
  readonly words: SceneWords & {
    readonly superiorLateral: string;
    readonly superiorMedial: string;
    readonly inferiorMedial: string;
    readonly outer: string;
    readonly inner: string;
    readonly tool: string;
    readonly zone: string;
  };
  readonly tool: "needle" | "electrode";
}

const all = Object.entries(genicularNerves);

/** From where each tool comes: away from the joint, level with its nerve. */
const heldAt = ([x, y]: Point): Point => [x < 0 ? x - 66 : x + 62, y < 150 ? y - 26 : y + 22];

/** The three genicular nerves of the right knee that are treated, each with its tool. The outer lower one is left alone: it lies beside the nerve that lifts the foot. */
export function GenicularScene({ words, tool }: GenicularSceneProps) {
  return (
    <Scene words={words} frame={kneeFrame} seenFrom="front">
      <KneeBones />
      {all.map(([name, { d }]) => (
        <Nerve key={name} d={d} isTreated />
      ))}
      {all.map(([name, { at }]) => (
        <Reach
          key={name}
          kind={tool === "needle" ? "medicine" : "warmed"}
          d={ellipse(at[0], at[1], 14, 8, at[0] < 0 ? 22 : at[1] < 150 ? -22 : 20)}
        />
      ))}
      {all.map(([name, { at }]) => {
        const tip: Point = [at[0] + (at[0] < 0 ? 5 : -5), at[1] + (at[1] < 150 ? 2 : -2)];
        return tool === "needle" ? (
          <Needle key={name} from={heldAt(at)} tip={at} />
        ) : (
          <Electrode key={name} from={heldAt(at)} tip={tip} bare={18} />
        );
      })}
      <Label text={words.superiorLateral} at={[-146, 30]} to={[-55, 36]} tone="relief" wide={9} />
      <Label text={words.superiorMedial} at={[146, 30]} to={[56, 36]} tone="relief" wide={9} anchor="end" />
      <Label text={words.inferiorMedial} at={[146, 164]} to={[78, 172]} tone="relief" wide={9} anchor="end" />
      <Label text={words.tool} at={[-146, 118]} to={[-96, 79]} />
      {tool === "electrode" && <Label text={words.zone} at={[-146, 172]} to={[-48, 97]} tone="relief" wide={9} />}
      <Label text={words.outer} at={[-146, 268]} tone="quiet" wide={9} />
      <Label text={words.inner} at={[146, 268]} tone="quiet" anchor="end" wide={9} />
    </Scene>
  );
}
