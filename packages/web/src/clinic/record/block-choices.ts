import { type Region, segments, spinalPartOf } from "@pinpoint/chart";
import type { GeneratorKnowledge, Knowledge } from "@pinpoint/knowledge";
import { nameOf, type Rendering } from "@pinpoint/wording";
import { targetName } from "./target-marks.ts";

/** A line of the table of targets: a joint or nerve with the names of its two checkboxes, or of one where there is no side. */
export interface TargetLine {
  readonly label: string;
  readonly left?: string;
  readonly right?: string;
  readonly only?: string;
}

export interface BlockChoice {
  readonly id: string;
  readonly name: string;
}

type Blocked = GeneratorKnowledge & { readonly block: NonNullable<GeneratorKnowledge["block"]> };
const isBlocked = (generator: GeneratorKnowledge): generator is Blocked => generator.block !== undefined;

const blocked = ({ generators }: Knowledge): readonly Blocked[] => [...generators.values()].filter(isBlocked);

/** The diagnostic blocks the knowledge has, those of the region first. */
export const blockChoices = (rendering: Rendering, region: Region | undefined): readonly BlockChoice[] => {
  const all = blocked(rendering.knowledge);
  const near = all.filter(({ regions }) => region !== undefined && regions.includes(region));
  const ids = [...near, ...all.filter((one) => !near.includes(one))].map(({ block }) => block.procedure);
  return [...new Set(ids)].map((id) => ({ id, name: nameOf("procedure", id, rendering) }));
};

/** The joints of a part of the spine; the knowledge names those that have to be covered, the others can be blocked too. */
const levelsOf = ({ block }: Blocked): readonly (string | undefined)[] => {
  if (block.structure !== "facet-joint") return [undefined];
  const [first] = block.levels ?? block.usualLevels ?? [];
  if (first === undefined) return segments;
  const part = spinalPartOf(first);
  return segments.filter((segment) => spinalPartOf(segment) === part && segment !== "C0-1" && segment !== "C1-2");
};

/** The places a block can be given at, each on both sides. */
export const targetLines = (procedure: string, rendering: Rendering): readonly TargetLine[] => {
  const generator = blocked(rendering.knowledge).find(({ block }) => block.procedures.includes(procedure));
  if (!generator) return [];
  const { structure } = generator.block;
  return levelsOf(generator).map((level) => ({
    label: level ?? nameOf("generator", generator.id, rendering),
    left: targetName(structure, level, "left"),
    right: targetName(structure, level, "right"),
  }));
};
