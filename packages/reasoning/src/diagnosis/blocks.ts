import { type EntryOf, eachSide, facetJointsCovered, spinalPartOf, type Target } from "@pinpoint/chart";
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

/** Every diagnostic block of a generator, read, and gathered by joint and side. Nothing counts twice, and left never counts for right. */
export const blockHistory = (view: ChartView, generator: GeneratorKnowledge, settings: Settings): BlockHistory => {
  const { block } = generator;
  if (!block) return empty;
  const procedures = view.of("procedure").filter((entry) => isDiagnostic(entry, block));
  if (procedures.length === 0) return empty;
  const results = procedures
    .map((procedure) =>
      readBlock(
        procedure,
        view.of("relief").filter(({ body }) => body.of === procedure.id),
        block,
        settings,
      ),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.procedure.seq - b.procedure.seq));
  const places = new Map<string, { place: Place; results: BlockResult[] }>();
  for (const result of results) {
    for (const place of placesOf(result.procedure.body.targets, generator)) {
      const key = `${place.level ?? ""}|${place.side}`;
      const held = places.get(key);
      if (held) held.results.push(result);
      else places.set(key, { place, results: [result] });
    }
  }
  const sites = [...places.values()].map(
    ({ place, results: own }): BlockedSite => ({ ...place, results: own, state: stateOf(own, block.times) }),
  );
  return { results, sites };
};
const empty: BlockHistory = { results: [], sites: [] };
