import type { BodyOf } from "@pinpoint/chart";

/** How much of the pain a procedure took away, in five words. */
export type ReliefWord = "all" | "most" | "half" | "some" | "little";

const steps: readonly (readonly [least: number, word: ReliefWord])[] = [
  [95, "all"],
  [80, "most"],
  [50, "half"],
  [20, "some"],
];

/** The word for a percent of relief; `half` is half or more, `little` is below a fifth. */
export const reliefWord = (percent: number): ReliefWord => steps.find(([least]) => percent >= least)?.[1] ?? "little";

/** The percent the chart states, else what follows from pain before and the least pain after; null when neither is there. */
export const reliefPercent = (before: number | undefined, relief: BodyOf<"relief">): number | null => {
  if (relief.percent !== undefined) return relief.percent;
  const after = [relief.pain, ...(relief.series ?? []).map(({ pain }) => pain)].filter((pain) => pain !== undefined);
  if (before === undefined || before <= 0 || after.length === 0) return null;
  return Math.max(0, (1 - Math.min(...after) / before) * 100);
};
