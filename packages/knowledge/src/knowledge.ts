import type { AlertKnowledge } from "./schema/alert.ts";
import type { AuthorizationProgram } from "./schema/authorization-program.ts";
import type { BillingCode } from "./schema/billing-code.ts";
import type { BleedingRules } from "./schema/bleeding-rules.ts";
import type { CodedComplaint } from "./schema/coded-complaint.ts";
import type { Drug } from "./schema/drug.ts";
import type { FindingKnowledge } from "./schema/finding.ts";
import type { GeneratorKnowledge } from "./schema/generator.ts";
import type { InstrumentKnowledge } from "./schema/instrument.ts";
import type { Operations } from "./schema/operations.ts";
import type { OpioidFactorSet } from "./schema/opioid-factors.ts";
import type { Policy } from "./schema/policy.ts";
import type { ProcedureKnowledge } from "./schema/procedure.ts";
import type { SafetyRule } from "./schema/safety-rule.ts";
import type { Settings } from "./schema/settings.ts";
import type { Source } from "./schema/source.ts";
import type { Treatment } from "./schema/treatment.ts";
import type { WarningSign } from "./schema/warning-sign.ts";

/** The medicine as one value: versioned, cited, checked when it was loaded. */
export interface Knowledge {
  /** Version of the content with the digest of its texts: `2026.11.1+0a1b2c3d`. */
  readonly version: string;
  readonly sources: ReadonlyMap<string, Source>;
  /** By id; an alias leads to the finding it means. */
  readonly findings: ReadonlyMap<string, FindingKnowledge>;
  readonly generators: ReadonlyMap<string, GeneratorKnowledge>;
  readonly alerts: readonly AlertKnowledge[];
  readonly procedures: ReadonlyMap<string, ProcedureKnowledge>;
  /** What a coded condition implies where nobody recorded a complaint. */
  readonly codedComplaints: readonly CodedComplaint[];
  readonly operations: Operations;
  readonly treatments: ReadonlyMap<string, Treatment>;
  readonly policies: readonly Policy[];
  readonly programs: readonly AuthorizationProgram[];
  readonly billingCodes: readonly BillingCode[];
  readonly drugs: readonly Drug[];
  readonly opioidFactorSets: readonly OpioidFactorSet[];
  readonly instruments: ReadonlyMap<string, InstrumentKnowledge>;
  readonly safetyRules: readonly SafetyRule[];
  /** Rule sets for drugs that act on clotting; the settings name the one that governs. */
  readonly bleedingRules: ReadonlyMap<string, BleedingRules>;
  readonly warningSigns: ReadonlyMap<string, WarningSign>;
  readonly settings: Settings;
}
