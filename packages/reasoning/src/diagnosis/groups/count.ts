import type { GroupKnowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../../chart-view.ts";
import { answerIn, type FindingIndex } from "../../observations.ts";
import { say } from "../../says.ts";
import { contributionOf, type Group, intervalOf, type Question, sharesOf } from "./group.ts";
import { type CompiledRow, compileRow, isBedside } from "./rows.ts";

type CountKnowledge = Extract<GroupKnowledge, { kind: "count" }>;
interface Tally {
  positive: number;
  done: number;
  untested: number;
  readonly because: string[];
  readonly open: string[];
}

/** The two results of a test that is done on each side, when both were written down. */
const bothSides = (view: ChartView, member: string) => {
  const observations = view.wordsOf(member);
  const left = observations?.find(({ side }) => side === "left");
  const right = observations?.find(({ side }) => side === "right");
  return left && right ? [left, right] : undefined;
};

const tally = (members: readonly string[], eachSide: readonly string[], { view, side }: Question): Tally => {
  const result: Tally = { positive: 0, done: 0, untested: 0, because: [], open: [] };
  for (const member of members) {
    const pair = eachSide.includes(member) ? bothSides(view, member) : undefined;
    const answer = pair ? undefined : answerIn(view.wordsOf(member), { side: side });
    const seen = pair ?? (answer ? [answer] : []);
    if (seen.length === 0) {
      result.untested++;
      result.open.push(member);
    }
    for (const { present, entry } of seen) {
      result.done++;
      if (present) result.positive++;
      result.because.push(entry);
    }
  }
  return result;
};

interface CountedRow extends CompiledRow {
  readonly atLeast: number;
}

/** The row that the count reached, the one below when it can no longer be reached, or none while that is open. */
const speaking = (rows: readonly CountedRow[], { positive, untested }: Tally) => {
  const reached = rows.find(({ atLeast, present }) => present && positive >= atLeast);
  if (reached?.present) return { side: reached.present, needed: reached.atLeast, fewer: false };
  const lowest = rows.at(-1);
  if (lowest?.absent && positive + untested < lowest.atLeast)
    return { side: lowest.absent, needed: lowest.atLeast, fewer: true };
  return undefined;
};

/** A group whose members are counted: only the row of the observed count speaks. */
export const countGroup = (knowledge: CountKnowledge, generator: string, index: FindingIndex): Group => {
  const { id: group, members, eachSide = [] } = knowledge;
  const rows: readonly CountedRow[] = knowledge.rows.map(({ atLeast, alternatives, ...row }) => ({
    atLeast,
    ...compileRow(row, alternatives),
  }));
  const lowest = rows.at(-1);
  const bedside = members.every((member) => {
    const known = index.get(member);
    return known === undefined || isBedside(known.finding);
  });
  return {
    id: group,
    imaging: !bedside,
    age: false,
    speak: (question, into) => {
      const count = tally(members, eachSide, question);
      const spoken = speaking(rows, count);
      if (!spoken) return;
      const { positive, done, because } = count;
      const values = { generator, group, positive, done, needed: spoken.needed, ...intervalOf(spoken.side.weight) };
      const says = spoken.fewer ? say("moved.count.fewer", values) : say("moved.count", values);
      into.contributions.push(
        contributionOf(group, spoken.side.weight, spoken.side.facts, says, because, spoken.side.alternatives),
      );
    },
    open: (question) => {
      const count = tally(members, eachSide, question);
      const shares =
        lowest?.present && lowest.absent ? sharesOf(lowest.present.weight.lr, lowest.absent.weight.lr) : undefined;
      if (!shares || !lowest?.present || !lowest.absent || count.untested === 0 || speaking(rows, count)) return [];
      return [
        {
          ask: group,
          findings: count.open,
          bedside,
          ifPresent: lowest.present.weight.logLr,
          ifAbsent: lowest.absent.weight.logLr,
          ...shares,
        },
      ];
    },
  };
};
