/** Where the needle of a treatment goes for the sites of a generator. */
import {
  type EntryOf,
  isPaired,
  isSegment,
  nervesOfFacetJoints,
  nervesOfSacroiliacJoint,
  type Structure,
  segmentsOfRoot,
  type Target,
  usualRootOfDisc,
} from "@pinpoint/chart";

const facetNerves: ReadonlySet<Structure> = new Set(["medial-branch", "dorsal-ramus", "third-occipital-nerve"]);

const nervesOf = (sites: readonly Target[]): readonly Target[] =>
  nervesOfFacetJoints(
    sites.flatMap(({ structure, level, side }) => (structure === "facet-joint" && level ? [{ level, side }] : [])),
  );

const rootsOf = (sites: readonly Target[]): readonly Target[] =>
  sites.flatMap(({ structure, level, side }): Target[] => {
    if (structure === "nerve-root") return [{ structure, level, side }];
    const root = level && isSegment(level) ? usualRootOfDisc(level) : undefined;
    return root
      ? [{ structure: "nerve-root", level: root, side: side === "midline" || side === undefined ? "both" : side }]
      : [];
  });

const levelsAtCanal = (sites: readonly Target[]): readonly string[] => [
  ...new Set(
    sites.flatMap(({ level }) => {
      if (level === undefined) return [];
      return isSegment(level) ? [level] : segmentsOfRoot(level).slice(0, 1);
    }),
  ),
];

/** The targets of a treatment at the sites of its generator; the sites' own where it treats just these; empty where none can be named. */
export const targetsAt = (
  structure: Structure | undefined,
  sites: readonly Target[],
  complaint: EntryOf<"complaint"> | undefined,
): readonly Target[] => {
  if (structure === undefined) return sites;
  if (facetNerves.has(structure)) return nervesOf(sites);
  if (structure === "lateral-branch") return sites.flatMap(({ side }) => nervesOfSacroiliacJoint(side));
  if (structure === "nerve-root" || structure === "dorsal-root-ganglion")
    return rootsOf(sites).map((root) => ({ ...root, structure }));
  if (structure === "epidural-space") return levelsAtCanal(sites).map((level) => ({ structure, level }));
  const same = sites.filter((site) => site.structure === structure);
  if (same.length > 0) return same;
  const side = sites[0]?.side ?? complaint?.body.side;
  if (!isPaired(structure)) return [{ structure }];
  return side === "left" || side === "right" || side === "both" ? [{ structure, side }] : [];
};
