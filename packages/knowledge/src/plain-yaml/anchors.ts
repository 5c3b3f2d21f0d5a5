/** Values that are written once and named again: `&name` and `*name`. */
import { giveUp, type Reading, skipSpaces } from "./reading.ts";

export interface Anchor {
  value: unknown;
  uses: number;
  /** Anchors that are named within its node. */
  readonly within: Set<Anchor>;
}

/** The library refuses to resolve more than this, lest a short text become an endless value. */
export const mostAliases = 200;

const name = /[A-Za-z0-9_-]+/y;
const end = /[ \n,\]}]|$/y;

const nameAt = (reading: Reading): string => {
  const start = reading.at + 1;
  name.lastIndex = start;
  if (!name.test(reading.text)) return giveUp();
  end.lastIndex = name.lastIndex;
  if (!end.test(reading.text)) return giveUp();
  reading.at = name.lastIndex;
  return reading.text.slice(start, name.lastIndex);
};

/** Reads `&name` and then, by `node`, what it names. */
export const anchored = (reading: Reading, node: () => unknown): unknown => {
  const anchor: Anchor = { value: undefined, uses: 0, within: new Set() };
  reading.anchors.set(nameAt(reading), anchor);
  reading.written.push(anchor);
  reading.open.push(anchor);
  skipSpaces(reading);
  anchor.value = node();
  reading.open.pop();
  return anchor.value;
};

/** The value `*name` stands for: the one object, not a copy. */
export const alias = (reading: Reading): unknown => {
  const anchor = reading.anchors.get(nameAt(reading));
  if (anchor?.value === undefined) return giveUp();
  anchor.uses++;
  for (const one of reading.open) one.within.add(anchor);
  return anchor.value;
};

/** Whether aliases of aliases stay within what the library resolves. */
export const fewAliases = (written: readonly Anchor[]): boolean => {
  const weights = new Map<Anchor, number>();
  for (const anchor of written) {
    const weight = anchor.uses * Math.max(1, ...[...anchor.within].map((one) => weights.get(one) ?? 1));
    if (weight > mostAliases) return false;
    weights.set(anchor, weight);
  }
  return true;
};
