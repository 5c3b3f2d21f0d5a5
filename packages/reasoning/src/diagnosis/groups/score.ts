import { scoreTotal } from "@pinpoint/chart";
import type { GroupKnowledge } from "@pinpoint/knowledge";
import { newest } from "../../chart-view.ts";
import { say } from "../../says.ts";
import { contributionOf, type Group, intervalOf } from "./group.ts";
import { compileRow } from "./rows.ts";

/** A questionnaire's cut-off, by its last result. */
export const scoreGroup = ({
  id: group,
  instrument,
  atLeast,
  row,
}: Extract<GroupKnowledge, { kind: "score" }>): Group => {
  const { present, absent } = compileRow(row);
  return {
    id: group,
    imaging: false,
    age: false,
    speak: ({ view }, into) => {
      const entry = newest(view.of("score").filter(({ body }) => body.instrument === instrument));
      const total = entry && scoreTotal(entry.body);
      if (entry === undefined || total === undefined) return;
      const side = total >= atLeast ? present : absent;
      if (!side) return;
      into.contributions.push(
        contributionOf(
          group,
          side.weight,
          side.facts,
          say("moved.score", { instrument, total, needed: atLeast, ...intervalOf(side.weight) }),
          [entry.id],
        ),
      );
    },
    open: () => [],
  };
};
