/** The patient's right shoulder from behind: the shoulder blade at x < 30, the arm bone at x > 25. */
export const shoulderBones = {
  clavicle: "M-112 2C-60 4 -20 16 30 12Q56 10 70 20L66 30C40 22 0 30 -40 24C-70 20 -90 16 -112 14Z",
  blade:
    "M-72 56C-76 96 -62 168 -46 212C-38 218 -32 208 -28 196C-10 162 14 132 25 114C32 102 33 84 28 70C20 62 10 58 2 58Q-3 68 -9 58C-26 50 -52 50 -72 56Z",
  ridge: "M-70 90C-40 80 -4 70 16 44C28 28 58 16 70 26C77 36 66 46 50 46C38 48 32 56 25 66C4 86 -40 92 -68 97Z",
  arm: "M30 84C28 66 40 56 56 56C76 56 88 70 87 90C86 112 80 130 78 160L74 236L48 236L48 150C46 126 32 108 30 84Z",
} as const;

/** The course of the suprascapular nerve: through the notch at the upper edge of the blade, under the ridge, round its end to the muscle below. */
export const suprascapularNerve = "M-92 -6Q-40 26 -4 62Q8 76 17 84Q22 92 10 104Q-4 118 -22 124M-4 62Q-20 66 -36 66";
/** Where it passes the notch. */
export const suprascapularNotch = [-4, 62] as const;

/** The bones of the right shoulder from behind. */
export function ShoulderBones() {
  return (
    <g className="bones">
      <path className="bone-far" d={shoulderBones.clavicle} />
      <path className="bone-mid" d={shoulderBones.blade} />
      <path className="bone-mid" d={shoulderBones.arm} />
      <path className="bone-deep" d={shoulderBones.ridge} />
    </g>
  );
}
