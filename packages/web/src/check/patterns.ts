import type { Pattern } from "./answers.ts";

/** How pain may behave, as the chart names it. Written again so that the browser need not load the chart's schemas; a test holds them equal. */
export const patterns: readonly Pattern[] = [
  "axial",
  "radicular",
  "claudication",
  "joint",
  "limb-neuropathic",
  "headache",
  "widespread",
];
