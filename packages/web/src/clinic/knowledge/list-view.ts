import type { EvidenceClass } from "@pinpoint/knowledge";
import type { Signoff } from "@pinpoint/platform";
import { dateText, type Rendering, textIn } from "@pinpoint/wording";
import { type Rule, type RuleKind, ruleKinds, rulesOf } from "./rules.ts";
import { signedRules } from "./signed.ts";

/** Who signed, when and what they checked. */
export interface SignatureView {
  readonly name: string;
  readonly on: string;
  readonly statement: string;
}

export interface RuleRow {
  readonly id: string;
  readonly name: string;
  readonly classes: readonly EvidenceClass[];
  /** The first work it names, and how many more. */
  readonly cite: string | null;
  readonly more: number;
  readonly signed: SignatureView | null;
  /** Signed before, with another content. */
  readonly changed: boolean;
}

export interface KnowledgeView {
  readonly version: string;
  readonly question: KnowledgeQuestion;
  readonly groups: readonly {
    readonly kind: RuleKind;
    readonly rows: readonly RuleRow[];
    readonly signed: number;
    readonly all: number;
  }[];
  readonly all: number;
  readonly signed: number;
  readonly found: number;
}

export interface KnowledgeQuestion {
  readonly text: string;
  readonly kind: RuleKind | null;
  readonly state: "signed" | "unsigned" | null;
}

export const knowledgeQuestion = ({ searchParams }: URL): KnowledgeQuestion => ({
  text: (searchParams.get("q") ?? "").trim().slice(0, 100),
  kind: ruleKinds.find((one) => one === searchParams.get("kind")) ?? null,
  state: (["signed", "unsigned"] as const).find((one) => one === searchParams.get("state")) ?? null,
});

export const signatureView = ({ name, at, statement }: Signoff, locale: Rendering["locale"]): SignatureView => ({
  name,
  on: dateText(at.slice(0, 10), locale),
  statement,
});

/** The name of a rule, with the first letter as a capital. */
export const ruleName = ({ name, own }: Rule, { locale }: Rendering): string => {
  const text = textIn(name, locale, own.replaceAll("-", " "));
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
};

const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

const rowOf = (
  rule: Rule,
  signed: ReadonlyMap<string, Signoff>,
  before: ReadonlySet<string>,
  rendering: Rendering,
): RuleRow => {
  const [first] = rule.sources;
  const own = signed.get(rule.id);
  return {
    id: rule.id,
    name: ruleName(rule, rendering),
    classes: rule.classes,
    cite: first === undefined ? null : (rendering.knowledge.sources.get(first)?.cite ?? first),
    more: Math.max(0, rule.sources.length - 1),
    signed: own ? signatureView(own, rendering.locale) : null,
    changed: !own && before.has(rule.id),
  };
};

/** The list of rules, grouped by what they are. */
export const knowledgeView = (
  signoffs: readonly Signoff[],
  question: KnowledgeQuestion,
  rendering: Rendering,
): KnowledgeView => {
  const { knowledge } = rendering;
  const signed = signedRules(signoffs, knowledge);
  const before = new Set(signoffs.map(({ rule }) => rule));
  const rules = [...rulesOf(knowledge).values()];
  const wanted = plain(question.text).split(/\s+/).filter(Boolean);
  const matches = (row: RuleRow): boolean =>
    (question.state === null || (row.signed !== null) === (question.state === "signed")) &&
    wanted.every((word) => plain(`${row.name} ${row.id} ${row.cite ?? ""}`).includes(word));
  const groups = ruleKinds
    .filter((kind) => question.kind === null || kind === question.kind)
    .map((kind) => {
      const rows = rules.filter((rule) => rule.kind === kind).map((rule) => rowOf(rule, signed, before, rendering));
      return {
        kind,
        rows: rows.filter(matches).toSorted((a, b) => a.name.localeCompare(b.name, rendering.locale)),
        signed: rows.filter((row) => row.signed).length,
        all: rows.length,
      };
    })
    .filter(({ rows }) => rows.length > 0);
  return {
    version: knowledge.version,
    question,
    groups,
    all: rules.length,
    signed: signed.size,
    found: groups.reduce((sum, { rows }) => sum + rows.length, 0),
  };
};
