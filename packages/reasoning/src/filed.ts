/** One pass over the entries of a chart: by kind, and of the findings only what will be read. */
import { type Chart, type Entry, type EntryOf, effectiveEntries, type Kind } from "@pinpoint/chart";
import type { AssessOptions } from "./assessment.ts";
import { isAfter, isEarlier } from "./moments.ts";
import { type FindingIndex, type Indexed, placesIn } from "./observations.ts";

/** The chart, filed. */
export interface Filed {
  /** The entries that were filed; some may lie after the day. */
  readonly entries: readonly Entry[];
  /** An amendment stopped the filing. */
  readonly amended: boolean;
  /** The entries of each kind but findings and scores, in the order of the chart. A list holds entries of its kind only. */
  readonly byKind: Map<Kind, Entry[]>;
  /** The instruments that were scored. */
  readonly instruments: readonly string[];
  /** Findings of which somebody wrote an entry without a site, in the order of the first. */
  readonly found: readonly Indexed[];
  /** Of each of these, by its place, the newest such entry: of many repeats only that one is read. */
  readonly latest: readonly (EntryOf<"finding"> | undefined)[];
  /** Every entry with a site is read. */
  readonly sited: readonly EntryOf<"finding">[];
}

const listOf = (byKind: Map<Kind, Entry[]>, kind: Kind): Entry[] => {
  const held = byKind.get(kind);
  if (held) return held;
  const list: Entry[] = [];
  byKind.set(kind, list);
  return list;
};

const addOnce = (words: string[], word: string): void => {
  for (const held of words) if (held === word) return;
  words.push(word);
};

interface Findings {
  readonly found: Indexed[];
  readonly latest: (EntryOf<"finding"> | undefined)[];
  readonly sited: EntryOf<"finding">[];
}

const fileFinding = (entry: EntryOf<"finding">, index: FindingIndex, { found, latest, sited }: Findings): void => {
  if (entry.body.site !== undefined) {
    sited.push(entry);
    return;
  }
  const known = index.get(entry.body.finding);
  if (known === undefined) return;
  const held = latest[known.index];
  if (held === undefined) found.push(known);
  else if (isEarlier(entry, held)) return;
  latest[known.index] = entry;
};

/** Files the entries, up to the first amendment: that has to be carried out before they can be read. */
const fileEntries = (entries: readonly Entry[], index: FindingIndex, asOf: string): Filed => {
  const byKind = new Map<Kind, Entry[]>();
  const instruments: string[] = [];
  const findings: Findings = { found: [], latest: new Array(placesIn(index)), sited: [] };
  let list: Entry[] = [];
  let kind: Kind | undefined;
  for (const entry of entries) {
    if (isAfter(entry.at, asOf)) continue;
    if (entry.kind === "finding") {
      fileFinding(entry, index, findings);
      continue;
    }
    if (entry.kind === "score") {
      addOnce(instruments, entry.body.instrument);
      continue;
    }
    if (entry.kind !== kind) {
      kind = entry.kind;
      if (kind === "amendment") break;
      list = listOf(byKind, kind);
    }
    list.push(entry);
  }
  const { found, latest, sited } = findings;
  return { entries, amended: kind === "amendment", byKind, instruments, found, latest, sited };
};

/** Files a chart as it stood on a day. Most charts were never amended and are read as they are. */
export const fileChart = ({ entries }: Chart, index: FindingIndex, { asOf, knownAt }: AssessOptions): Filed => {
  const filed = knownAt === undefined ? fileEntries(entries, index, asOf) : undefined;
  return filed && !filed.amended ? filed : fileEntries(effectiveEntries(entries, { asOf, knownAt }), index, asOf);
};

/** The entries of one kind. */
export const entriesOf = (entries: readonly Entry[], wanted: Kind, asOf: string): readonly Entry[] =>
  entries.filter(({ kind, at }) => kind === wanted && !isAfter(at, asOf));
