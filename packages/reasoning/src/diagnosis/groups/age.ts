import type { GroupKnowledge } from "@pinpoint/knowledge";
import { say } from "../../says.ts";
import { contributionOf, type Group, intervalOf } from "./group.ts";
import { compileRow } from "./rows.ts";

const never = 0;

/** Age contributes one row: the first whose limits it passes. */
export const ageGroup = ({ id: group, rows }: Extract<GroupKnowledge, { kind: "age" }>): Group => {
  const compiled = rows.map(({ over, under, ...row }) => ({ over, under, ...compileRow(row) }));
  return {
    id: group,
    imaging: false,
    age: true,
    speak: ({ view, ageSpeaks }, into) => {
      if (!ageSpeaks) return;
      const row = compiled.find(
        ({ over, under }) => (over === undefined || view.age > over) && (under === undefined || view.age < under),
      );
      if (!row?.present) return;
      const { weight, facts } = row.present;
      const says = say("moved.age", {
        age: view.age,
        over: row.over ?? never,
        under: row.under ?? never,
        ...intervalOf(weight),
      });
      into.contributions.push(contributionOf(group, weight, facts, says, []));
    },
    open: () => [],
  };
};
