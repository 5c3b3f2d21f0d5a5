import type { AlertKnowledge, GeneratorKnowledge, Knowledge, PriorKnowledge, Urgency } from "@pinpoint/knowledge";
import { compileGroups, rootQuestionOf } from "./diagnosis/groups/compile-groups.ts";
import { compileRow, isBedside } from "./diagnosis/groups/rows.ts";
import type { CompiledGenerator } from "./diagnosis/hypothesis.ts";
import { type FindingIndex, type Indexed, spinePartsOf } from "./observations.ts";
import { compileRule } from "./rules/compile-rule.ts";
import type { RuleScope } from "./rules/finding-rules.ts";
import { guarded, type Needs, needsOf } from "./rules/needs.ts";
import type { Rule } from "./rules/rule.ts";

export interface CompiledAlert {
  readonly knowledge: AlertKnowledge;
  readonly levels: readonly { readonly urgency: Urgency; readonly when: Rule; readonly needs: Needs }[];
}

/** The knowledge with its rules as closures: made once, used for every patient. */
export interface Compiled {
  readonly knowledge: Knowledge;
  readonly generators: readonly CompiledGenerator[];
  readonly alerts: readonly CompiledAlert[];
  readonly index: FindingIndex;
  /** Findings that are graded 0 to 5. */
  readonly strengthFindings: readonly Indexed[];
}

/** Structures of which there is one on each side, so that left and right are two hypotheses. */
const sidedStructures: ReadonlySet<string> = new Set([
  "facet-joint",
  "si-joint",
  "nerve-root",
  "hip-joint",
  "knee-joint",
  "shoulder-joint",
  "bursa",
  "third-occipital-nerve",
  "occipital-nerve",
  "muscle",
  "peripheral-nerve",
]);

const compileGenerator = (
  { settings }: Knowledge,
  generator: GeneratorKnowledge,
  index: FindingIndex,
  bedside: ReadonlySet<string>,
): CompiledGenerator => {
  const scope: RuleScope = { onComplaintSide: true, parts: spinePartsOf(generator.regions) };
  const rule = (condition: GeneratorKnowledge["appliesWhen"] | undefined) =>
    condition && guarded(compileRule(condition, index, scope), needsOf(condition, index));
  const priors = (list: readonly PriorKnowledge[]) => list.map((prior) => ({ prior, when: rule(prior.when) }));
  const { criteria } = generator;
  return {
    knowledge: generator,
    settings,
    bedside,
    parts: scope.parts,
    applies: compileRule(generator.appliesWhen, index, scope),
    needs: needsOf(generator.appliesWhen, index),
    priors: {
      specialist: priors(generator.priors.specialist),
      "primary-care": priors(generator.priors["primary-care"]),
    },
    groups: compileGroups(generator, index, settings.commonInPainlessPercent),
    ...rootQuestionOf(index, generator),
    criteria: criteria && {
      fully: compileRule(criteria.fully, index, scope),
      partly: compileRule(criteria.partly, index, scope),
      excludedBy: rule(criteria.excludedBy),
    },
    firstBlock: generator.block && compileRow(generator.block.first, generator.block.first.alternatives),
    likelyWhen: rule(generator.likelyWhen),
    unlikelyWhen: rule(generator.unlikelyWhen),
    sided: generator.site !== undefined && sidedStructures.has(generator.site.structure),
  };
};

/** Gives every finding a place; an alias has the place of what it means. */
const indexOf = ({ findings }: Knowledge): FindingIndex => {
  const places = new Map<string, Indexed>();
  for (const finding of findings.values())
    if (!places.has(finding.id)) places.set(finding.id, { finding, index: places.size });
  const index = new Map<string, Indexed>();
  for (const [id, finding] of findings) {
    const place = places.get(finding.id);
    if (place) index.set(id, place);
  }
  return index;
};

const compiledOf = new WeakMap<Knowledge, Compiled>();

/** Compiles a knowledge; the same value is compiled once. */
export const compile = (knowledge: Knowledge): Compiled => {
  const held = compiledOf.get(knowledge);
  if (held) return held;
  const bedside = new Set([...knowledge.findings.values()].filter(isBedside).map(({ id }) => id));
  const index = indexOf(knowledge);
  const compiled: Compiled = {
    knowledge,
    index,
    strengthFindings: [...new Set(index.values())].filter(({ finding }) => finding.number === "strength-grade"),
    generators: [...knowledge.generators.values()].map((generator) =>
      compileGenerator(knowledge, generator, index, bedside),
    ),
    alerts: knowledge.alerts.map((alert) => ({
      knowledge: alert,
      levels: alert.levels.map(({ urgency, when }) => ({
        urgency,
        when: compileRule(when, index),
        needs: needsOf(when, index),
      })),
    })),
  };
  compiledOf.set(knowledge, compiled);
  return compiled;
};
