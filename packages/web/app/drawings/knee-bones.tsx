import { box } from "./path.ts";

/**
 * The patient's right knee from the front, the joint line at about y = 174: the outer side, with the thin shin bone, is on the viewer's
 * left, at x < 0.
 */
export const kneeBones = {
  femur:
    "M-24 -8C-22 50 -26 84 -38 102C-58 112 -64 128 -62 146C-60 164 -40 172 -24 166C-14 158 14 158 24 166C40 172 60 166 63 146C66 128 58 110 40 101C28 84 23 50 24 -8Z",
  tibia:
    "M-58 187C-50 179 -20 180 -8 184L0 177L8 184C20 180 50 179 60 187C64 197 60 209 46 220C34 234 28 262 26 318L-24 318C-24 264 -28 236 -42 221C-56 211 -62 199 -58 187Z",
  fibula:
    "M-62 207C-70 205 -76 215 -72 227C-66 241 -62 262 -60 318L-46 318C-48 262 -50 241 -50 227C-50 215 -54 209 -62 207Z",
  patella: "M0 82C22 82 30 102 26 120C20 136 8 147 0 149C-8 147 -20 136 -26 120C-30 102 -22 82 0 82Z",
  cartilage: box(-56, 170, -9, 180, 5) + box(9, 170, 57, 180, 5),
} as const;

/** Where each of the three genicular nerves meets the bone, and its course. */
export const genicularNerves = {
  "superior-lateral": { at: [-37, 100], d: "M-58 8Q-52 70 -38 99Q-48 116 -54 138" },
  "superior-medial": { at: [39, 99], d: "M58 8Q54 70 40 98Q50 116 56 138" },
  "inferior-medial": { at: [43, 222], d: "M76 130Q86 200 44 222Q34 214 28 196" },
} as const;

/** The bones of the knee; `withPatella` leaves the kneecap out where it would hide what is shown. */
export function KneeBones({ withPatella = true }: { readonly withPatella?: boolean }) {
  return (
    <g className="bones">
      <path className="bone-far" d={kneeBones.fibula} />
      <path className="bone-mid" d={kneeBones.tibia + kneeBones.femur} />
      <path className="bone-disc" d={kneeBones.cartilage} />
      {withPatella && <path className="bone-deep" d={kneeBones.patella} />}
    </g>
  );
}

/** The inside of the joint: the gap between the bones and the pouch above the kneecap. */
export const kneeInside =
  "M-56 168C-50 180 -14 182 0 178C14 182 50 180 57 168C60 150 46 140 38 122C36 90 26 58 0 56C-26 58 -36 90 -38 122C-46 140 -60 150 -56 168Z";
