import type { Side } from "@pinpoint/chart";
import type { FindingKnowledge, GroupKnowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../../chart-view.ts";
import { concerns, type Observation } from "../../observations.ts";
import { say } from "../../says.ts";
import { contributionOf, type Group, intervalOf, type Question } from "./group.ts";
import { type CompiledSide, compileRow, isBedside, type MemberRow } from "./rows.ts";
import { openMembers, speakPair, strongestPair } from "./strongest.ts";

/** What the examination says about one nerve root on one side. */
export interface RootEvidence {
  readonly root: string;
  readonly tension: boolean;
  readonly deficit: boolean;
  /** How much points to this root: a sign shared by two roots counts half for each. */
  readonly weight: number;
  readonly because: readonly string[];
}

const deficits: ReadonlySet<string> = new Set(["motor", "sensory", "reflex"]);

const rootsOf = (finding: FindingKnowledge, observation: Observation, roots: readonly string[]): readonly string[] =>
  observation.structure === "nerve-root" && observation.level !== undefined
    ? [observation.level]
    : (finding.roots ?? []).filter((root) => roots.includes(root));

const newestOn = (view: ChartView, finding: string, side: Side | undefined): readonly Observation[] => {
  const seen = new Set<string>();
  return (view.wordsOf(finding) ?? []).filter((one) => {
    const key = one.level ?? "";
    if (!concerns(one, side) || seen.has(key)) return false;
    seen.add(key);
    return one.present;
  });
};

/** A stretched nerve tells that a root is irritated, hardly which; pain alone is a weak vote, and deficits decide. */
const votes = { motor: 1, sensory: 1, reflex: 1, distribution: 0.3, tension: 0.1 } as const;

type Gathered = { -readonly [K in "tension" | "deficit" | "weight"]: RootEvidence[K] } & { readonly because: string[] };

const gather = (
  found: Map<string, Gathered>,
  sign: NonNullable<FindingKnowledge["sign"]>,
  named: readonly string[],
  entry: string,
): void => {
  for (const root of named) {
    const evidence = found.get(root) ?? { tension: false, deficit: false, weight: 0, because: [] };
    found.set(root, evidence);
    evidence.deficit ||= deficits.has(sign);
    evidence.tension ||= sign === "tension";
    evidence.weight += votes[sign] / named.length;
    evidence.because.push(entry);
  }
};

/** The evidence for every root, the best supported first. Signs on the other side do not count. */
export const rootEvidence = (
  signs: readonly FindingKnowledge[],
  roots: readonly string[],
  view: ChartView,
  side: Side | undefined,
): readonly RootEvidence[] => {
  const found = new Map<string, Gathered>();
  for (const finding of signs)
    for (const observation of newestOn(view, finding.id, side))
      if (finding.sign) gather(found, finding.sign, rootsOf(finding, observation, roots), observation.entry);
  return [...found.entries()].map(([root, evidence]) => ({ root, ...evidence })).sort((a, b) => b.weight - a.weight);
};

/** All signs of one root give one net ratio: the whole-exam row where a tension sign and a deficit of the same root are there, else the strongest members. */
export const rootGroup = (
  { id: group, roots, wholeExam }: Extract<GroupKnowledge, { kind: "root" }>,
  rows: readonly MemberRow[],
  signs: readonly FindingKnowledge[],
  common: number,
): Group => {
  const whole = new Map<string, CompiledSide>();
  for (const { root, ...row } of wholeExam) {
    const { present } = compileRow(row);
    if (present) whole.set(root, present);
  }
  const wholeOf = ({ view, side }: Question) => {
    const evidence = rootEvidence(signs, roots, view, side).find(
      ({ root, tension, deficit }) => tension && deficit && whole.has(root),
    );
    const row = evidence && whole.get(evidence.root);
    return row && { evidence, row };
  };
  return {
    id: group,
    imaging: rows.length > 0 && rows.every(({ finding }) => !isBedside(finding)),
    age: false,
    speak: (question, into) => {
      const spoken = wholeOf(question);
      if (!spoken) return speakPair(group, strongestPair(rows, question, common, into.unmoved), into.contributions);
      const { evidence, row } = spoken;
      const says = say("moved.whole-exam", {
        root: evidence.root,
        side: question.side ?? "none",
        ...intervalOf(row.weight),
      });
      into.contributions.push(contributionOf(group, row.weight, row.facts, says, evidence.because));
    },
    open: (question) => (wholeOf(question) ? [] : openMembers(rows, question, common)),
  };
};
