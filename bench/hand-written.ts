// What a programmer would write who wants nothing but the numbers of one region: the yardstick for the engine, not a part of it.
import type { Chart, Entry } from "@pinpoint/chart";

export interface Estimate {
  readonly id: string;
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

const siTests = ["si-distraction", "si-compression", "si-thigh-thrust", "si-sacral-thrust", "si-gaenslen", "si-faber"];
const se = (low: number, high: number) => Math.log(high / low) / 3.92;

/** [finding, LR present, SE, lower limit nearer to 1, LR absent, SE, upper limit nearer to 1] of the disc's MRI group. */
const discRows: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ["modic-1", 10, se(4.2, 23.82), 4.2, 0.84, se(0.74, 0.96), 0.96],
  ["modic-2", 8.03, se(3.23, 19.97), 3.23, 0.88, se(0.8, 0.96), 0.96],
  ["high-intensity-zone", 3.1, se(2.27, 4.25), 2.27, 0.61, se(0.48, 0.77), 0.77],
  ["annular-fissure", 2.88, se(2.02, 4.1), 2.02, 0.24, se(0.1, 0.55), 0.55],
];

const estimate = (id: string, prior: number, weights: readonly (readonly [lr: number, se: number])[]): Estimate => {
  let logOdds = Math.log(prior / (1 - prior));
  let variance = 0;
  for (const [lr, error] of weights) {
    logOdds += Math.log(lr);
    variance += error * error;
  }
  const reach = 1.96 * Math.sqrt(variance);
  const of = (value: number) => 1 / (1 + Math.exp(-value));
  return { id, probability: of(logOdds), low: of(logOdds - reach), high: of(logOdds + reach) };
};

const index = (chart: Chart, asOf: string) => {
  const newest = new Map<string, { present: boolean; at: string }>();
  const withdrawn = new Set<string>();
  const blocks: Extract<Entry, { kind: "procedure" }>[] = [];
  const reliefs = new Map<string, Extract<Entry, { kind: "relief" }>>();
  let complaint: Extract<Entry, { kind: "complaint" }> | undefined;
  const see = (finding: string, present: boolean, at: string) => {
    const held = newest.get(finding);
    if (!held || held.at <= at) newest.set(finding, { present, at });
  };
  for (const entry of chart.entries)
    if (entry.kind === "amendment" && entry.at.slice(0, 10) <= asOf) withdrawn.add(entry.body.entry);
  for (const entry of chart.entries) {
    if (entry.at.slice(0, 10) > asOf || withdrawn.has(entry.id)) continue;
    switch (entry.kind) {
      case "complaint":
        if (!complaint || entry.at >= complaint.at) complaint = entry;
        break;
      case "finding":
        see(
          entry.body.finding,
          typeof entry.body.result === "number" ? entry.body.result > 0 : entry.body.result === "present",
          entry.at,
        );
        break;
      case "imaging":
        for (const one of entry.body.findings) see(one.finding, one.result === "present", entry.at);
        break;
      case "procedure":
        if (entry.body.procedure === "lumbar-medial-branch-block") blocks.push(entry);
        break;
      case "relief":
        reliefs.set(entry.body.of, entry);
        break;
      default:
    }
  }
  return { newest, blocks, reliefs, complaint };
};

const disc = (newest: ReadonlyMap<string, { present: boolean }>): Estimate => {
  const weights: (readonly [number, number])[] = [];
  const centralization = newest.get("centralization");
  if (centralization) weights.push(centralization.present ? [3.06, se(1.44, 6.5)] : [0.66, se(0.52, 0.84)]);
  let best: readonly [number, number, number] | undefined;
  let against: readonly [number, number, number] | undefined;
  for (const [finding, present, presentSe, low, absent, absentSe, high] of discRows) {
    const seen = newest.get(finding);
    if (!seen) continue;
    if (seen.present && (!best || low > best[2])) best = [present, presentSe, low];
    if (!seen.present && (!against || high < against[2])) against = [absent, absentSe, high];
  }
  if (best) weights.push([best[0], best[1]]);
  if (against) weights.push([against[0], against[1]]);
  return estimate("lumbar-disc", 0.42, weights);
};

/** The probabilities of the axial low back, as of a day. */
export const handWritten = (chart: Chart, asOf: string): readonly Estimate[] => {
  const { newest, blocks, reliefs, complaint } = index(chart, asOf);
  if (!complaint || (complaint.body.region !== "lumbar" && complaint.body.region !== "sacral")) return [];
  let positive = 0;
  let negative = 0;
  for (const { id, body } of blocks) {
    const after = reliefs.get(id)?.body.pain ?? body.painAfter;
    if (body.painBefore === undefined || after === undefined || body.painBefore < 3) continue;
    const share = (Math.round(body.painBefore * 10) - Math.round(after * 10)) * 100;
    if (share >= Math.round(body.painBefore * 10) * 80) positive++;
    else if (share < Math.round(body.painBefore * 10) * 50) negative++;
  }
  let siPositive = 0;
  let siDone = 0;
  for (const test of siTests) {
    const seen = newest.get(test);
    if (seen) siDone++;
    if (seen?.present) siPositive++;
  }
  const si: (readonly [number, number])[] =
    siPositive >= 3 ? [[4.285714, 0.340256]] : siPositive + 6 - siDone < 3 ? [[0.1, 0.972754]] : [];
  const facet: (readonly [number, number])[] =
    positive > 0 ? [[3.704, se(3.125, 4.545)]] : negative > 0 ? [[0.1, 0.5]] : [];
  return [
    estimate("lumbar-facet", 0.31, facet),
    disc(newest),
    estimate("si-joint", 0.18, si),
    estimate("vertebral-fracture", 0.054, []),
  ];
};
