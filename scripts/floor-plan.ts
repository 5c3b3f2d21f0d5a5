/** The floor plan of docs/architecture.md: which room may import which. An import only ever points to a room listed. */
export const floorPlan: Readonly<Record<string, readonly string[]>> = {
  chart: [],
  directory: [],
  knowledge: ["chart"],
  reasoning: ["chart", "knowledge"],
  simulation: ["chart", "knowledge", "directory"],
  wording: ["chart", "knowledge", "reasoning"],
  registry: ["chart", "knowledge", "reasoning"],
  interop: ["chart", "knowledge", "reasoning", "wording"],
  platform: ["chart", "directory", "knowledge", "reasoning", "simulation", "wording", "registry", "interop"],
  web: ["chart", "directory", "knowledge", "reasoning", "simulation", "wording", "registry", "interop", "platform"],
  cli: [
    "chart",
    "directory",
    "knowledge",
    "reasoning",
    "simulation",
    "wording",
    "registry",
    "interop",
    "platform",
    "web",
  ],
};

/** Rooms that do no input or output: no `node:` import, no clock, no randomness. */
export const pureRooms: readonly string[] = [
  "chart",
  "knowledge",
  "reasoning",
  "simulation",
  "wording",
  "registry",
  "interop",
];

/** Files in a pure room that stand at its edge and may read the disk; nothing pure imports them. */
export const edges: readonly string[] = ["packages/knowledge/src/read-content.ts"];
