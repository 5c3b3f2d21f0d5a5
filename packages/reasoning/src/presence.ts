/** Which facts a chart holds, one bit each, so that a rule about facts it does not hold is dismissed without being asked. */
import { instrumentIds, type Kind, kinds, patterns, regions } from "@pinpoint/chart";

/** Sixteen bits to a number: its place is found by shifting, and it never needs a box. */
const shift = 4;
const width = 1 << shift;
const placeOf = (fact: number): number => fact >> shift;
const bitOf = (fact: number): number => 1 << (fact & (width - 1));

/** The facts of one chart. */
export type Presence = number[];

/** A set of facts, as it is asked for: pairs of a place in the presence and the bits there. */
export type FactMask = readonly number[];

/** No chart holds this fact: it stands for words that no chart can hold. */
const never = 0;
const kindFacts = new Map<string, number>();
const regionFacts = new Map<string, number>();
const patternFacts = new Map<string, number>();
const instrumentFacts = new Map<string, number>();
let firstFinding = never + 1;
const number = (words: readonly string[], facts: Map<string, number>): void => {
  for (const word of words) facts.set(word, firstFinding++);
};
number(kinds, kindFacts);
number(regions, regionFacts);
number(patterns, patternFacts);
number(instrumentIds, instrumentFacts);

/** The number of each fact. */
export const kindFact = (kind: Kind): number => kindFacts.get(kind) ?? never;
export const regionFact = (region: string): number => regionFacts.get(region) ?? never;
export const patternFact = (pattern: string): number => patternFacts.get(pattern) ?? never;
export const instrumentFact = (instrument: string): number => instrumentFacts.get(instrument) ?? never;
/** Somebody looked for the finding at this place of the index. */
export const seenFact = (place: number): number => firstFinding + 2 * place;
/** Somewhere it was there. */
export const presentFact = (place: number): number => firstFinding + 2 * place + 1;

export const isAboutFinding = (fact: number): boolean => fact >= firstFinding;

/** Room for the facts of a chart, over an index of so many findings; it holds none yet. */
export const noFacts = (findings: number): Presence =>
  new Array(Math.ceil((firstFinding + 2 * findings) / width)).fill(0);

export const addFact = (presence: Presence, fact: number): void => {
  const place = placeOf(fact);
  presence[place] = (presence[place] ?? 0) | bitOf(fact);
};

export const holds = (presence: Presence, fact: number): boolean =>
  ((presence[placeOf(fact)] ?? 0) & bitOf(fact)) !== 0;

export const maskOf = (facts: Iterable<number>): FactMask => {
  const bits = new Map<number, number>();
  for (const fact of facts) {
    const place = placeOf(fact);
    bits.set(place, (bits.get(place) ?? 0) | bitOf(fact));
  }
  return [...bits].flat();
};

/** True when the chart holds any of these facts. */
export const holdsAny = (presence: Presence, mask: FactMask): boolean => {
  for (let at = 0; at < mask.length; at += 2)
    if (((presence[mask[at] ?? 0] ?? 0) & (mask[at + 1] ?? 0)) !== 0) return true;
  return false;
};
