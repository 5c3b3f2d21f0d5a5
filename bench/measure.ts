/** Middle value of a list of numbers; the mean of the two middle ones when there are two. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

/** The value that so large a share of the list does not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
};

const processorSeconds = (work: () => void, times: number): number => {
  const started = process.threadCpuUsage();
  for (let time = 0; time < times; time++) work();
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1_000_000;
};

export interface Paired {
  /** Microseconds of processor time on this thread, median over the rounds. */
  readonly aMicroseconds: number;
  readonly bMicroseconds: number;
  /** Median of the ratios a/b, round by round, so that a slow moment of the machine weighs on both. */
  readonly ratio: number;
  readonly ratioWorst: number;
}

/** Times two pieces of work in turn, A B A B …, after a warm-up that is not counted. What `before` makes ready is not counted either. */
export const paired = (
  a: () => void,
  b: () => void,
  {
    rounds,
    timesA,
    timesB,
    warmUp,
    before = () => {},
  }: { rounds: number; timesA: number; timesB: number; warmUp: number; before?: (times: number) => void },
): Paired => {
  const timed = (work: () => void, times: number): number => {
    before(times);
    return processorSeconds(work, times);
  };
  for (let round = 0; round < warmUp; round++) {
    timed(a, timesA);
    timed(b, timesB);
  }
  const pairs = Array.from({ length: rounds }, () => [timed(a, timesA) / timesA, timed(b, timesB) / timesB] as const);
  const ratios = pairs.map(([one, other]) => one / other);
  return {
    aMicroseconds: median(pairs.map(([one]) => one)) * 1_000_000,
    bMicroseconds: median(pairs.map(([, other]) => other)) * 1_000_000,
    ratio: median(ratios),
    ratioWorst: Math.max(...ratios),
  };
};
