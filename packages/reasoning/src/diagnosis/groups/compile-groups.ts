import type { FindingKnowledge, GeneratorKnowledge, GroupKnowledge } from "@pinpoint/knowledge";
import { ageGroup } from "./age.ts";
import { combinationGroup } from "./combination.ts";
import { countGroup } from "./count.ts";
import type { Group } from "./group.ts";
import { rootGroup } from "./root.ts";
import { memberRows } from "./rows.ts";
import { scoreGroup } from "./score.ts";
import { strongestGroup } from "./strongest.ts";

type Known = ReadonlyMap<string, FindingKnowledge>;

/** The neurological signs that can point to one of these roots. */
export const signsOf = (known: Known, generator: GeneratorKnowledge): readonly FindingKnowledge[] =>
  [...new Set(known.values())].filter(({ sign, roots, regions }) => {
    if (sign === undefined) return false;
    const group = generator.groups.find(({ kind }) => kind === "root");
    const own = group?.kind === "root" ? group.roots : [];
    return roots === undefined
      ? regions.some((region) => generator.regions.includes(region))
      : roots.some((root) => own.length === 0 || own.includes(root));
  });

const compileGroup = (group: GroupKnowledge, generator: GeneratorKnowledge, known: Known, common: number): Group => {
  switch (group.kind) {
    case "strongest":
      return strongestGroup(group.id, memberRows(known.values(), generator.id, group.id), common);
    case "count":
      return countGroup(group, generator.id, known);
    case "combination":
      return combinationGroup(group, generator.id, known);
    case "root":
      return rootGroup(group, memberRows(known.values(), generator.id, group.id), signsOf(known, generator), common);
    case "age":
      return ageGroup(group);
    case "score":
      return scoreGroup(group);
  }
};

/** The groups of a generator, bedside before imaging, since a common imaging finding listens to what the bedside said. */
export const compileGroups = (generator: GeneratorKnowledge, known: Known, common: number): readonly Group[] =>
  generator.groups
    .map((group) => compileGroup(group, generator, known, common))
    .sort((a, b) => Number(a.imaging) - Number(b.imaging));
