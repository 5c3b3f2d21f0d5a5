import type { Side, Target } from "@pinpoint/chart";

/** A target without the fields that are not known. */
export const targetOf = (structure: Target["structure"], level?: string, side?: Side, name?: string): Target => {
  const target: { -readonly [K in keyof Target]: Target[K] } = { structure };
  if (level !== undefined) target.level = level;
  if (side !== undefined) target.side = side;
  if (name !== undefined) target.name = name;
  return target;
};

const isSamePlace = (a: Target, b: Target): boolean =>
  a.structure === b.structure && (a.level ?? "") === (b.level ?? "") && (a.name ?? "") === (b.name ?? "");

/** Left and right of one level become both, so that a place is named once. */
export const mergeSides = (targets: readonly Target[]): readonly Target[] => {
  const merged: Target[] = [];
  for (const target of targets) {
    const at = merged.findIndex((one) => isSamePlace(one, target));
    const held = merged[at];
    if (held === undefined) merged.push(target);
    else {
      const other = held.side !== undefined && target.side !== undefined && held.side !== target.side;
      merged[at] = other ? { ...target, side: "both" } : target;
    }
  }
  return merged;
};
