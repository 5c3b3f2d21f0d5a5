import { boundsOf } from "./path.ts";
import type { Frame } from "./spine-view.ts";

/** A label beside the drawing and the line that leads to its mark. */
export interface Leader<T> {
  readonly of: T;
  readonly text: string;
  /** -1: on the viewer's left; 1: on the right. */
  readonly side: -1 | 1;
  readonly from: readonly [x: number, y: number];
  readonly y: number;
}

interface Labelled<T> {
  readonly of: T;
  readonly text: string;
  readonly d: string;
}

const place = <T>({ of, text, d }: Labelled<T>): Leader<T> => {
  const [left, , right] = boundsOf(d);
  const side = right < 0 ? -1 : 1;
  const nearest = d
    .split("M")
    .slice(1)
    .map((part) => boundsOf(part))
    .sort((a, b) => (side === 1 ? b[2] - a[2] : a[0] - b[0]))[0];
  const y = nearest ? (nearest[1] + nearest[3]) / 2 : 0;
  return { of, text, side, from: [side === 1 ? right : left, y], y };
};

/** Keeps labels of one side apart: each at its mark's height, pushed down when it would touch the one above. */
const spread = <T>(leaders: readonly Leader<T>[], gap: number, lowest: number): Leader<T>[] => {
  const down: Leader<T>[] = [];
  for (const leader of [...leaders].sort((a, b) => a.y - b.y)) {
    const previous = down.at(-1);
    down.push({ ...leader, y: previous ? Math.max(leader.y, previous.y + gap) : leader.y });
  }
  const over = (down.at(-1)?.y ?? 0) - lowest;
  return over > 0 ? down.map((leader) => ({ ...leader, y: leader.y - over })) : down;
};

/** Labels for marks: one per text, on the side of its mark, none over another. */
export const leadersOf = <T>(labelled: readonly Labelled<T>[], { top, height, letters }: Frame): Leader<T>[] => {
  const merged = new Map<string, Labelled<T>>();
  for (const one of labelled) {
    const same = merged.get(one.text);
    merged.set(one.text, same ? { ...same, d: same.d + one.d } : one);
  }
  const all = [...merged.values()].map(place);
  const gap = letters * 1.35;
  const lowest = top + height - letters * 3;
  return [
    ...spread(
      all.filter(({ side }) => side === -1),
      gap,
      lowest,
    ),
    ...spread(
      all.filter(({ side }) => side === 1),
      gap,
      lowest,
    ),
  ];
};
