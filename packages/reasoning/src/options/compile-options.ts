import type {
  BillingCode,
  Contraindication,
  Knowledge,
  Policy,
  PolicyRule,
  PolicyVersion,
  Requirement,
  SafetyRule,
  Treatment,
} from "@pinpoint/knowledge";
import { compileCriterion } from "../criteria/compile-criterion.ts";
import type { Compilation, Judge } from "../criteria/judge.ts";
import { once, readsOnlyDayAndSides } from "../criteria/once.ts";
import type { FindingIndex } from "../observations.ts";
import type { Says } from "../says.ts";
import { hazardJudge, requirementJudge } from "./candidacy.ts";
import { concerning } from "./hazards.ts";
import { type Known, knownOf } from "./known.ts";
import { indexPolicies, type PolicyIndex } from "./policy-index.ts";
import { textSays } from "./text-says.ts";

export interface CompiledRequirement {
  readonly knowledge: Requirement;
  readonly judge: Judge;
}

/** A contraindication or a rule of safety; its verdict is met where it is safe. */
export interface CompiledHazard {
  readonly knowledge: Contraindication | SafetyRule;
  readonly judge: Judge;
}

export interface CompiledTreatment {
  readonly treatment: Treatment;
  readonly requires: readonly CompiledRequirement[];
  readonly contraindications: readonly CompiledHazard[];
  readonly safety: readonly CompiledHazard[];
  /** What is judged for the usual plan: the contraindications and, of the rules of safety, those that concern it. */
  readonly usualHazards: readonly CompiledHazard[];
  readonly codes: readonly BillingCode[];
  /** By generator. */
  readonly known: ReadonlyMap<string, Known>;
}

export interface CompiledRule {
  readonly rule: PolicyRule;
  readonly notCovered: readonly {
    readonly refusal: PolicyRule["notCovered"][number];
    readonly title: Says;
    readonly when: Judge | undefined;
  }[];
  readonly covers: Judge | undefined;
  readonly packet: readonly Judge[];
  readonly billing: readonly Judge[];
}

export interface CompiledPolicy {
  readonly policy: Policy;
  readonly versions: readonly { readonly version: PolicyVersion; readonly rules: readonly CompiledRule[] }[];
}

/** Treatments, safety and policies as functions: made once for a knowledge, used for every patient. */
export interface CompiledOptions {
  readonly index: FindingIndex;
  readonly treatments: readonly CompiledTreatment[];
  readonly byGenerator: ReadonlyMap<string, readonly CompiledTreatment[]>;
  /** Those often asked for in a region, whatever the source. */
  readonly byRegion: ReadonlyMap<string, readonly CompiledTreatment[]>;
  readonly policies: PolicyIndex;
}

const hazard = (knowledge: Contraindication | SafetyRule, compilation: Compilation): CompiledHazard => {
  const judge = compileCriterion(knowledge.when, compilation);
  return { knowledge, judge: hazardJudge(knowledge, judge, readsOnlyDayAndSides(knowledge.when) ? once : undefined) };
};

/** Whether a rule can concern a treatment at all. What it carries is judged on what is planned, because an order may plan otherwise. */
const mayConcern = ({ id, plan }: Treatment, { appliesTo }: SafetyRule): boolean =>
  plan !== undefined && (appliesTo.procedures === undefined || appliesTo.procedures.includes(id));

const compileTreatment = (
  treatment: Treatment,
  rules: readonly { readonly rule: SafetyRule; readonly compiled: CompiledHazard }[],
  compilation: Compilation,
): CompiledTreatment => {
  const { knowledge } = compilation;
  const contraindications = treatment.contraindications.map((one) => hazard(one, compilation));
  const safety = rules.flatMap(({ rule, compiled }) => (mayConcern(treatment, rule) ? [compiled] : []));
  const { plan } = treatment;
  return {
    treatment,
    requires: treatment.requires.map((requirement) => ({
      knowledge: requirement,
      judge: requirementJudge(requirement, compileCriterion(requirement.requires, compilation)),
    })),
    contraindications,
    safety,
    usualHazards: plan ? [...contraindications, ...concerning(treatment, safety, plan, knowledge)] : contraindications,
    codes: knowledge.billingCodes.filter(({ procedures }) => procedures.includes(treatment.id)),
    known: new Map(
      ["", ...treatment.for.map(({ generator }) => generator)].map((one) => [one, knownOf(treatment, one)]),
    ),
  };
};

const compileRule = (rule: PolicyRule, compilation: Compilation): CompiledRule => ({
  rule,
  notCovered: rule.notCovered.map((refusal) => ({
    refusal,
    title: textSays(refusal.says),
    when: refusal.when && compileCriterion(refusal.when, compilation),
  })),
  covers: rule.covers && compileCriterion(rule.covers, compilation),
  packet: rule.packet.map((one) => compileCriterion(one, compilation)),
  billing: rule.billing.map((one) => compileCriterion(one, compilation)),
});

/** Versions that share their numbers share their rules, and these are compiled once. */
const compilePolicy = (policy: Policy, compilation: Compilation): CompiledPolicy => {
  const shared = new Map<readonly PolicyRule[], readonly CompiledRule[]>();
  return {
    policy,
    versions: policy.versions.map((version) => {
      const rules = shared.get(version.rules) ?? version.rules.map((rule) => compileRule(rule, compilation));
      shared.set(version.rules, rules);
      return { version, rules };
    }),
  };
};

const gathered = (
  treatments: readonly CompiledTreatment[],
  namesOf: (treatment: Treatment) => readonly string[],
): ReadonlyMap<string, readonly CompiledTreatment[]> => {
  const lists = new Map<string, CompiledTreatment[]>();
  for (const one of treatments)
    for (const name of new Set(namesOf(one.treatment))) {
      const list = lists.get(name);
      if (list) list.push(one);
      else lists.set(name, [one]);
    }
  return lists;
};

const held = new WeakMap<Knowledge, CompiledOptions>();

/** Compiles treatments, safety and policies; the same knowledge is compiled once. */
export const compileOptions = (knowledge: Knowledge, index: FindingIndex): CompiledOptions => {
  const found = held.get(knowledge);
  if (found) return found;
  const compilation = { knowledge, index, shared: new Map<string, Judge>() };
  // A rule of safety is compiled once for all treatments, so that one answer can serve them all.
  const rules = knowledge.safetyRules.map((rule) => ({ rule, compiled: hazard(rule, compilation) }));
  const treatments = [...knowledge.treatments.values()].map((one) => compileTreatment(one, rules, compilation));
  const compiled = {
    index,
    treatments,
    byGenerator: gathered(treatments, (one) => one.for.map(({ generator }) => generator)),
    byRegion: gathered(treatments, (one) => one.shownFor),
    policies: indexPolicies(knowledge.policies.map((policy) => compilePolicy(policy, compilation))),
  };
  held.set(knowledge, compiled);
  return compiled;
};
