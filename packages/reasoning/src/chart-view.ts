import {
  ageInYears,
  type BodyOf,
  type Chart,
  type Entry,
  type EntryOf,
  effectiveEntries,
  type Kind,
  type Region,
} from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { AssessOptions } from "./assessment.ts";
import {
  addWord,
  type FindingIndex,
  type Indexed,
  type Observation,
  observe,
  type SpinePart,
  spinePartOf,
} from "./observations.ts";
import { hasCode } from "./rules/icd10.ts";

/** Region and pattern that a coded condition implies where nobody recorded a complaint. */
export interface PresumedComplaint {
  readonly region: Region;
  readonly pattern: BodyOf<"complaint">["pattern"];
  readonly entry: string;
}

/** The chart indexed for one assessment. Built anew each time; nothing is kept between two. */
export interface ChartView {
  readonly asOf: string;
  readonly age: number;
  readonly birthDate: string;
  readonly complaint: EntryOf<"complaint"> | undefined;
  /** Without a complaint: what a coded condition implies. Nothing is moved on it. */
  readonly presumed: PresumedComplaint | undefined;
  /** The newest word on each site, newest first, by the place of the finding in the index. */
  readonly words: readonly (readonly Observation[] | undefined)[];
  /** The same by id. */
  wordsOf(finding: string): readonly Observation[] | undefined;
  of<K extends Kind>(kind: K): readonly EntryOf<K>[];
  /** True when anything was examined or asked at the bedside. */
  readonly examined: boolean;
  /** Some bedside finding names left or right, so that the two sides have to be asked apart. */
  readonly namesSides: boolean;
}

const none: readonly never[] = [];

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

/** The entries of each kind, in the order of the chart. A list holds entries of its kind only. */
const fileByKind = (entries: readonly Entry[]): ReadonlyMap<Kind, readonly Entry[]> => {
  const lists = new Map<Kind, Entry[]>();
  let last: Entry[] = [];
  let lastKind: Kind | undefined;
  for (const entry of entries) {
    if (entry.kind !== lastKind) {
      lastKind = entry.kind;
      last = lists.get(lastKind) ?? [];
      if (last.length === 0) lists.set(lastKind, last);
    }
    last.push(entry);
  }
  return lists;
};

class View implements ChartView {
  readonly asOf: string;
  readonly age: number;
  readonly birthDate: string;
  readonly complaint: EntryOf<"complaint"> | undefined;
  readonly presumed: PresumedComplaint | undefined;
  readonly words: (Observation[] | undefined)[];
  examined = false;
  namesSides = false;
  readonly #byKind: ReadonlyMap<Kind, readonly Entry[]>;
  readonly #index: FindingIndex;

  constructor(
    chart: Chart,
    index: FindingIndex,
    coded: Knowledge["codedComplaints"],
    { asOf, knownAt }: AssessOptions,
  ) {
    this.asOf = asOf;
    this.birthDate = chart.patient.birthDate;
    this.age = ageInYears(chart.patient.birthDate, asOf);
    this.#index = index;
    this.words = new Array(index.size);
    this.#byKind = fileByKind(effectiveEntries(chart.entries, { asOf, knownAt }));
    this.complaint = newest(this.of("complaint"));
    this.presumed = this.complaint ? undefined : presume(this.of("condition"), coded);
    this.#readFindings();
    this.#readImages();
  }

  #readFindings(): void {
    const side = this.complaint?.body.side;
    const assumed = side === "left" || side === "right" ? side : undefined;
    for (const [entry, { index, finding }] of this.#newestFindings()) {
      this.examined ||= finding.by === "history" || finding.by === "examination";
      const written = entry.body.site?.side;
      this.namesSides ||= written === "left" || written === "right";
      this.#add(index, observe(entry, entry.body, finding, undefined, assumed));
    }
  }

  /** Of many repeats without a site only the newest is read; every one with a site is. */
  #newestFindings(): readonly (readonly [EntryOf<"finding">, Indexed])[] {
    // The place in `chosen` of the entry without a site, one more than it, by finding; nothing yet is 0.
    const places = new Int32Array(this.words.length);
    const chosen: [EntryOf<"finding">, Indexed][] = [];
    for (const entry of this.of("finding")) {
      const known = this.#index.get(entry.body.finding);
      if (!known) continue;
      const withoutSite = entry.body.site === undefined;
      const held = withoutSite ? chosen[(places[known.index] ?? 0) - 1] : undefined;
      if (held === undefined) {
        chosen.push([entry, known]);
        if (withoutSite) places[known.index] = chosen.length;
      } else if (!isEarlier(entry, held[0])) held[0] = entry;
    }
    return chosen;
  }

  #readImages(): void {
    for (const entry of this.of("imaging")) {
      const part = spinePartOf(entry.body.region);
      for (const seen of entry.body.findings) {
        const known = this.#index.get(seen.finding);
        if (known) this.#add(known.index, observe(entry, seen, known.finding, part, undefined));
      }
      if (entry.body.complete) this.#readComplete(entry, part);
    }
  }

  /** A complete report says absent of all that the study would show and that it does not list. */
  #readComplete(entry: EntryOf<"imaging">, part: SpinePart | undefined): void {
    const listed = new Set(entry.body.findings.map(({ finding }) => this.#index.get(finding)?.finding.id));
    for (const [id, { index, finding }] of this.#index) {
      if (id !== finding.id || finding.by !== "imaging" || listed.has(id)) continue;
      const shows =
        (finding.seenOn ?? ["mri"]).includes(entry.body.modality) && finding.regions.includes(entry.body.region);
      if (shows) this.#add(index, observe(entry, { finding: id, result: "absent" }, finding, part, undefined));
    }
  }

  #add(index: number, observation: Observation): void {
    const words = this.words[index];
    if (words) addWord(words, observation);
    else this.words[index] = [observation];
  }

  wordsOf(finding: string): readonly Observation[] | undefined {
    const known = this.#index.get(finding);
    return known && this.words[known.index];
  }

  of<K extends Kind>(kind: K): readonly EntryOf<K>[] {
    return (this.#byKind.get(kind) as readonly EntryOf<K>[] | undefined) ?? none;
  }
}

const isEarlier = (a: EntryOf<"finding">, b: EntryOf<"finding">): boolean => {
  const order = compareDays(a.at, b.at);
  return order < 0 || (order === 0 && a.seq < b.seq);
};

/** Compares the days of two moments without cutting them out: both begin with YYYY-MM-DD. */
const compareDays = (a: string, b: string): number => {
  for (let at = 0; at < 10; at++) {
    const difference = a.charCodeAt(at) - b.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** The entry that happened last; of one day, the one written last. */
export const newest = <E extends { readonly at: string; readonly seq: number }>(
  entries: readonly E[] | undefined,
): E | undefined => {
  let last: E | undefined;
  let lastDay = "";
  for (const entry of entries ?? none) {
    const day = entry.at.slice(0, 10);
    if (last && (day < lastDay || (day === lastDay && entry.seq < last.seq))) continue;
    last = entry;
    lastDay = day;
  }
  return last;
};

/** Indexes a chart as it stood on a day. */
export const viewOf = (
  chart: Chart,
  index: FindingIndex,
  coded: Knowledge["codedComplaints"],
  options: AssessOptions,
): ChartView => new View(chart, index, coded, options);
