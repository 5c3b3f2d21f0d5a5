import {
  ageInYears,
  type BodyOf,
  type Chart,
  type Entry,
  type EntryOf,
  effectiveEntries,
  type Kind,
  type Region,
  type Side,
} from "@pinpoint/chart";
import type { FindingKnowledge, Knowledge } from "@pinpoint/knowledge";
import type { AssessOptions } from "./assessment.ts";
import { hasCode } from "./rules/icd10.ts";

/** One thing looked for, as it counts: there or not, on which side, at which level. */
export interface Observation {
  readonly finding: FindingKnowledge;
  readonly present: boolean;
  /** A strength grade or a quantity, where a number was written. */
  readonly number: number | undefined;
  readonly side: Side | undefined;
  /** The side was not written; it is the complaint's. */
  readonly sideAssumed: boolean;
  readonly level: string | undefined;
  readonly structure: string | undefined;
  readonly entry: string;
  readonly day: string;
  readonly order: number;
  readonly imaging: boolean;
}

/** The chart indexed for one assessment. Built anew each time; nothing is kept between two. */
export interface ChartView {
  readonly asOf: string;
  readonly age: number;
  readonly birthDate: string;
  readonly complaint: EntryOf<"complaint"> | undefined;
  /** Without a complaint: the region and pattern that a coded condition implies. Nothing is moved on it. */
  readonly presumed: PresumedComplaint | undefined;
  /** Every observation of a finding, newest first. */
  observationsOf(finding: string): readonly Observation[] | undefined;
  of<K extends Kind>(kind: K): readonly EntryOf<K>[];
  /** True when anything was examined or asked at the bedside. */
  readonly examined: boolean;
}

export interface PresumedComplaint {
  readonly region: Region;
  readonly pattern: BodyOf<"complaint">["pattern"];
  readonly entry: string;
}

type ByKind = { [K in Kind]?: EntryOf<K>[] };
type Known = ReadonlyMap<string, FindingKnowledge>;
const none: readonly never[] = [];

const sideOf = (site: BodyOf<"finding">["site"]): Side | undefined => site?.side;

const isPresent = (finding: FindingKnowledge, result: "present" | "absent" | number): boolean => {
  if (typeof result !== "number") return result === "present";
  if (finding.number === "strength-grade") return result < 5;
  const threshold = finding.number?.presentAbove;
  return threshold === undefined ? result > 0 : result > threshold;
};

interface Seen {
  readonly finding: string;
  readonly result: "present" | "absent" | number;
  readonly site?: BodyOf<"finding">["site"] | undefined;
}

const presume = (
  conditions: readonly EntryOf<"condition">[],
  coded: Knowledge["codedComplaints"],
): PresumedComplaint | undefined => {
  for (const { region, pattern, icd10, conditions: named } of coded) {
    const entry = conditions.find(
      ({ body }) => hasCode(body.icd10, icd10) || (body.condition !== undefined && named.includes(body.condition)),
    );
    if (entry) return { region, pattern, entry: entry.id };
  }
  return undefined;
};

class View implements ChartView {
  readonly asOf: string;
  readonly age: number;
  readonly birthDate: string;
  complaint: EntryOf<"complaint"> | undefined;
  presumed: PresumedComplaint | undefined;
  examined = false;
  readonly #byKind: ByKind = {};
  readonly #observations = new Map<string, Observation[]>();

  constructor(chart: Chart, { findings: known, codedComplaints }: Knowledge, { asOf, knownAt }: AssessOptions) {
    this.asOf = asOf;
    this.birthDate = chart.patient.birthDate;
    this.age = ageInYears(chart.patient.birthDate, asOf);
    const entries = effectiveEntries(chart.entries, { asOf, knownAt });
    for (const entry of entries) this.#file(entry);
    this.complaint = newest(this.#byKind.complaint);
    this.presumed = this.complaint ? undefined : presume(this.#byKind.condition ?? none, codedComplaints);
    const side = this.complaint?.body.side;
    const assumed = side === "left" || side === "right" ? side : undefined;
    for (const entry of this.#byKind.finding ?? none) this.#observe(entry, entry.body, false, known, assumed);
    for (const entry of this.#byKind.imaging ?? none)
      for (const seen of entry.body.findings) this.#observe(entry, seen, true, known, assumed);
    for (const list of this.#observations.values()) if (list.length > 1) list.sort(newestFirst);
  }

  #file(entry: Entry): void {
    const list = this.#byKind[entry.kind];
    // The list of a kind holds entries of that kind only.
    if (list) (list as Entry[]).push(entry);
    else (this.#byKind as Record<string, Entry[]>)[entry.kind] = [entry];
  }

  #observe(entry: Entry, seen: Seen, imaging: boolean, known: Known, assumed: "left" | "right" | undefined): void {
    const finding = known.get(seen.finding);
    if (!finding) return;
    if (!imaging && (finding.by === "history" || finding.by === "examination")) this.examined = true;
    const { site } = seen;
    const written = sideOf(site);
    const target = site !== undefined && "structure" in site ? site : undefined;
    const observation: Observation = {
      finding,
      present: isPresent(finding, seen.result),
      number: typeof seen.result === "number" ? seen.result : undefined,
      side: written ?? (finding.sided && !imaging ? assumed : undefined),
      sideAssumed: written === undefined && finding.sided && !imaging && assumed !== undefined,
      level: target?.level,
      structure: target?.structure,
      entry: entry.id,
      day: entry.at.slice(0, 10),
      order: entry.seq,
      imaging,
    };
    const list = this.#observations.get(finding.id);
    if (list) list.push(observation);
    else this.#observations.set(finding.id, [observation]);
  }

  observationsOf(finding: string): readonly Observation[] | undefined {
    return this.#observations.get(finding);
  }

  of<K extends Kind>(kind: K): readonly EntryOf<K>[] {
    return this.#byKind[kind] ?? none;
  }
}

const newestFirst = (a: Observation, b: Observation): number =>
  a.day === b.day ? b.order - a.order : a.day < b.day ? 1 : -1;

/** The entry that happened last; of one day, the one written last. */
export const newest = <E extends { readonly at: string; readonly seq: number }>(
  entries: readonly E[] | undefined,
): E | undefined => {
  let last: E | undefined;
  for (const entry of entries ?? none) {
    const later =
      !last ||
      entry.at.slice(0, 10) > last.at.slice(0, 10) ||
      (entry.at.slice(0, 10) === last.at.slice(0, 10) && entry.seq > last.seq);
    if (later) last = entry;
  }
  return last;
};

/** Indexes a chart as it stood on a day. */
export const viewOf = (chart: Chart, knowledge: Knowledge, options: AssessOptions): ChartView =>
  new View(chart, knowledge, options);

/** True when an observation speaks about a side: it names it, names both or the middle, or names none. */
export const concerns = (observation: Observation, side: Side | undefined): boolean =>
  side === undefined ||
  side === "both" ||
  side === "midline" ||
  observation.side === undefined ||
  observation.side === side ||
  observation.side === "both" ||
  observation.side === "midline";

export interface Answer {
  readonly present: boolean;
  readonly observation: Observation;
}

const siteKey = ({ level, side }: Observation): string => `${level ?? ""}|${side ?? ""}`;

/** The newest word on each site, newest first; a word without a site closes the list, since it speaks for all of them. */
const newestOfEachSite = (observations: readonly Observation[], side: Side | undefined): readonly Observation[] => {
  const decided = new Set<string>();
  const words: Observation[] = [];
  for (const observation of observations) {
    const key = siteKey(observation);
    if (!concerns(observation, side) || decided.has(key)) continue;
    decided.add(key);
    words.push(observation);
    if (observation.level === undefined && (observation.side === undefined || observation.side === side)) break;
  }
  return words;
};

/**
 * Whether a finding is there, as far as the chart says: undefined when nobody looked. The newest word on each site counts, and a newer
 * word without a site speaks for all of them; present anywhere is present.
 */
export const answerOf = (view: ChartView, finding: string, side?: Side): Answer | undefined => {
  const observations = view.observationsOf(finding);
  const first = observations?.[0];
  if (observations === undefined || first === undefined) return undefined;
  if (observations.length === 1)
    return concerns(first, side) ? { present: first.present, observation: first } : undefined;
  const words = newestOfEachSite(observations, side);
  const word = words.find(({ present }) => present) ?? words[0];
  return word && { present: word.present, observation: word };
};
