import { middleOf, type Vertebra, vertebraOf } from "./spine-table.ts";

/**
 * The spine from the patient's left: the front of the body is on the viewer's left, at smaller x.
 * The curve bends forward in the neck and the low back, backward in the chest and the sacrum.
 */
const bends: readonly (readonly [y: number, x: number])[] = [
  [80, 6],
  [240, -14],
  [350, 8],
  [600, 52],
  [880, 24],
  [1100, -26],
  [1230, -14],
  [1300, 8],
  [1380, 46],
  [1440, 60],
  [1510, 44],
];

const smooth = (share: number): number => share * share * (3 - 2 * share);

/** How far back the middle of the spine lies at a height. */
export const curveAt = (y: number): number => {
  const next = bends.findIndex(([at]) => at >= y);
  const [below, above] = [bends[next] ?? bends.at(-1), bends[next - 1] ?? bends[0]];
  if (!below || !above || below === above) return above?.[1] ?? 0;
  return above[1] + (below[1] - above[1]) * smooth((y - above[0]) / (below[0] - above[0]));
};

/** A place along the spine, and the way down there. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly cos: number;
  readonly sin: number;
}

/** Stands at a height, looking along the curve. */
export const standAt = (y: number): Stand => {
  const reach = 14;
  const [dx, dy] = [curveAt(y + reach) - curveAt(y - reach), 2 * reach];
  const length = Math.hypot(dx, dy);
  return { x: curveAt(y), y, cos: dy / length, sin: dx / length };
};

/** From "so far back, so far down" at a place to the drawing. */
export const pointAt = ({ x, y, cos, sin }: Stand, back: number, down: number): string =>
  `${Math.round((x + back * cos + down * sin) * 10) / 10} ${Math.round((y - back * sin + down * cos) * 10) / 10}`;

/** Half the depth of a body, from front to back. */
export const depthOf = ({ half, name }: Vertebra): number =>
  name.startsWith("S") ? half * 0.5 : name === "Co" ? 6 : half * 0.74;

export const standOf = (vertebra: Vertebra): Stand => standAt(middleOf(vertebra));
/** The tilt of a place in degrees, for an ellipse. */
export const tiltOf = ({ cos, sin }: Stand): number => (Math.atan2(-sin, cos) * 180) / Math.PI;

/** A place on the vertebra of that name: so far back and so far down from the middle of its body. */
export const placeOn = (name: string, back: number, down: number): readonly [x: number, y: number] => {
  const vertebra = vertebraOf(name);
  if (!vertebra) return [0, 0];
  const [x = 0, y = 0] = pointAt(standOf(vertebra), back, down).split(" ").map(Number);
  return [x, y];
};

/** Half the depth of the body of that name. */
export const depthOfBody = (name: string): number => {
  const vertebra = vertebraOf(name);
  return vertebra ? depthOf(vertebra) : 0;
};
