// What was looked for: of each finding the newest word on each site, newest first.
import { type BodyOf, type Entry, type Side, spinalPartOf } from "@pinpoint/chart";
import { images, type Known, knownFinding, places } from "./findings.ts";

/** The parts of the spine an image can show, as bits; 0 is none. */
export const lumbar = 4;
export const thoracic = 2;
const cervical = 1;
export const everywhere = 7;
const partOf: Readonly<Record<string, number>> = {
  neck: cervical,
  thoracic,
  lumbar,
  sacral: lumbar,
};

export interface Word {
  present: boolean;
  readonly side: Side | undefined;
  readonly level: string | undefined;
  readonly structure: string | undefined;
  readonly part: number;
  day: string;
  seq: number;
}

export type Words = readonly (Word[] | undefined)[];

type Site = BodyOf<"finding">["site"];

const isNewer = (a: Word, day: string, seq: number): boolean => (a.day === day ? a.seq > seq : a.day > day);

const add = (words: Word[], next: Word): void => {
  const same = words.findIndex(
    ({ level, side, part }) => level === next.level && side === next.side && part === next.part,
  );
  const held = words[same];
  if (held) {
    if (held.day > next.day || (held.day === next.day && held.seq >= next.seq)) return;
    words.splice(same, 1);
  }
  let at = words.length;
  for (let before = words[at - 1]; before && !isNewer(before, next.day, next.seq); before = words[at - 1]) at--;
  words.splice(at, 0, next);
};

const isPresent = (result: "present" | "absent" | number, graded: boolean): boolean => {
  if (typeof result === "number") return graded ? result < 5 : result > 0;
  return result === "present";
};

export class WordList {
  readonly all: (Word[] | undefined)[] = new Array(places);
  /** Something at the bedside was written down for left or right. */
  namesSides = false;

  finding(entry: Extract<Entry, { kind: "finding" }>, day: string, assumed: Side | undefined): void {
    const { finding, result, site } = entry.body;
    if (site?.side === "left" || site?.side === "right") this.namesSides = true;
    const known = knownFinding(finding);
    if (!known) return;
    if (site === undefined) this.#withoutSite(known, result, assumed, day, entry.seq);
    else this.#add(known, result, site, known.sided ? assumed : undefined, 0, day, entry.seq);
  }

  /** Most repeats name no site and follow one another: then the newer one is written over the older. */
  #withoutSite(
    known: Known,
    result: "present" | "absent" | number,
    assumed: Side | undefined,
    day: string,
    seq: number,
  ): void {
    const side = known.sided ? assumed : undefined;
    const words = this.all[known.at];
    const only = words?.length === 1 ? words[0] : undefined;
    if (!only || only.side !== side || only.level !== undefined || only.structure !== undefined || only.part !== 0)
      this.#add(known, result, undefined, side, 0, day, seq);
    else if (!isNewer(only, day, seq)) {
      only.present = isPresent(result, known.graded);
      only.day = day;
      only.seq = seq;
    }
  }

  #add(
    known: Known,
    result: "present" | "absent" | number,
    site: Site,
    assumed: Side | undefined,
    part: number,
    day: string,
    seq: number,
  ): void {
    const target = site !== undefined && "structure" in site ? site : undefined;
    const word: Word = {
      present: isPresent(result, known.graded),
      side: site?.side ?? assumed,
      level: target?.level,
      structure: target?.structure,
      part,
      day,
      seq,
    };
    const words = this.all[known.at];
    if (words) add(words, word);
    else this.all[known.at] = [word];
  }

  image({ body, seq }: Extract<Entry, { kind: "imaging" }>, day: string): void {
    const part = partOf[body.region] ?? 0;
    for (const { finding, result, site } of body.findings) {
      const known = knownFinding(finding);
      if (known) this.#add(known, result, site, undefined, part, day, seq);
    }
    if (!body.complete) return;
    const listed = new Set(body.findings.map(({ finding }) => knownFinding(finding)));
    for (const known of images)
      if (!listed.has(known) && known.image?.on.includes(body.modality) && known.image.regions.includes(body.region))
        this.#add(known, "absent", undefined, undefined, part, day, seq);
  }
}

const hasNoSide = (side: Side | undefined): boolean => side === undefined || side === "both" || side === "midline";
export const concerns = (word: Word, side: Side | undefined): boolean =>
  hasNoSide(side) || hasNoSide(word.side) || word.side === side;

/** A word that says absent of the whole takes back the older ones of its part; this is the bit of that part, or 0. */
export const closes = (word: Word, side: Side | undefined): number =>
  !word.present && word.level === undefined && (word.side === undefined || word.side === side) ? word.part || 8 : 0;

/** 1 when a finding is there, -1 when it is not, 0 when nobody looked. */
export const answer = (words: Word[] | undefined, side: Side | undefined, parts = everywhere): -1 | 0 | 1 => {
  if (words === undefined) return 0;
  let closed = 0;
  let seen: -1 | 0 = 0;
  for (const word of words) {
    if ((closed & (word.part || 8)) !== 0) continue;
    closed |= closes(word, side);
    if ((word.part !== 0 && (word.part & parts) === 0) || !concerns(word, side)) continue;
    if (word.present) return 1;
    seen = -1;
  }
  return seen;
};

/** True for a level of the low back. */
export const isLumbar = (level: string): boolean => spinalPartOf(level) === "lumbar";
