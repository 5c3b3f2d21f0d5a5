/** The medicine: cited, versioned, checked when it is loaded. */
export { knowledgeProblems } from "./check-chart.ts";
export type { ContentFile } from "./content-file.ts";
export { type CriterionWord, criteria, type ParametersOf } from "./criteria/all-criteria.ts";
export {
  type Criterion,
  type CriterionFrame,
  criterionSchema,
  type Leaf,
  type Stage,
  type StagePurpose,
  type StageScope,
} from "./criteria/criterion.ts";
export type { ResponseMeasure } from "./criteria/prior-response.ts";
export type { Span } from "./criteria/span.ts";
export { type Education, loadEducation } from "./education.ts";
export type { Knowledge } from "./knowledge.ts";
export { load } from "./load.ts";
export { type AlertKnowledge, alertWords, type Urgency, urgencies } from "./schema/alert.ts";
export type { AuthorizationProgram } from "./schema/authorization-program.ts";
export type { BillingCode } from "./schema/billing-code.ts";
export {
  type BleedingRules,
  type HoldCell,
  type HoldLength,
  type HoldRow,
  type RiskClass,
  riskClasses,
} from "./schema/bleeding-rules.ts";
export type { CheckQuestions } from "./schema/check.ts";
export type { Condition } from "./schema/condition.ts";
export type { Drug } from "./schema/drug.ts";
export type { BothLanguages, EducationBlock, EducationPage, Said, ShownPart } from "./schema/education.ts";
export type { FindingKnowledge, LikelihoodRow } from "./schema/finding.ts";
export type { BlockKnowledge, GeneratorKnowledge, GroupKnowledge, PriorKnowledge } from "./schema/generator.ts";
export type { GlossaryTerm } from "./schema/glossary.ts";
export type { ImportantChange, InstrumentKnowledge } from "./schema/instrument.ts";
export { type Alternative, asymmetryOf, type Likelihood, standardErrorOf } from "./schema/likelihood.ts";
export type { Operations } from "./schema/operations.ts";
export type { OpioidFactorSet } from "./schema/opioid-factors.ts";
export type { Jurisdiction, Policy, PolicyRule, PolicyVersion } from "./schema/policy.ts";
export type { ProcedureKnowledge } from "./schema/procedure.ts";
export type { Contraindication, Requirement, Statement } from "./schema/requirement.ts";
export type { Lasts, Result, Risk } from "./schema/result.ts";
export { type Hazard, hazards, type SafetyRule } from "./schema/safety-rule.ts";
export type { Settings } from "./schema/settings.ts";
export type { Source } from "./schema/source.ts";
export { type EvidenceClass, evidenceClasses, type Text } from "./schema/text.ts";
export type { Guideline, Treatment, TreatmentKind, UsualPlan } from "./schema/treatment.ts";
export type { WarningSign } from "./schema/warning-sign.ts";
