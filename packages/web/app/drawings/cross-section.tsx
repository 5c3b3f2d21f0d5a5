import { bothSides, ellipse } from "./path.ts";

/**
 * A cut across the low back of a person who lies face down, seen from the feet: the back is above, and the patient's left on the
 * viewer's left, as it is from behind. The middle of the canal is at (0, 0).
 */
const body = "M-24 22C-40 26 -50 42 -47 62C-44 84 -24 94 0 94C24 94 44 84 47 62C50 42 40 26 24 22C12 16 -12 16 -24 22Z";
const wings = bothSides(
  "M24 24C32 16 34 4 30 -6L40 -8C54 -8 70 -12 82 -10Q88 -6 82 -2C66 2 50 4 40 10C38 20 34 28 28 30Z",
);
const arch =
  "M30 -4C36 -12 42 -18 38 -28C32 -36 22 -32 20 -24C14 -28 8 -32 5 -36L4 -84Q0 -88 -4 -84L-5 -36C-8 -32 -14 -28 -20 -24C-22 -32 -32 -36 -38 -28C-42 -18 -36 -12 -30 -4L-23 -2C-20 -14 -10 -20 0 -21C10 -20 20 -14 23 -2Z";
const psoas = bothSides(ellipse(72, 54, 21, 32, -10));
const backMuscles = bothSides(
  "M10 -40C14 -84 40 -100 66 -88C92 -76 100 -44 92 -18C74 -18 52 -14 42 -20C42 -34 26 -40 10 -40Z",
);

/** Where the sympathetic chain lies on the patient's right: in front of the side of the body, before the psoas muscle. */
export const sympatheticChain = [44, 88] as const;
/** The great vessels before the spine: the aorta a little to the patient's left, the vein on the right. */
export const aorta = { x: -16, y: 116, r: 15 } as const;
export const venaCava = { x: 25, y: 113, r: 15 } as const;

interface CrossSectionProps {
  /** A cut through a disc shows the disc in place of the bone. */
  readonly throughDisc?: boolean;
  readonly withVessels?: boolean;
}

/** The bones, muscles and vessels of the cut. */
export function CrossSection({ throughDisc = false, withVessels = true }: CrossSectionProps) {
  return (
    <>
      <path className="skin" d="M-200 -96Q-110 -126 -40 -112Q0 -104 40 -112Q110 -126 200 -96" />
      <path className="tissue tissue-muscle" d={backMuscles + psoas} />
      <g className="bones">
        <path className={throughDisc ? "bone-disc" : "bone-body"} d={body} />
        <path className="bone-mid" d={throughDisc ? arch : wings + arch} />
      </g>
      <path className="tissue tissue-fluid" d={ellipse(0, 0, 17, 13)} />
      {withVessels && (
        <path
          className="tissue tissue-vessel"
          d={
            ellipse(aorta.x, aorta.y, aorta.r, aorta.r) +
            ellipse(venaCava.x, venaCava.y, venaCava.r + 2, venaCava.r - 2)
          }
        />
      )}
    </>
  );
}

/** The frame of the whole cut. */
export const crossFrame = { left: -170, top: -134, width: 340, height: 286 } as const;
