import type { Side } from "@pinpoint/chart";
import type { FindingKnowledge, GroupKnowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../../chart-view.ts";
import { concerns, type Observation, standing } from "../../observations.ts";
import { say } from "../../says.ts";
import { imagedRoots } from "../pressed-root.ts";
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
  return standing(view.wordsOf(finding) ?? [], side).filter((one) => {
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

/** What is needed to tell one root from another: the signs, the roots, the images that show a pressed root, and whole-exam rows. */
export interface RootQuestion {
  readonly signs: readonly FindingKnowledge[];
  readonly roots: readonly string[];
  readonly images: readonly string[];
  readonly wholeExam: ReadonlyMap<string, CompiledSide>;
}

const near = 1e-9;

/** Of equally supported roots the one that the image shows pressed goes first, then the one whose whole-exam row is the surest. */
const inOrder =
  (question: RootQuestion, imaged: readonly string[]) =>
  (a: RootEvidence, b: RootEvidence): number => {
    if (Math.abs(a.weight - b.weight) > near) return b.weight - a.weight;
    const shown = Number(imaged.includes(b.root)) - Number(imaged.includes(a.root));
    if (shown !== 0) return shown;
    const sure = ({ root, tension, deficit }: RootEvidence) =>
      tension && deficit
        ? (question.wholeExam.get(root)?.weight.strength ?? Number.NEGATIVE_INFINITY)
        : Number.NEGATIVE_INFINITY;
    return sure(b) - sure(a) || (a.root < b.root ? -1 : 1);
  };

/** The evidence for every root, the best supported first. Signs on the other side do not count. */
export const rootEvidence = (
  question: RootQuestion,
  view: ChartView,
  side: Side | undefined,
): readonly RootEvidence[] => {
  const found = new Map<string, Gathered>();
  for (const finding of question.signs)
    for (const observation of newestOn(view, finding.id, side))
      if (finding.sign) gather(found, finding.sign, rootsOf(finding, observation, question.roots), observation.entry);
  const evidence = [...found.entries()].map(([root, one]) => ({ root, ...one }));
  if (evidence.length < 2) return evidence;
  return evidence.sort(inOrder(question, imagedRoots(view, question.images, side)));
};

/** The whole-exam rows of a root group, by root. */
export const wholeExamRows = ({
  wholeExam,
}: Extract<GroupKnowledge, { kind: "root" }>): ReadonlyMap<string, CompiledSide> =>
  new Map(
    wholeExam.flatMap(({ root, ...row }) => {
      const { present } = compileRow(row);
      return present ? [[root, present] as const] : [];
    }),
  );

/** All signs of one root give one net ratio: the whole-exam row where a tension sign and a deficit of the same root are there, else the strongest members. */
export const rootGroup = (group: string, rows: readonly MemberRow[], roots: RootQuestion, common: number): Group => {
  const wholeOf = ({ view, side }: Question) => {
    const evidence = rootEvidence(roots, view, side).find(
      ({ root, tension, deficit }) => tension && deficit && roots.wholeExam.has(root),
    );
    const row = evidence && roots.wholeExam.get(evidence.root);
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
