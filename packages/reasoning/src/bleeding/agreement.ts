/** The prescriber's word on a drug for this procedure: the newest that is still good. */
import { dateOf, type EntryOf, earliestDay } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { type ChartView, newest } from "../chart-view.ts";
import { drugsNamed } from "../procedures/drugs.ts";
import type { ProcedureHistory } from "../procedures/history.ts";
import type { Agent } from "./taken.ts";

export type Agreement = EntryOf<"clearance">;

/** A word that was given for an earlier procedure of the kind, or before the drug was begun, is not one for this. */
export const agreementFor = (
  agent: Agent,
  procedure: string,
  view: ChartView,
  { all }: ProcedureHistory,
  { drugs }: Knowledge,
): Agreement | undefined => {
  const found = newest(
    view
      .of("clearance")
      .filter(({ body }) => body.procedure === procedure && drugsNamed(body.drug, drugs).includes(agent.drug)),
  );
  if (!found) return undefined;
  const given = dateOf(found.at);
  const used = all.some(({ entry, day }) => entry.body.procedure === procedure && day >= given);
  const begun = agent.courses.some(({ body }) => body.from !== undefined && earliestDay(body.from) > given);
  return used || begun ? undefined : found;
};
