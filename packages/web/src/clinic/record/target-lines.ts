import {
  isPaired,
  isSegment,
  levelFormOf,
  nerves,
  nervesOfSacroiliacJoint,
  type Region,
  type Structure,
  segments,
  spinalPartOf,
  structures,
  vertebrae,
} from "@pinpoint/chart";
import type { Treatment } from "@pinpoint/knowledge";
import { type Rendering, structureText } from "@pinpoint/wording";
import { capital } from "../story/telling.ts";
import type { TargetLine } from "./block-choices.ts";
import { targetName } from "./target-marks.ts";

type Part = ReturnType<typeof spinalPartOf>;

const facetNerves: ReadonlySet<string> = new Set(["medial-branch", "dorsal-ramus"]);
const byRoots: ReadonlySet<string> = new Set(["nerve-root", "dorsal-root-ganglion", "intercostal-nerve"]);
const wholeOnly: ReadonlySet<string> = new Set(["spinal-cord", "intrathecal-space"]);
const partOfRegion: Partial<Record<Region, Part>> = { neck: "cervical", thoracic: "thoracic", lumbar: "lumbar" };

/** The parts of the spine a treatment is done at: said by its name, else by what it treats; all where neither tells. */
const partsOf = ({ id, for: treated }: Treatment, { knowledge }: Rendering): readonly Part[] => {
  const named = (["cervical", "thoracic", "lumbar"] as const).filter((part) => id.startsWith(part));
  if (named.length > 0) return named;
  const regions = treated.flatMap(({ generator }) => knowledge.generators.get(generator)?.regions ?? []);
  const found = new Set(regions.flatMap((region) => partOfRegion[region] ?? []));
  return found.size > 0 ? [...found] : ["cervical", "thoracic", "lumbar"];
};

const isOf = (parts: readonly Part[], level: string): boolean => {
  const part = spinalPartOf(level);
  return parts.includes(part) || (parts.includes("lumbar") && level === "S1");
};

const levelsOf = (structure: Structure, parts: readonly Part[]): readonly (string | undefined)[] => {
  const form = levelFormOf(structure);
  if (form === "none" || wholeOnly.has(structure)) return [undefined];
  if (byRoots.has(structure)) return nerves.filter((level) => isOf(parts, level));
  if (structure === "lumbar-sympathetic-chain") return [undefined, "L2", "L3", "L4"];
  if (form === "single") return vertebrae.filter((level) => isOf(parts, level));
  const own = segments.filter((level) => isSegment(level) && parts.includes(spinalPartOf(level)));
  return structure === "facet-joint" ? own.filter((level) => level !== "C0-1" && level !== "C1-2") : own;
};

const labelOf = (structure: string, level: string, name: string | undefined, { locale }: Rendering): string => {
  const known = structures.find((one) => one === structure);
  const what = name ?? (known ? structureText(known, locale) : structure);
  if (level === "") return capital(what);
  return structure === "facet-joint" || structure === "disc" || structure === "epidural-space"
    ? level
    : `${level} ${what}`;
};

const lineOf = (structure: Structure, level: string | undefined, rendering: Rendering): TargetLine => {
  const label = labelOf(structure, level ?? "", undefined, rendering);
  return isPaired(structure)
    ? { label, left: targetName(structure, level, "left"), right: targetName(structure, level, "right") }
    : { label, only: targetName(structure, level, "") };
};

/** A line for each mark that has none yet: what the assessment or the entry names beside the usual places. */
const linesOfMarks = (
  marks: readonly string[],
  known: readonly TargetLine[],
  rendering: Rendering,
): readonly TargetLine[] => {
  const shown = new Set(known.flatMap(({ left, right, only }) => [left, right, only]));
  const lines = new Map<string, TargetLine>();
  for (const mark of marks.filter((one) => !shown.has(one))) {
    const [structure = "", level = "", side = "", name] = mark.split("|");
    const label = labelOf(structure, level, name, rendering);
    lines.set(
      `${structure}|${level}|${name ?? ""}|${side === "left" || side === "right" ? "" : side}`,
      side === "left" || side === "right"
        ? {
            label,
            left: targetName(structure, level, "left", name),
            right: targetName(structure, level, "right", name),
          }
        : { label, only: mark },
    );
  }
  return [...lines.values()];
};

/** The structure that is marked: the joints of branches, since a joint has two. */
export const structureOf = (treatment: Treatment | undefined): Structure | undefined => {
  const structure = treatment?.target?.structure;
  return structure !== undefined && facetNerves.has(structure) ? "facet-joint" : structure;
};

/** The places a treatment can be given at, with those already marked. */
export const linesFor = (
  treatment: Treatment | undefined,
  marks: readonly string[],
  rendering: Rendering,
): readonly TargetLine[] => {
  const structure = structureOf(treatment);
  const usual =
    treatment && structure
      ? structure === "lateral-branch"
        ? nervesOfSacroiliacJoint("both").map(({ structure: nerve, level }) => lineOf(nerve, level, rendering))
        : levelsOf(structure, partsOf(treatment, rendering)).map((level) => lineOf(structure, level, rendering))
      : [];
  return [...usual, ...linesOfMarks(marks, usual, rendering)];
};
