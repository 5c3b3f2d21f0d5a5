/** The rules of the medicine that a physician signs: each with the digest of everything it says. */
import { canonicalJson, sha256Hex } from "@pinpoint/chart";
import { type EvidenceClass, evidenceClasses, type Knowledge, type Text } from "@pinpoint/knowledge";

export const ruleKinds = [
  "treatment",
  "policy",
  "program",
  "safety",
  "bleeding",
  "drugs",
  "opioids",
  "instrument",
  "settings",
  "alert",
  "generator",
] as const;
export type RuleKind = (typeof ruleKinds)[number];

export interface Rule {
  /** Kind and id: `policy/medicare-facet`. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly own: string;
  readonly name: Text | undefined;
  /** Every class its rows have, the firmest first. */
  readonly classes: readonly EvidenceClass[];
  /** The works it names, in the order it names them. */
  readonly sources: readonly string[];
  /** All it says; for a generator also the rows of the findings that move it. */
  readonly content: unknown;
  /** SHA-256 of the content: another content is another rule to sign. */
  readonly digest: string;
}

export const ruleId = (kind: RuleKind, own: string): string => `${kind}/${own}`;

/** Every text under a field of this name, however deep. */
const valuesOf = (content: unknown, field: string, into: Set<string> = new Set()): Set<string> => {
  if (typeof content !== "object" || content === null) return into;
  for (const [key, value] of Object.entries(content)) {
    if (key === field && typeof value === "string") into.add(value);
    else valuesOf(value, field, into);
  }
  return into;
};

const ruleOf = (kind: RuleKind, own: string, name: Text | undefined, content: unknown): Rule => {
  const classes = valuesOf(content, "class");
  return {
    id: ruleId(kind, own),
    kind,
    own,
    name,
    classes: evidenceClasses.filter((one) => classes.has(one)),
    sources: [...valuesOf(content, "source")],
    content,
    digest: sha256Hex(canonicalJson(content)),
  };
};

/** An alias leads to the finding it means; each finding speaks once. */
const generatorContent = (id: string, { findings, generators }: Knowledge) => ({
  generator: generators.get(id),
  findings: [...findings]
    .filter(([name, finding]) => name === finding.id)
    .flatMap(([name, { moves }]) => {
      const rows = moves.filter(({ generator }) => generator === id);
      return rows.length > 0 ? [{ finding: name, rows }] : [];
    }),
});

/** The tables that every assessment reads: holds, opioid factors, drugs, instruments, and what the practice chose. */
const tables = ({ bleedingRules, opioidFactorSets, drugs, instruments, settings }: Knowledge): readonly Rule[] => [
  ...[...bleedingRules.values()].map((one) => ruleOf("bleeding", one.id, one.name, one)),
  ...opioidFactorSets.map((one) => ruleOf("opioids", one.id, one.name, one)),
  ruleOf("drugs", "all", { en: "Table of drugs", es: "Tabla de medicamentos" }, drugs),
  ...[...instruments.values()].map((one) => ruleOf("instrument", one.id, one.name, one)),
  ruleOf("settings", "practice", { en: "Settings of the practice", es: "Ajustes de la consulta" }, settings),
];

const all = (knowledge: Knowledge): readonly Rule[] => {
  const { treatments, procedures, policies, programs, safetyRules, alerts, generators } = knowledge;
  return [
    ...[...treatments.values()].map((one) =>
      ruleOf("treatment", one.id, procedures.get(one.id)?.name ?? one.name, one),
    ),
    ...policies.map((one) => ruleOf("policy", one.id, one.name, one)),
    ...programs.map((one) => ruleOf("program", one.id, one.name, one)),
    ...safetyRules.map((one) => ruleOf("safety", one.id, one.name, one)),
    ...tables(knowledge),
    ...alerts.map((one) => ruleOf("alert", one.id, one.name, one)),
    ...[...generators.values()].map((one) =>
      ruleOf("generator", one.id, one.name, generatorContent(one.id, knowledge)),
    ),
  ];
};

const held = new WeakMap<Knowledge, ReadonlyMap<string, Rule>>();

/** Every rule by its id; read out of the knowledge once. */
export const rulesOf = (knowledge: Knowledge): ReadonlyMap<string, Rule> => {
  const found = held.get(knowledge);
  if (found) return found;
  const rules = new Map(all(knowledge).map((rule) => [rule.id, rule]));
  held.set(knowledge, rules);
  return rules;
};
