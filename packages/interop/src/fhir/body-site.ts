import { isSegment, isSingleLevel, type Region, type RegionSite, type Side } from "@pinpoint/chart";
import { codesIn, systems } from "./codes.ts";
import type { Concept } from "./elements.ts";

const sideBySnomed: ReadonlyMap<string, Side> = new Map([
  ["7771000", "left"],
  ["24028007", "right"],
  ["51440002", "both"],
]);

/** The side that codes or words tell. Left and right named apart say nothing about one place, so they give none. */
export const sideOf = (words: string, ...concepts: readonly (Concept | undefined)[]): Side | undefined => {
  const found = new Set<Side>(
    concepts.flatMap((concept) =>
      codesIn(concept, systems.snomed).flatMap((code) => {
        const side = sideBySnomed.get(code);
        return side ? [side] : [];
      }),
    ),
  );
  if (/\bbilateral(?:ly)?\b|\bboth sides\b/i.test(words)) found.add("both");
  if (/\bleft\b|\blt\b/i.test(words)) found.add("left");
  if (/\bright\b|\brt\b/i.test(words)) found.add("right");
  if (found.has("both") && found.size > 1) return undefined;
  return found.size === 1 ? [...found][0] : undefined;
};

const regionWords: readonly (readonly [Region, RegExp])[] = [
  ["lumbar", /\blumbar\b|\blumbosacral\b|\bl[- ]?spine\b|\blow(?:er)? back\b/i],
  ["neck", /\bcervical\b|\bneck\b|\bc[- ]?spine\b/i],
  ["thoracic", /\bthoracic\b|\bt[- ]?spine\b|\b(?:upper|mid) back\b/i],
  ["sacral", /\bsacr(?:al|um)\b|\bsacroiliac\b|\bsi joints?\b|\bcoccyx\b/i],
  ["head", /\bhead\b|\bbrain\b|\bskull\b/i],
  ["chest", /\bchest\b|\bribs?\b/i],
  ["abdomen", /\babdom(?:en|inal)\b/i],
  ["pelvis", /\bpelvi[sc]\b/i],
  ["shoulder", /\bshoulders?\b/i],
  ["hip", /\bhips?\b/i],
  ["thigh", /\bthigh\b|\bfemur\b/i],
  ["knee", /\bknees?\b/i],
  ["foot", /\bfoot\b|\bfeet\b|\bankles?\b/i],
  ["leg", /\blegs?\b|\btibia\b|\blower extremit(?:y|ies)\b/i],
  ["hand", /\bhands?\b|\bwrists?\b/i],
  ["arm", /\barms?\b|\belbows?\b|\bforearm\b|\bupper extremit(?:y|ies)\b/i],
];

const regionBySnomed: ReadonlyMap<string, Region> = new Map([
  ["39723000", "sacral"],
  ["72696002", "knee"],
  ["29836001", "hip"],
  ["16982005", "shoulder"],
]);

/** Every region that words or codes name. */
export const regionsOf = (words: string, ...concepts: readonly (Concept | undefined)[]): readonly Region[] => {
  const coded = concepts.flatMap((concept) =>
    codesIn(concept, systems.snomed).flatMap((code) => {
      const region = regionBySnomed.get(code);
      return region ? [region] : [];
    }),
  );
  return [...new Set([...coded, ...regionWords.flatMap(([region, pattern]) => (pattern.test(words) ? [region] : []))])];
};

/** One region with its side; undefined when none or several are named. */
export const siteOf = (words: string, ...concepts: readonly (Concept | undefined)[]): RegionSite | undefined => {
  const [region, ...others] = regionsOf(words, ...concepts);
  if (region === undefined || others.length > 0) return undefined;
  const side = sideOf(words, ...concepts);
  return side === undefined ? { region } : { region, side };
};

export interface Levels {
  readonly segments: readonly string[];
  readonly singles: readonly string[];
}

const noLevels: Levels = { segments: [], singles: [] };

/** The segments of a chain of neighbours: `L3-4-5` is L3-4 and L4-5. Undefined for a span such as L3-S1, which names no joint. */
const segmentsOfChain = (chain: string): readonly string[] | undefined => {
  const steps = chain.toUpperCase().split(/\s*[-–/]\s*/);
  let part = "";
  const levels = steps.map((step) => {
    part = /^[CTLS]/.test(step) ? (step[0] ?? part) : part;
    return { part, number: step.replace(/^[CTLS]/, "") };
  });
  const found = levels.slice(1).map((lower, index) => {
    const upper = levels[index] ?? lower;
    return upper.part === lower.part
      ? `${upper.part}${upper.number}-${lower.number}`
      : `${upper.part}${upper.number}-${lower.part}${lower.number}`;
  });
  return found.every(isSegment) ? found : undefined;
};

/** The segments (`L4-5`, `L5-S1`) and single levels (`L4`) that words name; none at all when one of them cannot be told. */
export const levelsOf = (words: string): Levels => {
  const segments = new Set<string>();
  let unclear = false;
  const rest = words.replace(/\b[CTLS]\d{1,2}(?:\s*[-–/]\s*[CTLS]?\d{1,2})+\b/gi, (chain) => {
    const found = segmentsOfChain(chain);
    if (!found) unclear = true;
    for (const segment of found ?? []) segments.add(segment);
    return " ";
  });
  if (unclear) return noLevels;
  const singles = [...rest.matchAll(/\b[CTLS]\d{1,2}\b/gi)].map(([level]) => level.toUpperCase()).filter(isSingleLevel);
  return { segments: [...segments], singles: [...new Set(singles)] };
};
