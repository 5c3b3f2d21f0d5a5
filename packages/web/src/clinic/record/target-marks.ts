import type { Side, Target } from "@pinpoint/chart";

/** The name of a target's checkbox: `facet-joint|L4-5|left`, with the name of a nerve, muscle or bursa at its end. */
export const targetName = (
  structure: string,
  level: string | undefined,
  side: "left" | "right" | "midline" | "",
  name?: string | undefined,
): string => `${structure}|${level ?? ""}|${side}${name === undefined ? "" : `|${name}`}`;

/** The checkboxes a target means: two where it lies on both sides. */
export const marksOf = ({ structure, level, side, name }: Target): readonly string[] =>
  side === "both"
    ? [targetName(structure, level, "left", name), targetName(structure, level, "right", name)]
    : [targetName(structure, level, side ?? "", name)];

interface TypedTarget {
  readonly structure: string;
  readonly level?: string;
  readonly side?: Side;
  readonly name?: string;
}

const sideOf = (on: ReadonlySet<string>): Side | undefined => {
  if (on.has("left") && on.has("right")) return "both";
  if (on.has("left")) return "left";
  if (on.has("right")) return "right";
  return on.has("midline") ? "midline" : undefined;
};

/** The targets that were marked; left and right of one level are one target on both sides. */
export const targetsTyped = (marked: readonly string[]): readonly TypedTarget[] => {
  const sides = new Map<string, Set<string>>();
  for (const mark of marked) {
    const [structure = "", level = "", side = "", ...name] = mark.split("|");
    const key = [structure, level, ...name].join("|");
    sides.set(key, (sides.get(key) ?? new Set()).add(side));
  }
  return [...sides].map(([key, on]) => {
    const [structure = "", level = "", ...name] = key.split("|");
    const side = sideOf(on);
    return {
      structure,
      ...(level !== "" && { level }),
      ...(side !== undefined && { side }),
      ...(name.length > 0 && { name: name.join("|") }),
    };
  });
};

/** Structures of which there are many: the target says which by its name. */
export const namedStructures: ReadonlySet<string> = new Set(["peripheral-nerve", "muscle", "bursa"]);

/** Gives the marks of a nerve, muscle or bursa the names that were written, several with commas between them. */
export const withNames = (marked: readonly string[], written: string): readonly string[] => {
  const names = written
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return marked.flatMap((mark) => {
    const parts = mark.split("|");
    return names.length > 0 && parts.length === 3 && namedStructures.has(parts[0] ?? "")
      ? names.map((name) => `${mark}|${name}`)
      : [mark];
  });
};
