/** The medicine: cited, versioned, checked when it is loaded. */
export { knowledgeProblems } from "./check-chart.ts";
export type { ContentFile } from "./content-file.ts";
export type { Knowledge } from "./knowledge.ts";
export { load } from "./load.ts";
export { type AlertKnowledge, type Urgency, urgencies } from "./schema/alert.ts";
export type { Condition } from "./schema/condition.ts";
export type { FindingKnowledge, LikelihoodRow } from "./schema/finding.ts";
export type { BlockKnowledge, GeneratorKnowledge, GroupKnowledge, PriorKnowledge } from "./schema/generator.ts";
export { type Alternative, asymmetryOf, type Likelihood, standardErrorOf } from "./schema/likelihood.ts";
export type { ProcedureKnowledge } from "./schema/procedure.ts";
export type { Settings } from "./schema/settings.ts";
export type { Source } from "./schema/source.ts";
export { type EvidenceClass, evidenceClasses, type Text } from "./schema/text.ts";
