import type { Region } from "@pinpoint/chart";

/** The regions of the body from top to bottom, as a list of them is read. */
export const places = [
  "head",
  "neck",
  "shoulder",
  "arm",
  "hand",
  "chest",
  "thoracic",
  "abdomen",
  "lumbar",
  "pelvis",
  "sacral",
  "hip",
  "thigh",
  "knee",
  "leg",
  "foot",
] as const satisfies readonly Region[];
