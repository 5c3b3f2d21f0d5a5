/** The procedures of a chart in their order, each with the relief that speaks of it. Built once an assessment. */
import { dateOf, type EntryOf } from "@pinpoint/chart";
import type { ChartView } from "../chart-view.ts";
import { covers, overlaps, Places } from "./places.ts";

export interface Done {
  readonly entry: EntryOf<"procedure">;
  readonly day: string;
  readonly places: Places;
  /** The follow-ups of it, earliest first. */
  readonly reliefs: readonly EntryOf<"relief">[];
  readonly trial: EntryOf<"trial"> | undefined;
}

export interface ProcedureHistory {
  /** Earliest first. */
  readonly all: readonly Done[];
}

export type Scope = "patient" | "region" | "level" | "side" | "site";
type RegionMap = Readonly<Record<string, readonly string[]>>;

const byTime = (a: { at: string; seq: number }, b: { at: string; seq: number }): number => {
  const [first, second] = [dateOf(a.at), dateOf(b.at)];
  return first < second ? -1 : first > second ? 1 : a.seq - b.seq;
};

const gathered = <E extends { readonly body: { readonly of: string } }>(
  entries: readonly E[],
): ReadonlyMap<string, E[]> => {
  const lists = new Map<string, E[]>();
  for (const entry of entries) {
    const list = lists.get(entry.body.of);
    if (list) list.push(entry);
    else lists.set(entry.body.of, [entry]);
  }
  return lists;
};

export const historyOf = (view: ChartView): ProcedureHistory => {
  const reliefs = gathered(view.of("relief"));
  const trials = gathered(view.of("trial"));
  return {
    all: [...view.of("procedure")].sort(byTime).map((entry) => ({
      entry,
      day: dateOf(entry.at),
      places: new Places(entry.body.targets),
      reliefs: (reliefs.get(entry.id) ?? []).sort(byTime),
      trial: trials.get(entry.id)?.at(-1),
    })),
  };
};

/** The payer's regions that targets touch; where they name no level, none. */
export const payerRegionsOf = ({ spinalRegions: regions }: Places, map: RegionMap): ReadonlySet<string> => {
  return new Set(
    Object.entries(map).flatMap(([name, holds]) => (holds.some((region) => regions.has(region)) ? [name] : [])),
  );
};

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true;
  return false;
};

/**
 * Whether an earlier procedure lies within the scope of a request: the same patient, payer's region, place or side. Undefined when its
 * record does not say where it was.
 */
export const inScope = ({ places }: Done, asked: Places, scope: Scope, map: RegionMap): boolean | undefined => {
  if (scope === "patient") return true;
  if (places.targets.length === 0) return undefined;
  if (scope === "site") return covers(places, asked);
  if (scope === "level") return overlaps(places, asked);
  if (scope === "side") return shares(places.sides, asked.sides);
  const own = payerRegionsOf(asked, map);
  const there = payerRegionsOf(places, map);
  return own.size === 0 || there.size === 0 ? undefined : shares(own, there);
};

export interface Wanted {
  readonly procedures: readonly string[];
  readonly purpose?: string | readonly string[] | undefined;
}

/** True for a procedure of the kind; one whose purpose nobody wrote counts for every purpose. */
export const isWanted = ({ entry: { body } }: Done, { procedures, purpose }: Wanted): boolean =>
  procedures.includes(body.procedure) &&
  (purpose === undefined ||
    body.purpose === undefined ||
    (typeof purpose === "string" ? purpose === body.purpose : purpose.includes(body.purpose)));

/** Procedures of a kind that were done before the planned day, earliest first. */
export const earlierOf = (history: ProcedureHistory, wanted: Wanted, before: string): readonly Done[] =>
  history.all.filter((one) => one.day < before && isWanted(one, wanted));
