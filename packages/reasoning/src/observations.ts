/** What was looked for and seen, as it counts: the newest word on each site of each finding. */
import type { BodyOf, Entry, Side } from "@pinpoint/chart";
import type { FindingKnowledge } from "@pinpoint/knowledge";
import { dayOf } from "./moments.ts";

/** The part of the spine an image shows; undefined for anything else. */
export type SpinePart = "cervical" | "thoracic" | "lumbar";

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
  /** For an image: the part of the spine it shows. */
  readonly part: SpinePart | undefined;
  readonly entry: string;
  readonly day: string;
  readonly order: number;
}

/** A finding of the knowledge with its place in the index of observations. */
export interface Indexed {
  readonly finding: FindingKnowledge;
  readonly index: number;
}

/** The findings of the knowledge by id and alias, each with its place. */
export type FindingIndex = ReadonlyMap<string, Indexed>;

const counted = new WeakMap<FindingIndex, number>();

/** How many places an index has: as many as findings, since an alias has the place of what it means. */
export const placesIn = (index: FindingIndex): number => {
  const held = counted.get(index);
  if (held !== undefined) return held;
  const places = new Set(index.values()).size;
  counted.set(index, places);
  return places;
};

const partOfRegion: Readonly<Record<string, SpinePart>> = {
  neck: "cervical",
  thoracic: "thoracic",
  lumbar: "lumbar",
  sacral: "lumbar",
};

export const spinePartOf = (region: string): SpinePart | undefined => partOfRegion[region];

/** The parts of the spine a generator can lie in; undefined where it is no matter of the spine, so that any image may speak. */
export const spinePartsOf = (regions: readonly string[]): ReadonlySet<SpinePart> | undefined => {
  const parts = new Set(regions.flatMap((region) => partOfRegion[region] ?? []));
  return parts.size > 0 ? parts : undefined;
};

const isPresent = (finding: FindingKnowledge, result: "present" | "absent" | number): boolean => {
  if (typeof result !== "number") return result === "present";
  if (finding.number === "strength-grade") return result < 5;
  const threshold = finding.number?.presentAbove;
  return threshold === undefined ? result > 0 : result > threshold;
};

export interface Seen {
  readonly finding: string;
  readonly result: "present" | "absent" | number;
  readonly site?: BodyOf<"finding">["site"] | undefined;
}

/** Reads one finding of an entry. `assumed` is the complaint's side; it stands for a bedside finding that names none. */
export const observe = (
  entry: Entry,
  seen: Seen,
  finding: FindingKnowledge,
  part: SpinePart | undefined,
  assumed: "left" | "right" | undefined,
): Observation => {
  const { site, result } = seen;
  const target = site !== undefined && "structure" in site ? site : undefined;
  const written = site?.side;
  const takesSide = written === undefined && assumed !== undefined && finding.sided;
  return {
    finding,
    present: isPresent(finding, result),
    number: typeof result === "number" ? result : undefined,
    side: takesSide ? assumed : written,
    sideAssumed: takesSide,
    level: target?.level,
    structure: target?.structure,
    part,
    entry: entry.id,
    day: dayOf(entry.at),
    order: entry.seq,
  };
};

const isNewer = (a: Observation, b: Observation): boolean => (a.day === b.day ? a.order > b.order : a.day > b.day);

/** Adds a word to the list of one finding, newest first: it takes the place of an older word on the same site. */
export const addWord = (words: Observation[], next: Observation): void => {
  for (let at = 0; at < words.length; at++) {
    const held = words[at];
    if (!held || held.level !== next.level || held.side !== next.side || held.part !== next.part) continue;
    if (!isNewer(next, held)) return;
    words.splice(at, 1);
    break;
  }
  let at = 0;
  for (let held = words[at]; held && isNewer(held, next); held = words[at]) at++;
  if (at === words.length) words.push(next);
  else words.splice(at, 0, next);
};

const hasNoSide = (side: Side | undefined): boolean => side === undefined || side === "both" || side === "midline";

/** True when an observation speaks about a side: it names it, names both or the middle, or names none. */
export const concerns = (observation: Observation, side: Side | undefined): boolean =>
  hasNoSide(side) || hasNoSide(observation.side) || observation.side === side;

const sees = ({ part }: Observation, parts: ReadonlySet<SpinePart> | undefined): boolean =>
  part === undefined || parts === undefined || parts.has(part);

/** A word that names no site speaks for the whole of what was looked at. */
const namesNoSite = ({ level, side }: Observation, asked: Side | undefined): boolean =>
  level === undefined && (side === undefined || side === asked);

/** A bit for each part of the spine, and one for none. */
const bitOf = (part: SpinePart | undefined): number =>
  part === "lumbar" ? 1 : part === "cervical" ? 2 : part === "thoracic" ? 4 : 8;

/** The bit of the part that a word closes for all older ones, or 0: it says absent and names no site. */
const closes = (word: Observation, asked: Side | undefined): number =>
  !word.present && namesNoSite(word, asked) ? bitOf(word.part) : 0;

/**
 * The words that still stand, newest first: a word that says absent without naming a site takes back the older ones of its part of the
 * spine. So a newer study without the finding outdates an older one with it.
 */
export const standing = (words: readonly Observation[], asked?: Side): readonly Observation[] => {
  if (words.length < 2) return words;
  let closed = 0;
  return words.filter((word) => {
    if ((closed & bitOf(word.part)) !== 0) return false;
    closed |= closes(word, asked);
    return true;
  });
};

/** What an answer is asked about: a side, parts of the spine, levels; what is left out does not matter. */
export interface Scope {
  readonly side?: Side | undefined;
  readonly parts?: ReadonlySet<SpinePart> | undefined;
  readonly levels?: ReadonlySet<string> | undefined;
}

const isAsked = (
  word: Observation,
  side: Side | undefined,
  parts: ReadonlySet<SpinePart> | undefined,
  levels: ReadonlySet<string> | undefined,
): boolean =>
  concerns(word, side) &&
  sees(word, parts) &&
  (levels === undefined || word.level === undefined || levels.has(word.level));

/** As `answerIn`, for those who ask often: nothing is allocated. */
export const answerOn = (
  words: readonly Observation[] | undefined,
  side: Side | undefined,
  parts: ReadonlySet<SpinePart> | undefined,
  levels?: ReadonlySet<string> | undefined,
): Observation | undefined => {
  if (words === undefined) return undefined;
  let answer: Observation | undefined;
  let closed = 0;
  for (const word of words) {
    if ((closed & bitOf(word.part)) !== 0) continue;
    closed |= closes(word, side);
    if (!isAsked(word, side, parts, levels)) continue;
    if (word.present) return word;
    answer ??= word;
  }
  return answer;
};

/**
 * The word that answers whether a finding is there; undefined when nobody looked. `words` are the newest on each site, newest first.
 * Present anywhere (in the scope) is present.
 */
export const answerIn = (
  words: readonly Observation[] | undefined,
  { side, parts, levels }: Scope = {},
): Observation | undefined => answerOn(words, side, parts, levels);
