import type { Side, Target } from "@pinpoint/chart";

/** A target without the fields that are not known. */
export const targetOf = (structure: Target["structure"], level?: string, side?: Side, name?: string): Target => ({
  structure,
  ...(level === undefined ? {} : { level }),
  ...(side === undefined ? {} : { side }),
  ...(name === undefined ? {} : { name }),
});

/** Left and right of one level become both, so that a place is named once. */
export const mergeSides = (targets: readonly Target[]): readonly Target[] => {
  const merged = new Map<string, Target>();
  for (const target of targets) {
    const key = `${target.structure}|${target.level ?? ""}|${target.name ?? ""}`;
    const held = merged.get(key);
    const other = held?.side !== undefined && target.side !== undefined && held.side !== target.side;
    merged.set(key, other ? { ...target, side: "both" } : target);
  }
  return [...merged.values()];
};
