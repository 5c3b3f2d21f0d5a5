// What a programmer would write who wants nothing but the numbers of the low back and hip: the yardstick for the engine, not a part of it.
import type { Chart } from "@pinpoint/chart";
import { fracture, spondyloarthritis } from "./bones.ts";
import type { Estimate } from "./estimate.ts";
import { hip, trochanter } from "./hip.ts";
import { disc, facet, sacroiliac } from "./joints.ts";
import { radiculopathy, stenosis } from "./nerves.ts";
import { readChart } from "./read-chart.ts";

export type { Estimate } from "./estimate.ts";

const generators = [
  facet,
  disc,
  sacroiliac,
  radiculopathy,
  stenosis,
  fracture,
  spondyloarthritis,
  hip,
  trochanter,
] as const;

/** The probability and its interval of every generator of the low back and hip that has one, as of a day, for a specialist. */
export const handWritten = (chart: Chart, asOf: string): readonly Estimate[] => {
  const read = readChart(chart, asOf);
  if (!read) return [];
  const estimates: Estimate[] = [];
  for (const generator of generators) {
    const one = generator(read);
    if (one) estimates.push(one);
  }
  return estimates;
};
