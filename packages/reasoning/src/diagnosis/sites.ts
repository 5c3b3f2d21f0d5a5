/** Where: which level and which side. Blocks say it best, then a deficit, then the image at that level and side, then the zone the pain goes to. */
import {
  cervicalFacetZones,
  exitingRootOfSegment,
  isPaired,
  isSegment,
  isSingleLevel,
  levelFormOf,
  type Side,
  type Target,
  usualRootOfDisc,
  verticesOf,
} from "@pinpoint/chart";
import type { GeneratorKnowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import type { Observation } from "../observations.ts";
import type { BlockHistory } from "./blocks.ts";
import type { RootEvidence } from "./groups/root.ts";
import { mergeSides, targetOf } from "./site.ts";

/** Present observations of these findings, the newest word on each level and side. */
export const presentAt = (view: ChartView, findings: readonly string[]): readonly Observation[] => {
  const seen = new Set<string>();
  return findings.flatMap((finding) =>
    (view.wordsOf(finding) ?? []).filter((one) => {
      const key = `${finding}|${one.level ?? ""}|${one.side ?? ""}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return one.present;
    }),
  );
};

/** The side a hypothesis is about when nothing says it better: the complaint's, both when it is in the middle. */
export const complaintSide = (view: ChartView): Side | undefined => {
  const side = view.complaint?.body.side;
  return side === "midline" ? "both" : side;
};

const blockedSites = (structure: Target["structure"], history: BlockHistory): readonly Target[] => {
  const confirmed = history.sites.filter(({ state }) => state === "confirmed");
  const chosen = confirmed.length > 0 ? confirmed : history.sites.filter(({ state }) => state === "one-positive");
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

const facetSites = (
  view: ChartView,
  generator: GeneratorKnowledge,
  history: BlockHistory,
  side: Side | undefined,
): readonly Target[] => {
  const blocked = blockedSites("facet-joint", history);
  if (blocked.length > 0) return blocked;
  const closed = history.sites.filter(({ state }) => state === "excluded" || state === "discordant");
  const isClosed = (level: string) =>
    closed.some((site) => site.level === level && (side === "both" || side === undefined || site.side === side));
  const pointed = pointedLevels(view, generator, facetFindings).filter(({ level }) => !isClosed(level ?? ""));
  if (pointed.length > 0)
    return mergeSides(
      pointed.map(({ level, side: seen }) =>
        targetOf("facet-joint", level, side === "left" || side === "right" ? side : (seen ?? side)),
      ),
    );
  const zone = generator.regions.includes("neck") ? cervicalLevels(view) : [];
  const usual = zone.length > 0 ? zone : (generator.block?.usualLevels ?? []);
  const open = usual.filter((level) => !isClosed(level));
  // Once the usual levels were blocked in vain, the others of the zone are still open.
  const rest = history.sites.length > 0 ? (generator.block?.levels ?? []).filter((level) => !isClosed(level)) : [];
  return (open.length > 0 ? open : rest).map((level) => targetOf("facet-joint", level, side));
};

/** The root a finding presses on: the one it names, the leaving one in the foramen, else the one a disc usually reaches. */
export const pressedRoot = ({ level, structure, finding }: Observation): string | undefined => {
  if (level === undefined || structure === "nerve-root") return level;
  return /foramin|far-lateral/.test(finding.id) ? exitingRootOfSegment(level) : usualRootOfDisc(level);
};

/** Roots named by images: the compressed root itself, or the root a herniated disc usually presses on. */
export const imagedRoots = (
  view: ChartView,
  findings: readonly string[],
): readonly (Observation & { readonly root: string })[] =>
  presentAt(view, findings).flatMap((one) => {
    const root = pressedRoot(one);
    return root === undefined ? [] : [{ ...one, root }];
  });

const rootSites = (
  view: ChartView,
  generator: GeneratorKnowledge,
  evidence: readonly RootEvidence[],
  side: Side | undefined,
): readonly Target[] => {
  const [best, second] = evidence.filter(({ deficit, weight }) => deficit || weight >= 0.3);
  if (best && (!second || best.weight > second.weight)) return [targetOf("nerve-root", best.root, side)];
  const imaged = imagedRoots(view, generator.imaging?.findings ?? []);
  if (best && second) {
    const agreed = imaged.find(({ root }) => root === best.root || root === second.root);
    return agreed
      ? [targetOf("nerve-root", agreed.root, side)]
      : [targetOf("nerve-root", best.root, side), targetOf("nerve-root", second.root, side)];
  }
  return mergeSides(
    imaged
      .filter((one) => one.side === undefined || side === undefined || side === "both" || one.side === side)
      .map(({ root, side: seen }) => targetOf("nerve-root", root, seen ?? side)),
  );
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
  structure: Target["structure"],
  findings: readonly string[],
): readonly Target[] => {
  const seen = presentAt(view, findings).flatMap(({ level }) =>
    level === undefined ? [] : levelFormOf(structure) === "single" ? asVertebrae(level) : [level],
  );
  return [...new Set(seen)].filter((level) => fitsForm(structure, level)).map((level) => targetOf(structure, level));
};

/** The sites of a generator as far as anything says them; an empty list where nothing does. */
export const sitesOf = (
  view: ChartView,
  generator: GeneratorKnowledge,
  history: BlockHistory,
  evidence: readonly RootEvidence[],
  side: Side | undefined,
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
      return leveledSites(view, structure, generator.imaging?.findings ?? endplateFindings);
    case "basivertebral-nerve":
      return leveledSites(view, structure, endplateFindings);
    case "disc":
      return leveledSites(view, "disc", discFindings);
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
