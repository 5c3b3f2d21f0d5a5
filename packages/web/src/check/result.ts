/** What the check tells at the end: which patterns fit, what to examine, which marks of a candidate are there. Never a percentage. */
import type { FindingKnowledge, Urgency } from "@pinpoint/knowledge";
import type { Assessment, GeneratorStatement } from "@pinpoint/reasoning";
import { type Fit, fitOf, fits } from "../me/fit.ts";
import type { Answers, CheckState } from "./answers.ts";
import type { CareAsked } from "./care-asked.ts";
import { backgroundFor } from "./chart-of.ts";
import { alertKey, type CheckContent } from "./content.ts";
import { assessed, openQuestionsIn } from "./steps.ts";

export interface FittingPattern {
  readonly generator: string;
  readonly name: string;
  readonly fit: Fit;
  /** What was told that points to it, and away from it. */
  readonly towards: readonly Told[];
  readonly away: readonly Told[];
}

/** Something told: that it is there, or that it is not. */
export interface Told {
  readonly name: string;
  readonly present: boolean;
}

export interface CheckAlert {
  readonly urgency: Urgency;
  readonly says: string;
}

/** A mark of a candidate: there, in part, not there, or not told. */
export type MarkIs = "yes" | "partly" | "no" | "unknown";

export interface CareMark {
  readonly is: MarkIs;
  /** The longest course told, in weeks; 0 for none. */
  readonly weeks: number;
  /** What payers ask before a procedure for what fits; empty where none names weeks. */
  readonly rows: readonly CareAsked[];
}

export interface CheckResult {
  readonly alerts: readonly CheckAlert[];
  readonly patterns: readonly FittingPattern[];
  /** What a specialist would look at next, in a patient's words. */
  readonly examine: readonly string[];
  /** The test that would settle the first pattern, where it is a needle. */
  readonly settle: readonly string[];
  readonly marks: { readonly target: MarkIs; readonly care: CareMark; readonly wish: MarkIs };
  /** Nothing told points to one place that could be treated. */
  readonly unlocalized: boolean;
  /** What was told, as it was asked. */
  readonly answered: readonly { readonly label: string; readonly says: string }[];
}

const mostPatterns = 6;
const mostExamined = 5;

const shown: ReadonlySet<GeneratorStatement["state"]> = new Set(["confirmed", "likely", "possible"]);

interface Mover {
  readonly name: string;
  readonly present: boolean;
  readonly raises: boolean;
}

/** What was told and moved it, by the finding each row of evidence speaks of; ids without a name are left out. */
const moversOf = ({ moved }: GeneratorStatement, content: CheckContent): readonly Mover[] =>
  moved.flatMap(({ says, lr }): readonly Mover[] => {
    if (!("finding" in says.values) || typeof says.values.finding !== "string") return [];
    const name = content.findings[says.values.finding];
    return name === undefined
      ? []
      : [{ name, present: says.key.startsWith("moved.present"), raises: lr === null || lr > 1 }];
  });

const patternOf = (statement: GeneratorStatement, content: CheckContent): FittingPattern => {
  const movers = moversOf(statement, content);
  const those = (raises: boolean): readonly Told[] => movers.filter((one) => one.raises === raises);
  return {
    generator: statement.id,
    name: content.generators[statement.id] ?? statement.id,
    fit: fitOf(statement),
    towards: those(true),
    away: those(false),
  };
};

/** The test that would settle the pattern that fits best; another pattern's test would settle nothing about it. */
const settledBy = (best: GeneratorStatement | undefined, { procedures }: CheckContent): readonly string[] => {
  const name = best?.confirmBy && procedures[best.confirmBy.procedure];
  return name === undefined ? [] : [name];
};

const targetMark = (statements: readonly GeneratorStatement[], content: CheckContent): MarkIs => {
  const local = statements.filter(({ id }) => content.knowledge.generators.find((one) => one.id === id)?.local);
  const best = fits.find((fit) => local.some((one) => fitOf(one) === fit));
  if (best === "well") return "yes";
  if (best === "in-part") return "partly";
  return best === undefined ? "no" : "unknown";
};

const careMark = ({ therapies }: Answers, rows: readonly CareAsked[]): CareMark => {
  const weeks = Math.max(0, ...Object.values(therapies ?? {}));
  const met = rows.filter((row) => weeks >= row.weeks).length;
  const is =
    therapies === undefined || rows.length === 0
      ? "unknown"
      : met === 0
        ? "no"
        : met === rows.length
          ? "yes"
          : "partly";
  return { is, weeks, rows };
};

const wishMark = ({ goals }: Answers): MarkIs => {
  if (goals === undefined) return "unknown";
  return goals.includes("avoid-surgery") || goals.includes("fewer-opioids") ? "yes" : "no";
};

const isByHand = (id: string, content: CheckContent): boolean =>
  content.knowledge.findings.find((one) => one.id === id)?.by === "examination";

const mostTelling = ({ moves }: FindingKnowledge, generator: string): number =>
  Math.max(0, ...moves.filter((row) => row.generator === generator).map(({ present }) => present?.lr ?? 0));

/** Signs at the bedside of what fits, the most telling first; asked for even where they would change little. */
const signsOf = ({ generators }: Assessment, content: CheckContent): readonly string[] =>
  generators
    .filter((one) => shown.has(one.state) && fitOf(one) !== "not-yet")
    .flatMap(({ id }) =>
      content.knowledge.findings
        .filter((finding) => finding.by === "examination" && mostTelling(finding, id) > 1)
        .toSorted((a, b) => mostTelling(b, id) - mostTelling(a, id))
        .map((finding) => finding.id),
    );

/** The hand before the image: what is examined comes first. */
const examineNext = (assessment: Assessment, answers: Answers, content: CheckContent): readonly string[] => {
  const open = openQuestionsIn(assessment);
  const byHand = open.filter((id) => isByHand(id, content));
  const all = new Set([...byHand, ...signsOf(assessment, content), ...open]);
  return [...all]
    .filter((id) => answers.findings[id] === undefined)
    .flatMap((id) => content.findings[id] ?? [])
    .slice(0, mostExamined);
};

const answeredIn = ({ answers }: CheckState, content: CheckContent): CheckResult["answered"] => {
  const { questions } = content;
  const ticked = [
    ...questions.warnings.filter(({ id }) => answers.warnings?.includes(id)),
    ...backgroundFor(questions, answers.region).filter(({ id }) => answers.background?.includes(id)),
  ];
  return [
    ...questions.regions
      .filter(({ region }) => region === answers.region)
      .map(({ says }) => ({ label: "region", says })),
    ...questions.patterns
      .filter(({ pattern }) => pattern === answers.pattern)
      .map(({ says }) => ({ label: "pattern", says })),
    ...ticked.map(({ says }) => ({ label: "ticked", says })),
    ...questions.questions.flatMap(({ finding, ask }) => {
      const said = answers.findings[finding];
      return said === undefined ? [] : [{ label: said, says: ask }];
    }),
    ...questions.therapies.flatMap(({ therapy, says }) => {
      const weeks = answers.therapies?.[therapy];
      return weeks === undefined ? [] : [{ label: `weeks ${weeks}`, says }];
    }),
    ...questions.goals.filter(({ goal }) => answers.goals?.includes(goal)).map(({ says }) => ({ label: "goal", says })),
    ...(answers.activity ? [{ label: "activity", says: answers.activity }] : []),
  ];
};

export const alertsIn = ({ alerts }: Assessment, content: CheckContent): readonly CheckAlert[] =>
  alerts.map(({ id, urgency }) => ({ urgency, says: content.alerts[alertKey(id, urgency)] ?? "" }));

/** Reads the assessment of what was told into what the person is told. */
export const resultOf = (state: CheckState, content: CheckContent, today: string): CheckResult => {
  const { answers } = state;
  const assessment = assessed(state, content, today);
  const statements = assessment.generators.filter((one) => shown.has(one.state));
  const patterns = statements
    .map((one) => patternOf(one, content))
    .toSorted((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit));
  const fitting = statements.filter((one) => fitOf(one) !== "not-yet").map(({ id }) => id);
  const about = fitting.length > 0 ? fitting : statements.map(({ id }) => id);
  const asked = content.care.filter(({ generators }) => generators.some((id) => about.includes(id)));
  return {
    alerts: alertsIn(assessment, content),
    patterns: patterns.slice(0, mostPatterns),
    examine: examineNext(assessment, answers, content),
    settle: settledBy(
      statements.find(({ id }) => id === patterns[0]?.generator),
      content,
    ),
    marks: { target: targetMark(statements, content), care: careMark(answers, asked), wish: wishMark(answers) },
    unlocalized: assessment.unlocalized,
    answered: answeredIn(state, content),
  };
};
