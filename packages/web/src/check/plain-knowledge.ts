/** The part of the medicine the check reads, without its texts: findings, generators and red flags, and nothing about treatments. */
import type { FindingKnowledge, Knowledge } from "@pinpoint/knowledge";

export interface PlainKnowledge {
  readonly version: string;
  readonly findings: readonly FindingKnowledge[];
  readonly generators: readonly (Knowledge["generators"] extends ReadonlyMap<string, infer G> ? G : never)[];
  readonly alerts: Knowledge["alerts"];
  readonly settings: Knowledge["settings"];
  readonly codedComplaints: Knowledge["codedComplaints"];
  readonly operations: Knowledge["operations"];
}

/** Says nothing to the assessment: names, notes, populations, and figures shown beside the main one. */
const silent: ReadonlySet<string> = new Set(["alternatives", "how", "note", "figures", "codes", "reviewed"]);

const isText = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "en" in value &&
  Object.keys(value).every((key) => key === "en" || key === "es");

const withoutTexts = (key: string, value: unknown): unknown => {
  if (silent.has(key)) return key === "codes" ? [] : undefined;
  if (isText(value)) return { en: "" };
  return key === "population" ? "" : value;
};

/** A copy that can be written down as JSON and read back. */
export const plainKnowledge = (knowledge: Knowledge): PlainKnowledge => {
  const { version, alerts, settings, codedComplaints, operations } = knowledge;
  const whole: PlainKnowledge = {
    version,
    findings: [...new Set(knowledge.findings.values())],
    generators: [...knowledge.generators.values()],
    alerts,
    settings,
    codedComplaints,
    operations,
  };
  const plain: PlainKnowledge = JSON.parse(JSON.stringify(whole, withoutTexts));
  return plain;
};

/** The knowledge an assessment takes. It has no treatments, so the assessment has no options. */
export const knowledgeOf = (plain: PlainKnowledge): Knowledge => {
  const findings = new Map(plain.findings.map((finding) => [finding.id, finding]));
  for (const finding of plain.findings)
    for (const alias of finding.aliases ?? []) if (!findings.has(alias)) findings.set(alias, finding);
  return {
    ...plain,
    findings,
    generators: new Map(plain.generators.map((one) => [one.id, one])),
    sources: new Map(),
    procedures: new Map(),
    treatments: new Map(),
    policies: [],
    programs: [],
    billingCodes: [],
    drugs: [],
    opioidFactorSets: [],
    instruments: new Map(),
    safetyRules: [],
    bleedingRules: new Map(),
    warningSigns: new Map(),
  };
};
