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
import { addWord, type FindingIndex, type Observation, observe, spinePartOf } from "./observations.ts";
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

type ByKind = { [K in Kind]?: EntryOf<K>[] };
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

const fileByKind = (entries: readonly Entry[]): ByKind => {
  const lists = new Map<Kind, Entry[]>();
  for (const entry of entries) {
    const list = lists.get(entry.kind);
    if (list) list.push(entry);
    else lists.set(entry.kind, [entry]);
  }
  // The list of a kind holds entries of that kind only.
  return Object.fromEntries(lists) as ByKind;
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
  readonly #byKind: ByKind;
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
    this.complaint = newest(this.#byKind.complaint);
    this.presumed = this.complaint ? undefined : presume(this.#byKind.condition ?? none, coded);
    this.#readFindings();
    this.#readImages();
  }

  #readFindings(): void {
    const side = this.complaint?.body.side;
    const assumed = side === "left" || side === "right" ? side : undefined;
    for (const entry of this.#byKind.finding ?? none) {
      const known = this.#index.get(entry.body.finding);
      if (!known) continue;
      const { by } = known.finding;
      this.examined ||= by === "history" || by === "examination";
      const written = entry.body.site?.side;
      this.namesSides ||= written === "left" || written === "right";
      this.#add(known.index, observe(entry, entry.body, known.finding, undefined, assumed));
    }
  }

  #readImages(): void {
    for (const entry of this.#byKind.imaging ?? none) {
      const part = spinePartOf(entry.body.region);
      for (const seen of entry.body.findings) {
        const known = this.#index.get(seen.finding);
        if (known) this.#add(known.index, observe(entry, seen, known.finding, part, undefined));
      }
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
    return this.#byKind[kind] ?? none;
  }
}

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
