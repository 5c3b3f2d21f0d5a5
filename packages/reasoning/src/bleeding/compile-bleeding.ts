/** A rule set on bleeding made ready: what raises a risk as rules over a chart, procedures and drugs by their name. */
import type { BleedingRules, HoldRow } from "@pinpoint/knowledge";
import type { FindingIndex } from "../observations.ts";
import { compileRule } from "../rules/compile-rule.ts";
import type { Rule } from "../rules/rule.ts";

type ProcedureRow = BleedingRules["procedures"][number];

export interface CompiledRaising {
  readonly raising: BleedingRules["raisedBy"][number];
  readonly rule: Rule | undefined;
}

export interface CompiledBleeding {
  readonly rules: BleedingRules;
  readonly raisings: readonly CompiledRaising[];
  readonly procedures: ReadonlyMap<string, ProcedureRow>;
  /** The rows of each drug, in the order of the rule set. */
  readonly holds: ReadonlyMap<string, readonly HoldRow[]>;
}

export const compileBleeding = (rules: BleedingRules, index: FindingIndex): CompiledBleeding => {
  const procedures = new Map<string, ProcedureRow>();
  for (const row of rules.procedures)
    for (const procedure of row.procedures) if (!procedures.has(procedure)) procedures.set(procedure, row);
  const holds = new Map<string, HoldRow[]>();
  for (const row of rules.holds)
    for (const drug of new Set(row.drugs)) holds.set(drug, [...(holds.get(drug) ?? []), row]);
  const raisings = rules.raisedBy.map((raising) => ({
    raising,
    rule: raising.when && compileRule(raising.when, index),
  }));
  return { rules, raisings, procedures, holds };
};
