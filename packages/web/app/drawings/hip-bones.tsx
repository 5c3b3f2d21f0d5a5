import { hipBones, hipHead, hipHeads, pubicBones, thighEdge, thighFill } from "./bones-pelvis.ts";
import { ellipse } from "./path.ts";

/** The bag around the patient's left hip joint from the front: over the head and down the neck. */
export const hipCapsule = ellipse(hipHead.x + 13, hipHead.y + 2, 40, 33, 8);

/** The hips from the front, the thigh bone before the socket: the patient's left hip is at x > 0. */
export function HipBones({ withHead = true }: { readonly withHead?: boolean }) {
  return (
    <g className="bones">
      <path className="bone-mid" d={hipBones} />
      <path className="bone-mid" fillRule="evenodd" d={pubicBones} />
      <path className="bone-deep bone-edgeless" d={thighFill} />
      <path className="bone-line" d={thighEdge} />
      {withHead && <path className="bone-deep" d={hipHeads} />}
    </g>
  );
}
