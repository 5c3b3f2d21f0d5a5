/** Levels of the spine: a vertebra or nerve (`L4`), or a joint or disc between two neighbours (`L4-5`, `C7-T1`, `L5-S1`). */
export type Level = string & { readonly __brand: "Level" };

const count = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);

/** The vertebrae from the top: seven cervical, twelve thoracic, five lumbar, five sacral, the coccyx. */
export const vertebrae: readonly string[] = [
  ...count("C", 1, 7),
  ...count("T", 1, 12),
  ...count("L", 1, 5),
  ...count("S", 1, 5),
  "Co",
];

/** The spinal nerves from the top: eight cervical (C8 leaves between C7 and T1), then one below each vertebra. */
export const nerves: readonly string[] = [
  ...count("C", 1, 8),
  ...count("T", 1, 12),
  ...count("L", 1, 5),
  ...count("S", 1, 5),
  "Co1",
];

/** The name of the segment between two neighbouring vertebrae: `L4-5` within a region, `L5-S1` across two. */
export const segmentName = (upper: string, lower: string): string =>
  upper[0] === lower[0] ? `${upper}-${lower.slice(1)}` : `${upper}-${lower}`;

/** The joints and discs from the top: `C1-2` to `L5-S1`. The occiput on the atlas is `C0-1`. */
export const segments: readonly string[] = [
  "C0-1",
  ...vertebrae.slice(0, vertebrae.indexOf("S1")).map((upper, index) => segmentName(upper, vertebrae[index + 1] ?? "")),
];

const singleLevels = new Set([...vertebrae, ...nerves]);
const segmentSet = new Set(segments);

/** True for a vertebra or a nerve. */
export const isSingleLevel = (text: string): boolean => singleLevels.has(text);

/** True for the joint or disc between two neighbours. */
export const isSegment = (text: string): boolean => segmentSet.has(text);

/** True for any level of a human spine; L6-7 is none. */
export const isLevel = (text: string): text is Level => singleLevels.has(text) || segmentSet.has(text);

/** The vertebra above and below a segment: `L5-S1` → `["L5", "S1"]`. Undefined for what is no segment. */
export const verticesOf = (segment: string): readonly [string, string] | undefined => {
  const index = segments.indexOf(segment);
  if (index === -1) return undefined;
  const upper = index === 0 ? "C0" : vertebrae[index - 1];
  const lower = vertebrae[index];
  return upper && lower ? [upper, lower] : undefined;
};

/** The part of the spine a level belongs to, by its upper vertebra. */
export const spinalPartOf = (level: string): "cervical" | "thoracic" | "lumbar" | "sacral" => {
  switch (level[0]) {
    case "C":
      return level.startsWith("Co") ? "sacral" : "cervical";
    case "T":
      return "thoracic";
    case "L":
      return "lumbar";
    default:
      return "sacral";
  }
};
