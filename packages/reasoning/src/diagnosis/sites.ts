/** Where: which level and which side. Blocks say it best, then a deficit, then the image at that level and side, then the zone the pain goes to. */
import {
  cervicalFacetZones,
  isPaired,
  isSegment,
  isSingleLevel,
  levelFormOf,
  type Side,
  type Target,
  verticesOf,
} from "@pinpoint/chart";
import type { GeneratorKnowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import type { Observation, SpinePart } from "../observations.ts";
import type { BlockHistory } from "./blocks.ts";
import type { RootEvidence } from "./groups/root.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { isNamed } from "./imaging-decides.ts";
import { imagedRoots, presentAt } from "./pressed-root.ts";
import { mergeSides, targetOf } from "./site.ts";

/** The side a hypothesis is about when nothing says it better: the complaint's, both when it is in the middle. */
export const complaintSide = (view: ChartView): Side | undefined => {
  const side = view.complaint?.body.side;
  return side === "midline" ? "both" : side;
};

const nowhere: readonly never[] = [];

const blockedSites = (structure: Target["structure"], { sites }: BlockHistory): readonly Target[] => {
  if (sites.length === 0) return nowhere;
  const confirmed = sites.filter(({ state }) => state === "confirmed");
  const chosen = confirmed.length > 0 ? confirmed : sites.filter(({ state }) => state === "one-positive");
  return mergeSides(chosen.map(({ level, side }) => targetOf(structure, level, side)));
};

/** Levels that images or tenderness point to, among those the generator can have. */
const pointedLevels = (
  view: ChartView,
  generator: GeneratorKnowledge,
  findings: readonly string[],
): readonly Observation[] => {
  const allowed = generator.block?.levels;
  return presentAt(view, findings).filter(
    ({ level, structure }) =>
      level !== undefined && structure === "facet-joint" && (allowed === undefined || allowed.includes(level)),
  );
};

const cervicalLevels = (view: ChartView): readonly string[] => {
  const zones: readonly string[] = view.complaint?.body.radiatesTo ?? [];
  return cervicalFacetZones
    .filter(
      ({ levels, zones: own }) =>
        !levels.includes("C2-3") && own.some((zone) => zone !== "neck" && zones.includes(zone)),
    )
    .flatMap(({ levels }) => levels);
};

const facetFindings = ["facet-arthropathy", "facet-spect-uptake", "cervical-segmental-tenderness", "facet-tenderness"];

/** What is left of a place once the joints a block excluded are taken away; undefined when nothing is. */
const openPart = (history: BlockHistory, level: string, side: Side | undefined): Target | undefined => {
  const closed = (one: "left" | "right") =>
    history.sites.some(
      (site) => site.level === level && site.side === one && (site.state === "excluded" || site.state === "discordant"),
    );
  const sides = side === "left" || side === "right" ? [side] : (["left", "right"] as const);
  const open = sides.filter((one) => !closed(one));
  if (open.length === 0) return undefined;
  return targetOf("facet-joint", level, open.length === sides.length ? side : open[0]);
};

const facetSites = (
  view: ChartView,
  generator: GeneratorKnowledge,
  history: BlockHistory,
  side: Side | undefined,
): readonly Target[] => {
  const blocked = blockedSites("facet-joint", history);
  if (blocked.length > 0) return blocked;
  const open = (levels: readonly { level: string; side: Side | undefined }[]) =>
    mergeSides(levels.flatMap((one) => openPart(history, one.level, one.side) ?? []));
  const pointed = pointedLevels(view, generator, facetFindings).map(({ level, side: seen }) => ({
    level: level ?? "",
    side: side === "left" || side === "right" ? side : (seen ?? side),
  }));
  const zone = generator.regions.includes("neck") ? cervicalLevels(view) : [];
  const usual = zone.length > 0 ? zone : (generator.block?.usualLevels ?? []);
  // Once these were blocked in vain, the others of the zone are still open.
  const rest = history.sites.length > 0 ? (generator.block?.levels ?? []) : [];
  const at = (levels: readonly string[]) => levels.map((level) => ({ level, side }));
  return [pointed, at(usual), at(rest)].map(open).find((sites) => sites.length > 0) ?? [];
};

/** The root the examination names; else the roots the image shows pressed on that side. */
const rootSites = (
  view: ChartView,
  generator: GeneratorKnowledge,
  evidence: readonly RootEvidence[],
  side: Side | undefined,
): readonly Target[] => {
  const named = evidence.filter(isNamed);
  const [best] = named;
  const imaged = imagedRoots(view, generator.imaging?.findings ?? [], side);
  if (!best) return [...new Set(imaged)].map((root) => targetOf("nerve-root", root, side));
  const tied = named.filter(({ weight }) => Math.abs(weight - best.weight) < 1e-9);
  const settled = tied.length === 1 || imaged.includes(best.root);
  return (settled ? [best] : tied).map(({ root }) => targetOf("nerve-root", root, side));
};

const endplateFindings = ["modic-1", "modic-2"];
const discFindings = [...endplateFindings, "high-intensity-zone", "annular-fissure", "disc-degeneration"];

const fitsForm = (structure: Target["structure"], level: string): boolean =>
  levelFormOf(structure) === "segment"
    ? isSegment(level)
    : levelFormOf(structure) === "single"
      ? isSingleLevel(level)
      : true;

/** Endplate change "at L4-5" lies in both neighbouring vertebrae. */
const asVertebrae = (level: string): readonly string[] => verticesOf(level) ?? [level];

const leveledSites = (
  view: ChartView,
  parts: ReadonlySet<SpinePart> | undefined,
  structure: Target["structure"],
  findings: readonly string[],
): readonly Target[] => {
  const seen = presentAt(view, findings, parts);
  if (seen.length === 0) return nowhere;
  const levels = seen.flatMap(({ level }) =>
    level === undefined ? [] : levelFormOf(structure) === "single" ? asVertebrae(level) : [level],
  );
  return [...new Set(levels)].filter((level) => fitsForm(structure, level)).map((level) => targetOf(structure, level));
};
/** The sites of a generator as far as anything says them; an empty list where nothing does. */
export const sitesOf = (
  view: ChartView,
  { generator: { knowledge: generator, parts }, history, roots: evidence, side }: Hypothesis,
): readonly Target[] => {
  const structure = generator.site?.structure;
  if (structure === undefined) return diagnosedSites(view, generator);
  switch (structure) {
    case "facet-joint":
      return generator.block?.structure === "third-occipital-nerve"
        ? (replaceEmpty(blockedSites("facet-joint", history)) ?? [targetOf("facet-joint", "C2-3", side)])
        : facetSites(view, generator, history, side);
    case "nerve-root":
      return evidence.length > 0 || generator.imaging
        ? rootSites(view, generator, evidence, side)
        : diagnosedSites(view, generator);
    case "spinal-canal":
    case "vertebra":
      return leveledSites(view, parts, structure, generator.imaging?.findings ?? endplateFindings);
    case "basivertebral-nerve":
      return leveledSites(view, parts, structure, endplateFindings);
    case "disc":
      return leveledSites(view, parts, "disc", discFindings);
    default:
      return (
        replaceEmpty(blockedSites(structure, history)) ?? [
          targetOf(
            structure,
            undefined,
            isPaired(structure) ? (generator.site?.side ?? side) : undefined,
            generator.site?.name,
          ),
        ]
      );
  }
};

/** The sites the physician wrote with the diagnosis. */
const diagnosedSites = (view: ChartView, generator: GeneratorKnowledge): readonly Target[] =>
  view.of("diagnosis").findLast(({ body }) => body.generator === generator.id && body.state !== "excluded")?.body
    .sites ?? [];

const replaceEmpty = (targets: readonly Target[]): readonly Target[] | undefined =>
  targets.length > 0 ? targets : undefined;
