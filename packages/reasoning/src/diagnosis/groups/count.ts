import type { GroupKnowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../../chart-view.ts";
import { answerOn, type FindingIndex, type Observation } from "../../observations.ts";
import { say } from "../../says.ts";
import { contributionOf, type Group, type Question, sharesOf } from "./group.ts";
import { type CompiledRow, compileRow, isBedside } from "./rows.ts";

type CountKnowledge = Extract<GroupKnowledge, { kind: "count" }>;

/** No finding of the knowledge has this place. */
const nowhere = -1;

interface Tally {
  positive: number;
  done: number;
  untested: number;
  readonly because: string[];
  readonly open: string[];
}

interface Member {
  readonly id: string;
  /** Its place in the index of observations. */
  readonly place: number;
  /** Each side is a test of its own, where both were written down. */
  readonly eachSide: boolean;
}

const onSide = (view: ChartView, { place }: Member, side: "left" | "right"): Observation | undefined =>
  view.words[place]?.find((one) => one.side === side);

const count = (result: Tally, { present, entry }: Observation): void => {
  result.done++;
  if (present) result.positive++;
  result.because.push(entry);
};

const tally = (members: readonly Member[], { view, side }: Question): Tally => {
  const result: Tally = { positive: 0, done: 0, untested: 0, because: [], open: [] };
  for (const member of members) {
    const left = member.eachSide ? onSide(view, member, "left") : undefined;
    const right = left && onSide(view, member, "right");
    const answer = left && right ? left : answerOn(view.words[member.place], side, undefined);
    if (answer) count(result, answer);
    if (left && right) count(result, right);
    if (answer) continue;
    result.untested++;
    result.open.push(member.id);
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
  const { id: group, eachSide = [] } = knowledge;
  const members = knowledge.members.map(
    (id): Member => ({ id, place: index.get(id)?.index ?? nowhere, eachSide: eachSide.includes(id) }),
  );
  const rows: readonly CountedRow[] = knowledge.rows.map(({ atLeast, alternatives, ...row }) => ({
    atLeast,
    ...compileRow(row, alternatives),
  }));
  const lowest = rows.at(-1);
  const bedside = members.every(({ id }) => {
    const known = index.get(id);
    return known === undefined || isBedside(known.finding);
  });
  const shares =
    lowest?.present && lowest.absent ? sharesOf(lowest.present.weight.lr, lowest.absent.weight.lr) : undefined;
  return {
    id: group,
    imaging: !bedside,
    age: false,
    speak: (question, into) => {
      const tallied = tally(members, question);
      const spoken = speaking(rows, tallied);
      if (!spoken) return;
      const { positive, done, because } = tallied;
      const { weight } = spoken.side;
      const [low, high] = weight.limits;
      const values = { generator, group, positive, done, needed: spoken.needed, lr: weight.lr, low, high };
      const says = spoken.fewer ? say("moved.count.fewer", values) : say("moved.count", values);
      into.contributions.push(
        contributionOf(group, spoken.side.weight, spoken.side.facts, says, because, spoken.side.alternatives),
      );
    },
    open: (question) => {
      const tallied = tally(members, question);
      if (!shares || !lowest?.present || !lowest.absent || tallied.untested === 0 || speaking(rows, tallied)) return [];
      return [
        {
          ask: group,
          findings: tallied.open,
          bedside,
          ifPresent: lowest.present.weight.logLr,
          ifAbsent: lowest.absent.weight.logLr,
          ...shares,
        },
      ];
    },
  };
};
