import type { FindingKnowledge, GeneratorKnowledge, GroupKnowledge } from "@pinpoint/knowledge";
import type { FindingIndex } from "../../observations.ts";
import { ageGroup } from "./age.ts";
import { combinationGroup } from "./combination.ts";
import { countGroup } from "./count.ts";
import type { Group } from "./group.ts";
import { type RootQuestion, rootGroup, wholeExamRows } from "./root.ts";
import { indexedFindings, memberRows } from "./rows.ts";
import { scoreGroup } from "./score.ts";
import { strongestGroup } from "./strongest.ts";

/** The neurological signs that can point to one of these roots. */
export const signsOf = (index: FindingIndex, generator: GeneratorKnowledge): readonly FindingKnowledge[] =>
  [...indexedFindings(index)]
    .map(({ finding }) => finding)
    .filter(({ sign, roots, regions }) => {
      if (sign === undefined) return false;
      const group = generator.groups.find(({ kind }) => kind === "root");
      const own = group?.kind === "root" ? group.roots : [];
      return roots === undefined
        ? regions.some((region) => generator.regions.includes(region))
        : roots.some((root) => own.length === 0 || own.includes(root));
    });

const allRoots = ({ regions }: GeneratorKnowledge): readonly string[] =>
  regions.includes("neck") ? ["C4", "C5", "C6", "C7", "C8", "T1"] : ["L1", "L2", "L3", "L4", "L5", "S1"];

/** How the roots of a generator are told apart; no roots where it lies in none. */
export const rootQuestionOf = (index: FindingIndex, generator: GeneratorKnowledge): RootQuestion => {
  const group = generator.groups.find(({ kind }) => kind === "root");
  const own = group?.kind === "root" ? group : undefined;
  const decides = generator.site?.structure === "nerve-root" && generator.imaging !== undefined;
  return {
    signs: signsOf(index, generator),
    roots: own?.roots ?? (decides ? allRoots(generator) : []),
    images: generator.imaging?.findings ?? [],
    wholeExam: own ? wholeExamRows(own) : new Map(),
  };
};

const compileGroup = (
  group: GroupKnowledge,
  generator: GeneratorKnowledge,
  index: FindingIndex,
  common: number,
): Group => {
  switch (group.kind) {
    case "strongest":
      return strongestGroup(group.id, memberRows(index, generator, group.id), common);
    case "count":
      return countGroup(group, generator.id, index);
    case "combination":
      return combinationGroup(group, generator.id, index);
    case "root":
      return rootGroup(group.id, memberRows(index, generator, group.id), rootQuestionOf(index, generator), common);
    case "age":
      return ageGroup(group);
    case "score":
      return scoreGroup(group);
  }
};

/** The groups of a generator, bedside before imaging, since a common imaging finding listens to what the bedside said. */
export const compileGroups = (generator: GeneratorKnowledge, index: FindingIndex, common: number): readonly Group[] =>
  generator.groups
    .map((group) => compileGroup(group, generator, index, common))
    .sort((a, b) => Number(a.imaging) - Number(b.imaging));
