import type { FindingKnowledge, GeneratorKnowledge, GroupKnowledge } from "@pinpoint/knowledge";
import type { FindingIndex } from "../../observations.ts";
import { ageGroup } from "./age.ts";
import { combinationGroup } from "./combination.ts";
import { countGroup } from "./count.ts";
import type { Group } from "./group.ts";
import { rootGroup } from "./root.ts";
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
      return rootGroup(group, memberRows(index, generator, group.id), signsOf(index, generator), common);
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
