import type { GroupKnowledge } from "@pinpoint/knowledge";
import { answerOn, type FindingIndex } from "../../observations.ts";
import { say } from "../../says.ts";
import { contributionOf, type Group, intervalOf, type Question, sharesOf } from "./group.ts";
import { compileRow, isBedside } from "./rows.ts";

/** The entries of the members, when every one of them is there (or is not); undefined otherwise. */
const allAre = (
  present: boolean,
  members: readonly string[],
  { view, side }: Question,
): readonly string[] | undefined => {
  const entries: string[] = [];
  for (const member of members) {
    const answer = answerOn(view.wordsOf(member), side, undefined);
    if (answer?.present !== present) return undefined;
    entries.push(answer.entry);
  }
  return entries;
};

/** A published combination speaks as one: all its members are there, or all the named ones are not. */
export const combinationGroup = (
  knowledge: Extract<GroupKnowledge, { kind: "combination" }>,
  generator: string,
  index: FindingIndex,
): Group => {
  const { id: group, allPresent, allAbsent, row } = knowledge;
  const { present, absent } = compileRow(row, row.alternatives);
  const members = [...new Set([...allPresent, ...allAbsent])];
  const bedside = members.every((member) => {
    const known = index.get(member);
    return known === undefined || isBedside(known.finding);
  });
  return {
    id: group,
    imaging: !bedside,
    age: false,
    speak: (question, into) => {
      const there = present && allAre(true, allPresent, question);
      const gone = absent && allAre(false, allAbsent, question);
      if (present && there)
        into.contributions.push(
          contributionOf(
            group,
            present.weight,
            present.facts,
            say("moved.combination.present", { generator, group, ...intervalOf(present.weight) }),
            there,
            present.alternatives,
          ),
        );
      else if (absent && gone)
        into.contributions.push(
          contributionOf(
            group,
            absent.weight,
            absent.facts,
            say("moved.combination.absent", { generator, group, ...intervalOf(absent.weight) }),
            gone,
            absent.alternatives,
          ),
        );
    },
    open: (question) => {
      const findings = members.filter((member) => !answerOn(question.view.wordsOf(member), question.side, undefined));
      const shares = present && absent ? sharesOf(present.weight.lr, absent.weight.lr) : undefined;
      const reachable = allPresent.every(
        (member) => answerOn(question.view.wordsOf(member), question.side, undefined)?.present !== false,
      );
      if (findings.length === 0 || !present || !absent || !shares || !reachable) return [];
      return [
        { ask: group, findings, bedside, ifPresent: present.weight.logLr, ifAbsent: absent.weight.logLr, ...shares },
      ];
    },
  };
};
