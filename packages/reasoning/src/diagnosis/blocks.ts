import { type EntryOf, eachSide, facetJointsCovered, type Side, spinalPartOf, type Target } from "@pinpoint/chart";
import type { BlockKnowledge, GeneratorKnowledge, Settings } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { insertInOrder } from "../insert.ts";
import { type BlockResult, readBlock } from "./block-result.ts";

/** One joint (or nerve) on one side, and the blocks that covered it, earliest first. */
export interface BlockedSite {
  readonly level: string | undefined;
  readonly side: "left" | "right";
  readonly results: readonly BlockResult[];
  readonly state: "confirmed" | "one-positive" | "excluded" | "discordant" | "open";
}

export interface BlockHistory {
  readonly results: readonly BlockResult[];
  readonly sites: readonly BlockedSite[];
  /** Blocks that reached no joint in question, or only the other side. */
  readonly elsewhere: readonly BlockResult[];
}

type Place = { readonly level: string | undefined; readonly side: "left" | "right" };

/** The part of the spine whose facet joints are meant. */
const partOf = ({ regions }: GeneratorKnowledge): string | undefined => {
  for (const region of regions) {
    if (region === "neck") return "cervical";
    if (region === "thoracic" || region === "lumbar") return region;
  }
  return undefined;
};

/** The facet joints a block reached that belong to this generator. */
const jointsOf = (targets: readonly Target[], generator: GeneratorKnowledge, third: boolean): readonly Place[] => {
  const part = partOf(generator);
  return facetJointsCovered(targets).filter(({ level }) =>
    third ? level === "C2-3" : part === undefined || spinalPartOf(level) === part,
  );
};

/** The joints a block reached that belong to this generator. */
const placesOf = (targets: readonly Target[], generator: GeneratorKnowledge): readonly Place[] => {
  const structure = generator.block?.structure;
  if (structure === "facet-joint" || structure === "third-occipital-nerve")
    return jointsOf(targets, generator, structure === "third-occipital-nerve");
  const places: Place[] = [];
  for (const target of targets)
    if (target.structure === structure)
      for (const side of eachSide(target.side)) places.push({ level: undefined, side });
  return places;
};

const isTold = ({ outcome }: BlockResult): boolean => outcome === "positive" || outcome === "negative";

/** Two positives on different days confirm; a negative after a positive is discordant and excludes this joint. */
const stateOf = (results: readonly BlockResult[], times: number): BlockedSite["state"] => {
  const last = results.findLast(isTold);
  if (!last) return "open";
  if (last.outcome === "negative")
    return results.some(({ outcome }) => outcome === "positive") ? "discordant" : "excluded";
  const days: string[] = [];
  for (const { outcome, day } of results) {
    if (outcome === "negative") days.length = 0;
    if (outcome === "positive" && !days.includes(day)) days.push(day);
  }
  return days.length >= times ? "confirmed" : "one-positive";
};

const isDiagnostic = ({ body }: EntryOf<"procedure">, block: BlockKnowledge): boolean =>
  block.procedures.includes(body.procedure) && (body.purpose === undefined || body.purpose === "diagnostic");

const byDay = (a: BlockResult, b: BlockResult): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.procedure.seq - b.procedure.seq;

const reliefsOf = (view: ChartView, procedure: string): readonly EntryOf<"relief">[] => {
  const reliefs: EntryOf<"relief">[] = [];
  for (const relief of view.of("relief")) if (relief.body.of === procedure) reliefs.push(relief);
  return reliefs;
};

/** The blocks of a generator in their order, read. */
const readBlocks = (view: ChartView, block: BlockKnowledge, settings: Settings): readonly BlockResult[] => {
  const results: BlockResult[] = [];
  for (const entry of view.of("procedure"))
    if (isDiagnostic(entry, block))
      insertInOrder(results, readBlock(entry, reliefsOf(view, entry.id), block, settings), byDay);
  return results;
};

interface Gathered extends Place {
  readonly results: BlockResult[];
}

/** Puts a block to the joint and side it reached. */
const gather = (gathered: Gathered[], { level, side }: Place, result: BlockResult): void => {
  for (const held of gathered)
    if (held.level === level && held.side === side) {
      held.results.push(result);
      return;
    }
  gathered.push({ level, side, results: [result] });
};

/**
 * Every diagnostic block of a generator on the side in question, read, and gathered by joint and side. Nothing counts twice, and left never
 * counts for right: a block that reached only the other side stands apart.
 */
export const blockHistory = (
  view: ChartView,
  generator: GeneratorKnowledge,
  settings: Settings,
  side: Side | undefined,
): BlockHistory => {
  const { block } = generator;
  const read = block ? readBlocks(view, block, settings) : empty.results;
  if (!block || read.length === 0) return empty;
  const one = side === "left" || side === "right" ? side : undefined;
  const gathered: Gathered[] = [];
  const results: BlockResult[] = [];
  const elsewhere: BlockResult[] = [];
  for (const result of read) {
    let reached = false;
    for (const place of placesOf(result.procedure.body.targets, generator)) {
      if (one !== undefined && place.side !== one) continue;
      reached = true;
      gather(gathered, place, result);
    }
    (reached ? results : elsewhere).push(result);
  }
  const sites = gathered.map(
    (place): BlockedSite => ({
      level: place.level,
      side: place.side,
      results: place.results,
      state: stateOf(place.results, block.times),
    }),
  );
  return { results, sites, elsewhere };
};
const empty: BlockHistory = { results: [], sites: [], elsewhere: [] };
