/** Which facts a chart holds, one bit each, so that a rule about facts it does not hold is dismissed without being asked. */
import { type Kind, kinds, patterns, regions } from "@pinpoint/chart";

/** So many bits fit a whole number that needs no box. */
const width = 30;

/** The facts of one chart. */
export type Presence = number[];

/** A set of facts, as it is asked for: pairs of a place in the presence and the bits there. */
export type FactMask = readonly number[];

const numbered = (words: readonly string[], from: number): ReadonlyMap<string, number> =>
  new Map(words.map((word, place) => [word, from + place]));
const kindFacts = numbered(kinds, 0);
const regionFacts = numbered(regions, kinds.length);
const patternFacts = numbered(patterns, kinds.length + regions.length);
const firstFinding = kinds.length + regions.length + patterns.length;

/** The number of each fact; a word that no chart can hold has none. */
export const kindFact = (kind: Kind): number => kindFacts.get(kind) ?? 0;
export const regionFact = (region: string): number | undefined => regionFacts.get(region);
export const patternFact = (pattern: string): number | undefined => patternFacts.get(pattern);
/** Somebody looked for the finding at this place of the index. */
export const seenFact = (place: number): number => firstFinding + 2 * place;
/** Somewhere it was there. */
export const presentFact = (place: number): number => firstFinding + 2 * place + 1;

/** Room for the facts of a chart, over an index of so many findings; it holds none yet. */
export const noFacts = (findings: number): Presence => {
  const presence: Presence = [];
  for (let held = 0; held < firstFinding + 2 * findings; held += width) presence.push(0);
  return presence;
};

export const addFact = (presence: Presence, fact: number): void => {
  const place = Math.floor(fact / width);
  presence[place] = (presence[place] ?? 0) | (1 << (fact % width));
};

export const maskOf = (facts: Iterable<number>): FactMask => {
  const bits = new Map<number, number>();
  for (const fact of facts) {
    const place = Math.floor(fact / width);
    bits.set(place, (bits.get(place) ?? 0) | (1 << (fact % width)));
  }
  return [...bits].flat();
};

/** True when the chart holds any of these facts. */
export const holdsAny = (presence: Presence, mask: FactMask): boolean => {
  for (let at = 0; at < mask.length; at += 2)
    if (((presence[mask[at] ?? 0] ?? 0) & (mask[at + 1] ?? 0)) !== 0) return true;
  return false;
};
