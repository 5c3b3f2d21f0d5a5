import { answerOn, type Observation } from "../../observations.ts";
import { type Says, say } from "../../says.ts";
import { isStronger, type Weight } from "../odds.ts";
import { contributionOf, type Findings, type Group, type Open, type Question } from "./group.ts";
import { type CompiledSide, isBedside, type MemberRow } from "./rows.ts";

interface Best {
  readonly side: CompiledSide;
  readonly row: MemberRow;
  readonly answer: Observation;
}

export interface StrongestPair {
  readonly present: Best | undefined;
  readonly absent: Best | undefined;
}

const decadeOf = (age: number): number => Math.min(80, Math.floor(age / 10) * 10);

/** Percent of painless people of this decade with the finding, when at least as many as the practice calls common. */
const commonPercent = ({ painless }: MemberRow, age: number, common: number): number | undefined => {
  const percent = painless?.percentByDecade[String(decadeOf(age))];
  return percent !== undefined && percent >= common ? percent : undefined;
};

/** Whether the finding of a row is there, on the side in question and in the part of the spine the generator lies in. */
const answerTo = (row: MemberRow, { view, side }: Question): Observation | undefined =>
  answerOn(view.words[row.index], side, row.parts);

/** Why a row that was looked at moves nothing, if it does not. */
const silence = (
  row: MemberRow,
  answer: Observation,
  side: CompiledSide,
  question: Question,
  common: number,
): Says | undefined => {
  if (side.weight.lr === 1) return say("unmoved.uninformative", { finding: row.finding.id });
  if (!answer.present || question.raised) return undefined;
  const percent = commonPercent(row, question.view.age, common);
  return percent === undefined
    ? undefined
    : say("unmoved.common", { finding: row.finding.id, percent, decade: decadeOf(question.view.age) });
};

/** Notes a row that moves nothing; false when it does move. */
const noted = (
  row: MemberRow,
  answer: Observation,
  side: CompiledSide,
  question: Question,
  common: number,
  unmoved: Findings["unmoved"],
): boolean => {
  const says = silence(row, answer, side, question, common);
  if (!says) return false;
  const source = says.key === "unmoved.common" && row.painless ? row.painless.source : side.facts.source;
  unmoved.push({ says, because: [answer.entry], source });
  return true;
};

const stronger = (held: Best | undefined, next: Best): Best =>
  held && !isStronger(next.side.weight, held.side.weight) ? held : next;

/** The strongest member that is there and the strongest that is not; what moves nothing is noted. */
export const strongestPair = (
  rows: readonly MemberRow[],
  question: Question,
  common: number,
  unmoved: Findings["unmoved"],
): StrongestPair => {
  let present: Best | undefined;
  let absent: Best | undefined;
  for (const row of rows) {
    const answer = answerTo(row, question);
    const side = answer && (answer.present ? row.present : row.absent);
    if (!answer || !side || noted(row, answer, side, question, common, unmoved)) continue;
    if (answer.present) present = stronger(present, { side, row, answer });
    else absent = stronger(absent, { side, row, answer });
  }
  return { present, absent };
};

const sentence = ({ side: { weight }, row, answer }: Best): Says => {
  const assumedSide = answer.sideAssumed && (answer.side === "left" || answer.side === "right") ? answer.side : "none";
  const finding = row.finding.id;
  const { lr, published, limits } = weight;
  const [low, high] = limits;
  if (lr !== published)
    return say(answer.present ? "moved.present.capped" : "moved.absent.capped", {
      finding,
      assumedSide,
      lr,
      low,
      high,
      published,
    });
  return say(answer.present ? "moved.present" : "moved.absent", { finding, assumedSide, lr, low, high });
};

const speakBest = (group: string, best: Best | undefined, into: Findings["contributions"]): void => {
  if (!best) return;
  const { side, answer } = best;
  into.push(contributionOf(group, side.weight, side.facts, sentence(best), [answer.entry], side.alternatives));
};

/** Adds what the pair says. */
export const speakPair = (group: string, pair: StrongestPair, into: Findings["contributions"]): void => {
  speakBest(group, pair.present, into);
  speakBest(group, pair.absent, into);
};

/** What would speak on one side of the group if the candidate did: it, or what is stronger already. */
const weightWith = (held: Best | undefined, candidate: CompiledSide | undefined): Weight | undefined => {
  if (!candidate) return held?.side.weight;
  return held && !isStronger(candidate.weight, held.side.weight) ? held.side.weight : candidate.weight;
};

const netOf = (present: Weight | undefined, absent: Weight | undefined): number =>
  (present?.logLr ?? 0) + (absent?.logLr ?? 0);

const unknownShares = { amongThose: 0, amongOthers: 0 } as const;

/** What each unexamined member could still do. */
export const openMembers = (rows: readonly MemberRow[], question: Question, common: number): readonly Open[] => {
  const opens: Open[] = [];
  let pair: StrongestPair | undefined;
  for (const row of rows) {
    const { present, absent, shares } = row;
    if (!(present ?? absent) || answerTo(row, question)) continue;
    pair ??= strongestPair(rows, question, common, []);
    const silent = !question.raised && commonPercent(row, question.view.age, common) !== undefined;
    // Without both ratios nobody knows how often it is found, so it cannot be ranked; it can still lift.
    const { amongThose, amongOthers } = shares ?? unknownShares;
    opens.push({
      ask: row.finding.id,
      findings: row.asked,
      bedside: row.bedside,
      ifPresent: netOf(weightWith(pair.present, silent ? undefined : present), pair.absent?.side.weight),
      ifAbsent: netOf(pair.present?.side.weight, weightWith(pair.absent, absent)),
      amongThose,
      amongOthers,
    });
  }
  return opens;
};

/** A group whose net ratio is its strongest member present times its strongest member absent. */
export const strongestGroup = (id: string, rows: readonly MemberRow[], common: number): Group => ({
  id,
  imaging: rows.length > 0 && rows.every(({ finding }) => !isBedside(finding)),
  age: false,
  speak: (question, into) => speakPair(id, strongestPair(rows, question, common, into.unmoved), into.contributions),
  open: (question) => openMembers(rows, question, common),
});
