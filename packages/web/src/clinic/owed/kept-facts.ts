import { setImmediate } from "node:timers/promises";
import type { Knowledge } from "@pinpoint/knowledge";
import type { OpenChart } from "@pinpoint/platform";
import { newestDay } from "../patient-view.ts";
import { type OwedFacts, owedFacts } from "./facts.ts";

/** So many charts are kept; the one longest unasked goes first. */
const mostKept = 2000;

const keptOf = new WeakMap<Knowledge, Map<string, readonly OwedFacts[]>>();

/** A chart is only added to: its last entry, how many were seen, and the person say which content it is. */
const keyOf = ({ chart: { patient, entries }, complete, episode }: OpenChart, asOf: string): string =>
  [
    episode.id,
    entries.length,
    entries.at(-1)?.hash,
    complete,
    asOf,
    patient.birthDate,
    patient.sex,
    patient.state,
  ].join(" ");

export interface ChartFacts {
  readonly opened: OpenChart;
  readonly asOf: string;
  /** Null where the chart could not be assessed. */
  readonly facts: readonly OwedFacts[] | null;
}

const factsOf = (opened: OpenChart, knowledge: Knowledge, asOf: string): readonly OwedFacts[] => {
  const kept = keptOf.get(knowledge) ?? new Map<string, readonly OwedFacts[]>();
  keptOf.set(knowledge, kept);
  const key = keyOf(opened, asOf);
  const facts = kept.get(key) ?? owedFacts(opened, knowledge, asOf);
  kept.delete(key);
  kept.set(key, facts);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return facts;
};

/** What each chart owes. Other requests are answered between two charts; one chart that cannot be read does not take the list with it. */
export const factsOfAll = async (
  charts: readonly OpenChart[],
  knowledge: Knowledge,
  today: string,
  report: (error: unknown) => void,
): Promise<readonly ChartFacts[]> => {
  const done: ChartFacts[] = [];
  for (const opened of charts) {
    const asOf = newestDay(opened, today);
    try {
      done.push({ opened, asOf, facts: factsOf(opened, knowledge, asOf) });
    } catch (error) {
      report(error);
      done.push({ opened, asOf, facts: null });
    }
    await setImmediate();
  }
  return done;
};
