import type { ReactNode } from "react";
import { Nerve } from "../instruments.tsx";
import { LevelNames } from "../level-names.tsx";
import type { Point } from "../nerves-of-spine.ts";
import { boundsOf } from "../path.ts";
import { Scene, type SceneWords } from "../scene.tsx";
import { Label } from "../scene-label.tsx";
import { SpineBones } from "../spine-bones.tsx";
import type { Frame } from "../spine-view.ts";
import { targetShape } from "../target-shape.ts";

/** One small nerve that serves the joint, on the patient's right. */
export interface JointNerve {
  readonly name: string;
  /** The nerve and its twig to the joint. */
  readonly d: string;
  readonly label: Point;
  readonly to: Point;
}

interface FacetSceneProps {
  readonly words: SceneWords & { readonly joint: string; readonly nerve: (name: string) => string };
  readonly frame: Frame;
  /** The joint, such as L4-5. */
  readonly segment: string;
  readonly jointLabel: Point;
  readonly nerves: readonly JointNerve[];
  /** The needles or electrodes. */
  readonly children: ReactNode;
}

/** One joint of the spine from behind and the nerves that serve it, with the tools that reach them. */
export function FacetScene({ words, frame, segment, jointLabel, nerves, children }: FacetSceneProps) {
  const joint = targetShape({ structure: "facet-joint", level: segment, side: "right" }).d;
  const [left, top, right, bottom] = boundsOf(joint);
  return (
    <Scene words={words} frame={frame} seenFrom="behind">
      <SpineBones frame={frame} />
      <LevelNames vertebrae={frame.vertebrae} />
      <path className="target target-joint" d={joint} />
      {nerves.map(({ name, d }) => (
        <Nerve key={name} d={d} isTreated />
      ))}
      {children}
      {nerves.map(({ name, label, to }) => (
        <Label key={name} text={words.nerve(name)} at={label} to={to} tone="relief" wide={13} />
      ))}
      <Label text={words.joint} at={jointLabel} to={[(left + right * 2) / 3, (top + bottom) / 2]} wide={12} />
    </Scene>
  );
}
