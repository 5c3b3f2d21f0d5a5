import { type EntryOf, eachSide, facetJointsCovered, type Side, spinalPartOf, type Target } from "@pinpoint/chart";
import type { BlockKnowledge, GeneratorKnowledge, Settings } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
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

const partOf = (generator: GeneratorKnowledge): string | undefined =>
  generator.block?.structure === "facet-joint"
    ? generator.regions
        .map((region) => (region === "neck" ? "cervical" : region))
        .find((part) => part === "cervical" || part === "thoracic" || part === "lumbar")
    : undefined;

/** The joints a block reached that belong to this generator. */
const placesOf = (targets: readonly Target[], generator: GeneratorKnowledge): readonly Place[] => {
  const structure = generator.block?.structure;
  if (structure === "facet-joint" || structure === "third-occipital-nerve") {
    const part = partOf(generator);
    return facetJointsCovered(targets).filter(({ level }) =>
      structure === "third-occipital-nerve" ? level === "C2-3" : part === undefined || spinalPartOf(level) === part,
    );
  }
  return targets
    .filter((target) => target.structure === structure)
    .flatMap(({ side }) => eachSide(side).map((one) => ({ level: undefined, side: one })));
};

/** Two positives on different days confirm; a negative after a positive is discordant and excludes this joint. */
const stateOf = (results: readonly BlockResult[], times: number): BlockedSite["state"] => {
  const told = results.filter(({ outcome }) => outcome === "positive" || outcome === "negative");
  const last = told.at(-1);
  if (!last) return "open";
  if (last.outcome === "negative")
    return told.some(({ outcome }) => outcome === "positive") ? "discordant" : "excluded";
  const since = told.findLastIndex(({ outcome }) => outcome === "negative");
  const days = new Set(told.slice(since + 1).map(({ day }) => day));
  return days.size >= times ? "confirmed" : "one-positive";
};

const isDiagnostic = ({ body }: EntryOf<"procedure">, block: BlockKnowledge): boolean =>
  block.procedures.includes(body.procedure) && (body.purpose === undefined || body.purpose === "diagnostic");

const byDay = (a: BlockResult, b: BlockResult): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.procedure.seq - b.procedure.seq;

/** The blocks of a generator in their order, read, each with the places it reached. */
const readBlocks = (view: ChartView, generator: GeneratorKnowledge, block: BlockKnowledge, settings: Settings) =>
  view
    .of("procedure")
    .filter((entry) => isDiagnostic(entry, block))
    .map((procedure) =>
      readBlock(
        procedure,
        view.of("relief").filter(({ body }) => body.of === procedure.id),
        block,
        settings,
      ),
    )
    .sort(byDay)
    .map((result) => ({ result, places: placesOf(result.procedure.body.targets, generator) }));

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
  if (!block) return empty;
  const one = side === "left" || side === "right" ? side : undefined;
  const gathered = new Map<string, { place: Place; results: BlockResult[] }>();
  const results: BlockResult[] = [];
  const elsewhere: BlockResult[] = [];
  for (const { result, places } of readBlocks(view, generator, block, settings)) {
    const own = places.filter((place) => one === undefined || place.side === one);
    (own.length > 0 ? results : elsewhere).push(result);
    for (const place of own) {
      const key = `${place.level ?? ""}|${place.side}`;
      const held = gathered.get(key);
      if (held) held.results.push(result);
      else gathered.set(key, { place, results: [result] });
    }
  }
  const sites = [...gathered.values()].map(
    ({ place, results: own }): BlockedSite => ({ ...place, results: own, state: stateOf(own, block.times) }),
  );
  return { results, sites, elsewhere };
};
const empty: BlockHistory = { results: [], sites: [], elsewhere: [] };
