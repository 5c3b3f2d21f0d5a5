import { segments, verticesOf } from "@pinpoint/chart";
import type { ReactElement } from "react";
import { bonesOf } from "./bones.ts";
import { occiput } from "./bones-cervical.ts";
import {
  coccyx,
  hipBones,
  hipHeads,
  pubicBones,
  sacralHoles,
  sacralProcesses,
  sacralRidge,
  sacrum,
  thighEdge,
  thighFill,
} from "./bones-pelvis.ts";
import { facetJoint } from "./joints.ts";
import { nerveRoot } from "./nerves-of-spine.ts";
import { bothSides, box, ellipse, path } from "./path.ts";
import { bottomOf, type Vertebra, vertebraOf } from "./spine-table.ts";
import type { Frame } from "./spine-view.ts";

/** The disc under a vertebra. */
export const discBelow = (upper: Vertebra): string => {
  const lower = vertebraOf(
    segments.map((segment) => verticesOf(segment)).find((pair) => pair?.[0] === upper.name)?.[1] ?? "",
  );
  if (!lower || upper.name === "C1") return "";
  const half = Math.min(upper.half, lower.half) - 1;
  return box(-half, bottomOf(upper) - 2, half, lower.top + 2, 3);
};

const jointsOf = (names: ReadonlySet<string>, skull: boolean, sacrumShown: boolean): string =>
  segments
    .filter((segment) => {
      const [upper = "", lower = ""] = verticesOf(segment) ?? [];
      return (names.has(upper) || (skull && upper === "C0")) && (names.has(lower) || (sacrumShown && lower === "S1"));
    })
    .map((segment) => facetJoint(segment))
    .map((joint) => (joint ? bothSides(ellipse(joint.x, joint.y, joint.rx * 0.78, joint.ry * 0.78, joint.turned)) : ""))
    .join("");

const rootsOf = (names: readonly string[]): string =>
  names
    .map((name) => nerveRoot(name))
    .map((root) =>
      root
        ? bothSides(
            path`M${root.from[0]} ${root.from[1]}Q${root.from[0] + 10} ${root.from[1] + 2} ${root.to[0]} ${root.to[1]}`,
          )
        : "",
    )
    .join("");

const drawBones = (frame: Frame): ReactElement => {
  const { vertebrae, skull, sacrum: withSacrum, pelvis } = frame;
  const names = new Set(vertebrae.map(({ name }) => name));
  const nerves = [...names, ...(names.has("C7") ? ["C8"] : [])];
  const head = skull ? occiput() : undefined;
  return (
    <g className="bones">
      {pelvis && <path className="bone-far" fillRule="evenodd" d={pubicBones} />}
      {pelvis && <path className="bone-far bone-edgeless" d={thighFill} />}
      {pelvis && <path className="bone-line" d={thighEdge} />}
      {pelvis && <path className="bone-mid" d={hipHeads} />}
      <path className="bone-ribs" d={vertebrae.map((one) => bonesOf(one).ribs ?? "").join("")} />
      <path className="bone-body" d={vertebrae.map((one) => bonesOf(one).body).join("")} />
      <path
        className="bone-disc"
        d={vertebrae
          .slice(0, withSacrum ? undefined : -1)
          .map(discBelow)
          .join("")}
      />
      <path className="bone-nerve" d={rootsOf(nerves)} />
      {withSacrum && <path className="bone-mid" d={sacrum + coccyx} />}
      {pelvis && <path className="bone-mid" d={hipBones} />}
      {withSacrum && <path className="bone-deep" d={sacralProcesses + sacralRidge} />}
      {withSacrum && <path className="bone-hole" d={sacralHoles} />}
      {head && <path className="bone-mid" d={head.ribs} />}
      {head && <path className="bone-mid" d={head.body} />}
      {head && <path className="bone-deep" d={head.arch} />}
      {[...vertebrae].reverse().map((one) => {
        const { processes = "", arch, spinous = "" } = bonesOf(one);
        return (
          <g key={one.name}>
            <path className="bone-mid" d={processes} />
            <path className="bone-deep" d={arch} />
            {spinous && <path className="bone-spine" d={spinous} />}
          </g>
        );
      })}
      <path className="bone-joint" d={jointsOf(names, skull, withSacrum)} />
    </g>
  );
};

/** A view's bones are the same for everybody, so each is drawn once. */
const drawn = new Map<Frame, ReactElement>();

/** The bones of one view, quiet, from front to back. Nothing here means anything; the marks do. */
export function SpineBones({ frame }: { readonly frame: Frame }) {
  const known = drawn.get(frame);
  if (known) return known;
  const bones = drawBones(frame);
  drawn.set(frame, bones);
  return bones;
}
