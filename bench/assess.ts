// `assess` on a chart of 200 entries, index rebuilt each time, every sentence, because and missing produced, nothing cached; beside a
// hand-written function that computes only the same probabilities. The comparison is of reading the chart: alerts, generators, what to
// examine next, what is missing. With the treatments of the knowledge come options, journey and outcomes, of which the other has no
// counterpart; the whole is timed too. And the heap after 100,000 and after 1,000,000 assessments.
import { type Knowledge, load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { assess } from "@pinpoint/reasoning";
import { disagreements, lowBackCharts } from "./agreement.ts";
import { longChart } from "./charts.ts";
import { handWritten } from "./hand-written/index.ts";
import { paired } from "./measure.ts";

const asOf = "2026-09-15";

export interface AssessResult {
  readonly entries: number;
  readonly perSecond: number;
  readonly assessMicroseconds: number;
  readonly handWrittenMicroseconds: number;
  readonly ratio: number;
  readonly ratioWorst: number;
  /** The same chart with options, journey and outcomes. */
  readonly wholeMicroseconds: number;
}

const knowledgeOf = () => {
  const loaded = load(readContentFiles());
  if (!loaded.ok) throw new Error("the knowledge does not load");
  return loaded.value;
};

/** Both say the same numbers, or the comparison would be of two different things. */
const checkAgreement = (knowledge: Knowledge): void => {
  const all = lowBackCharts().flatMap((named) => disagreements(named, knowledge));
  if (all.length > 0) throw new Error(all.join("\n"));
};

const wholeOf = (work: () => void): number =>
  paired(work, () => undefined, { rounds: 5, timesA: 300, timesB: 1, warmUp: 3 }).aMicroseconds;

export const benchAssess = (rounds = 15): AssessResult => {
  const knowledge = knowledgeOf();
  const reading: Knowledge = { ...knowledge, treatments: new Map() };
  checkAgreement(reading);
  const chart = longChart();
  const measured = paired(
    () => assess(chart, reading, { asOf }),
    () => handWritten(chart, asOf),
    { rounds, timesA: 3000, timesB: 30_000, warmUp: 4 },
  );
  return {
    entries: chart.entries.length,
    perSecond: Math.round(1_000_000 / measured.aMicroseconds),
    assessMicroseconds: measured.aMicroseconds,
    handWrittenMicroseconds: measured.bMicroseconds,
    ratio: measured.ratio,
    ratioWorst: measured.ratioWorst,
    wholeMicroseconds: wholeOf(() => assess(chart, knowledge, { asOf })),
  };
};

const heapAfterCollection = (): number => {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** Heap in bytes after collection at 100,000 and at 1,000,000 assessments. Needs `--expose-gc`. */
export const benchHeap = (first = 100_000, last = 1_000_000): { first: number; last: number; ratio: number } => {
  const chart = longChart();
  const knowledge: Knowledge = { ...knowledgeOf(), treatments: new Map() };
  let done = 0;
  const upTo = (count: number): number => {
    for (; done < count; done++) assess(chart, knowledge, { asOf });
    return heapAfterCollection();
  };
  const early = upTo(first);
  const late = upTo(last);
  return { first: early, last: late, ratio: late / early };
};

if (import.meta.main) process.stdout.write(`${JSON.stringify(benchAssess(), null, 2)}\n`);
