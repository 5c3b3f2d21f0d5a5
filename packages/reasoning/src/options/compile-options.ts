import type {
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
import type { FindingIndex } from "../observations.ts";

export interface CompiledRequirement {
  readonly knowledge: Requirement;
  readonly judge: Judge;
}

/** A contraindication or a rule of safety: what is wrong when it is met. */
export interface CompiledHazard {
  readonly knowledge: Contraindication | SafetyRule;
  readonly judge: Judge;
}

export interface CompiledTreatment {
  readonly treatment: Treatment;
  readonly requires: readonly CompiledRequirement[];
  readonly contraindications: readonly CompiledHazard[];
  readonly safety: readonly CompiledHazard[];
}

export interface CompiledRule {
  readonly rule: PolicyRule;
  readonly notCovered: readonly {
    readonly refusal: PolicyRule["notCovered"][number];
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
  readonly treatments: readonly CompiledTreatment[];
  readonly policies: readonly CompiledPolicy[];
}

const hazard = (knowledge: Contraindication | SafetyRule, compilation: Compilation): CompiledHazard => ({
  knowledge,
  judge: compileCriterion(knowledge.when, compilation),
});

const hasHazard = (treatment: Treatment, rule: SafetyRule, { drugs }: Knowledge): boolean => {
  const { plan, id } = treatment;
  const { hazards, procedures, purposes } = rule.appliesTo;
  if (!plan) return false;
  if (procedures && !procedures.includes(id)) return false;
  if (purposes && !purposes.includes(plan.purpose)) return false;
  if (!hazards) return true;
  const steroid = plan.drugs.some(({ drug }) => drugs.some((known) => known.id === drug && known.steroid));
  const carries = {
    needle: true,
    steroid,
    "x-ray": plan.guidance === "fluoroscopy" || plan.guidance === "ct",
    contrast: plan.contrast,
    sedation: plan.sedation !== "none" && plan.sedation !== "minimal",
    radiofrequency: treatment.family === "radiofrequency",
    implant: plan.purpose === "trial" || plan.purpose === "implant",
    neuraxial:
      treatment.family === "epidural" || treatment.family === "stimulation" || treatment.family === "intrathecal",
  } as const;
  return hazards.some((one) => carries[one]);
};

const compileTreatment = (treatment: Treatment, knowledge: Knowledge, compilation: Compilation): CompiledTreatment => ({
  treatment,
  requires: treatment.requires.map((requirement) => ({
    knowledge: requirement,
    judge: compileCriterion(requirement.requires, compilation),
  })),
  contraindications: treatment.contraindications.map((one) => hazard(one, compilation)),
  safety: knowledge.safetyRules
    .filter((rule) => hasHazard(treatment, rule, knowledge))
    .map((one) => hazard(one, compilation)),
});

const compileRule = (rule: PolicyRule, compilation: Compilation): CompiledRule => ({
  rule,
  notCovered: rule.notCovered.map((refusal) => ({
    refusal,
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

const held = new WeakMap<Knowledge, CompiledOptions>();

/** Compiles treatments, safety and policies; the same knowledge is compiled once. */
export const compileOptions = (knowledge: Knowledge, index: FindingIndex): CompiledOptions => {
  const found = held.get(knowledge);
  if (found) return found;
  const compilation = { knowledge, index };
  const compiled = {
    treatments: [...knowledge.treatments.values()].map((treatment) =>
      compileTreatment(treatment, knowledge, compilation),
    ),
    policies: knowledge.policies.map((policy) => compilePolicy(policy, compilation)),
  };
  held.set(knowledge, compiled);
  return compiled;
};
