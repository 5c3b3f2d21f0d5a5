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
import {
  addFact,
  kindFact,
  noFacts,
  type Presence,
  patternFact,
  presentFact,
  regionFact,
  seenFact,
} from "./presence.ts";
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
  /** Which facts it holds, for dismissing rules at once. */
  readonly facts: Presence;
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

/** The entries that speak. Without amendments they are the chart's own, and `isAfter` tells which had not happened. */
const spoken = ({ entries }: Chart, { asOf, knownAt }: AssessOptions): readonly Entry[] => {
  if (knownAt !== undefined) return effectiveEntries(entries, { asOf, knownAt });
  for (const { kind } of entries) if (kind === "amendment") return effectiveEntries(entries, { asOf });
  return entries;
};

const isAfter = (at: string, day: string): boolean => at > day && !at.startsWith(day);

/** The entries of each kind, in the order of the chart. A list holds entries of its kind only. */
type Filed = Map<Kind, Entry[]>;

class View implements ChartView {
  readonly asOf: string;
  readonly age: number;
  readonly birthDate: string;
  readonly complaint: EntryOf<"complaint"> | undefined;
  readonly presumed: PresumedComplaint | undefined;
  readonly words: (Observation[] | undefined)[];
  readonly facts: Presence;
  examined = false;
  namesSides = false;
  readonly #filed: Filed = new Map();
  readonly #index: FindingIndex;
  readonly #entries: readonly Entry[];
  /** Of each finding, by place, the newest entry without a site: of many repeats only that one is read. Every one with a site is. */
  readonly #latest: (EntryOf<"finding"> | undefined)[];
  readonly #found: Indexed[] = [];
  readonly #sited: EntryOf<"finding">[] = [];

  constructor(chart: Chart, index: FindingIndex, coded: Knowledge["codedComplaints"], options: AssessOptions) {
    this.asOf = options.asOf;
    this.birthDate = chart.patient.birthDate;
    this.age = ageInYears(chart.patient.birthDate, options.asOf);
    this.#index = index;
    this.words = new Array(index.size);
    this.#latest = new Array(index.size);
    this.facts = noFacts(index.size);
    this.#entries = spoken(chart, options);
    this.#file();
    this.complaint = newest(this.of("complaint"));
    this.presumed = this.complaint ? undefined : presume(this.of("condition"), coded);
    this.#holdComplaint();
    this.#readFindings();
    this.#readImages();
  }

  #file(): void {
    const { asOf } = this;
    let last: Entry[] = [];
    let lastKind: Kind | undefined;
    for (const entry of this.#entries) {
      if (isAfter(entry.at, asOf)) continue;
      if (entry.kind === "finding") {
        this.#fileFinding(entry);
        continue;
      }
      if (entry.kind !== lastKind) {
        lastKind = entry.kind;
        last = this.#listOf(lastKind);
      }
      last.push(entry);
    }
  }

  #listOf(kind: Kind): Entry[] {
    const held = this.#filed.get(kind);
    if (held) return held;
    const list: Entry[] = [];
    this.#filed.set(kind, list);
    addFact(this.facts, kindFact(kind));
    return list;
  }

  #fileFinding(entry: EntryOf<"finding">): void {
    if (entry.body.site !== undefined) {
      this.#sited.push(entry);
      return;
    }
    const known = this.#index.get(entry.body.finding);
    if (!known) return;
    const held = this.#latest[known.index];
    if (held === undefined) this.#found.push(known);
    else if (isEarlier(entry, held)) return;
    this.#latest[known.index] = entry;
  }

  #holdComplaint(): void {
    const complained = this.complaint?.body ?? this.presumed;
    if (!complained) return;
    addFact(this.facts, regionFact(complained.region) ?? 0);
    addFact(this.facts, patternFact(complained.pattern) ?? 0);
  }

  #readFindings(): void {
    const side = this.complaint?.body.side;
    const assumed = side === "left" || side === "right" ? side : undefined;
    for (const known of this.#found) {
      const entry = this.#latest[known.index];
      if (entry) this.#readFinding(entry, known, assumed);
    }
    for (const entry of this.#sited) {
      const known = this.#index.get(entry.body.finding);
      if (known) this.#readFinding(entry, known, assumed);
    }
  }

  #readFinding(entry: EntryOf<"finding">, { index, finding }: Indexed, assumed: "left" | "right" | undefined): void {
    this.examined ||= finding.by === "history" || finding.by === "examination";
    const written = entry.body.site?.side;
    this.namesSides ||= written === "left" || written === "right";
    this.#add(index, observe(entry, entry.body, finding, undefined, assumed));
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
    addFact(this.facts, seenFact(index));
    if (observation.present) addFact(this.facts, presentFact(index));
    const words = this.words[index];
    if (words) addWord(words, observation);
    else this.words[index] = [observation];
  }

  wordsOf(finding: string): readonly Observation[] | undefined {
    const known = this.#index.get(finding);
    return known && this.words[known.index];
  }

  of<K extends Kind>(kind: K): readonly EntryOf<K>[] {
    const list = this.#filed.get(kind) ?? (kind === "finding" ? this.#allFindings() : undefined);
    return (list as readonly EntryOf<K>[] | undefined) ?? none;
  }

  /** Filed only when asked for: most charts are full of findings, and hardly a rule reads their history. */
  #allFindings(): readonly Entry[] {
    const list = this.#entries.filter(({ kind, at }) => kind === "finding" && !isAfter(at, this.asOf));
    this.#filed.set("finding", list);
    return list;
  }
}

/** The day of a moment; most moments are days. */
const dayOf = (at: string): string => (at.length === 10 ? at : at.slice(0, 10));

type Dated = { readonly at: string; readonly seq: number };

const isEarlier = (a: Dated, b: Dated): boolean => {
  const day = dayOf(a.at);
  const other = dayOf(b.at);
  return day < other || (day === other && a.seq < b.seq);
};

/** The entry that happened last; of one day, the one written last. */
export const newest = <E extends Dated>(entries: readonly E[] | undefined): E | undefined => {
  let last: E | undefined;
  for (const entry of entries ?? none) if (!last || !isEarlier(entry, last)) last = entry;
  return last;
};

/** Indexes a chart as it stood on a day. */
export const viewOf = (
  chart: Chart,
  index: FindingIndex,
  coded: Knowledge["codedComplaints"],
  options: AssessOptions,
): ChartView => new View(chart, index, coded, options);
