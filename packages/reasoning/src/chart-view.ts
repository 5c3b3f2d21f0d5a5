import {
  ageInYears,
  type BodyOf,
  type Chart,
  type Entry,
  type EntryOf,
  type Kind,
  type Patient,
  type Region,
} from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { AssessOptions } from "./assessment.ts";
import { entriesOf, type Filed, fileChart } from "./filed.ts";
import { Kept } from "./kept.ts";
import { newest } from "./moments.ts";
import { type FindingIndex, type Observation, placesIn } from "./observations.ts";
import { addFact, instrumentFact, kindFact, noFacts, type Presence, patternFact, regionFact } from "./presence.ts";
import { historyOf, type ProcedureHistory } from "./procedures/history.ts";
import { hasCode } from "./rules/icd10.ts";
import { readWords } from "./words.ts";

export { newest } from "./moments.ts";

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
  readonly sex: Patient["sex"];
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
  /** The procedures in their order, read when first asked for. */
  readonly history: ProcedureHistory;
  readonly kept: Kept;
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

class View implements ChartView {
  readonly asOf: string;
  readonly age: number;
  readonly birthDate: string;
  readonly sex: Patient["sex"];
  readonly complaint: EntryOf<"complaint"> | undefined;
  readonly presumed: PresumedComplaint | undefined;
  readonly facts: Presence;
  readonly words: readonly (readonly Observation[] | undefined)[];
  readonly examined: boolean;
  readonly namesSides: boolean;
  readonly kept = new Kept();
  #history: ProcedureHistory | undefined;
  readonly #byKind: Map<Kind, readonly Entry[]>;
  readonly #index: FindingIndex;
  readonly #entries: readonly Entry[];

  constructor(chart: Chart, index: FindingIndex, coded: Knowledge["codedComplaints"], options: AssessOptions) {
    const { asOf } = options;
    const filed = fileChart(chart, index, options);
    this.asOf = asOf;
    this.birthDate = chart.patient.birthDate;
    this.sex = chart.patient.sex;
    this.age = ageInYears(chart.patient.birthDate, asOf);
    this.#byKind = filed.byKind;
    this.#index = index;
    this.#entries = filed.entries;
    this.complaint = newest(this.of("complaint"));
    this.presumed = this.complaint ? undefined : presume(this.of("condition"), coded);
    this.facts = factsOf(filed, this.complaint?.body ?? this.presumed, index);
    const read = readWords(filed, this.of("imaging"), index, this.complaint?.body.side, this.facts);
    this.words = read.words;
    this.examined = read.examined;
    this.namesSides = read.namesSides;
  }

  wordsOf(finding: string): readonly Observation[] | undefined {
    const known = this.#index.get(finding);
    return known && this.words[known.index];
  }

  of<K extends Kind>(kind: K): readonly EntryOf<K>[] {
    const list = this.#byKind.get(kind) ?? (isLate(kind) ? this.#fileLate(kind) : undefined);
    return (list as readonly EntryOf<K>[] | undefined) ?? none;
  }

  get history(): ProcedureHistory {
    this.#history ??= historyOf(this);
    return this.#history;
  }

  #fileLate(kind: Kind): readonly Entry[] {
    const list = entriesOf(this.#entries, kind, this.asOf);
    this.#byKind.set(kind, list);
    return list;
  }
}

/** Kinds that are filed only when asked for: most charts are full of them, and hardly a rule reads their history. */
const isLate = (kind: Kind): boolean => kind === "finding" || kind === "score";

/** The facts that need no reading: which kinds there are, what was scored, what is complained of. */
const factsOf = (
  { byKind, instruments }: Filed,
  complained: Pick<BodyOf<"complaint">, "region" | "pattern"> | undefined,
  index: FindingIndex,
): Presence => {
  const facts = noFacts(placesIn(index));
  for (const kind of byKind.keys()) addFact(facts, kindFact(kind));
  for (const instrument of instruments) addFact(facts, instrumentFact(instrument));
  if (!complained) return facts;
  addFact(facts, regionFact(complained.region));
  addFact(facts, patternFact(complained.pattern));
  return facts;
};

/** Indexes a chart as it stood on a day. */
export const viewOf = (
  chart: Chart,
  index: FindingIndex,
  coded: Knowledge["codedComplaints"],
  options: AssessOptions,
): ChartView => new View(chart, index, coded, options);
