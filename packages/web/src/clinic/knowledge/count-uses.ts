import { setImmediate } from "node:timers/promises";
import type { Knowledge } from "@pinpoint/knowledge";
import type { OpenChart } from "@pinpoint/platform";
import { assess } from "@pinpoint/reasoning";
import { newestDay } from "../patient-view.ts";
import { rulesUsed, type Use, uses } from "./resting.ts";

/** How many current patients' assessments rest on a rule, and what it came to in each. */
export interface UseCount {
  readonly patients: number;
  readonly resting: number;
  readonly by: readonly { readonly use: Use; readonly count: number }[];
}

/** Assesses every open chart anew; other requests are answered between two of them. */
export const countUses = async (
  charts: readonly OpenChart[],
  rule: string,
  knowledge: Knowledge,
  today: string,
): Promise<UseCount> => {
  const found: Use[] = [];
  for (const opened of charts) {
    const use = rulesUsed(assess(opened.chart, knowledge, { asOf: newestDay(opened, today) }), knowledge).get(rule);
    if (use) found.push(use);
    await setImmediate();
  }
  const by = uses.map((use) => ({ use, count: found.filter((one) => one === use).length }));
  return { patients: charts.length, resting: found.length, by: by.filter(({ count }) => count > 0) };
};
