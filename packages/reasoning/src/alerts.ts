import { type Urgency, urgencies } from "@pinpoint/knowledge";
import type { AlertStatement } from "./assessment.ts";
import type { ChartView } from "./chart-view.ts";
import type { CompiledAlert } from "./compile.ts";
import { insertInOrder } from "./insert.ts";
import { becauseOf } from "./rules/compile-rule.ts";
import { couldBeMet } from "./rules/needs.ts";
import { say } from "./says.ts";

const rank = (urgency: Urgency): number => urgencies.indexOf(urgency);

const byUrgency = (a: AlertStatement, b: AlertStatement): number => rank(a.urgency) - rank(b.urgency);

/** Every red flag that speaks, the most urgent first. Checked before any probability is shown, and never suppressed by one. */
export const alertsOf = (alerts: readonly CompiledAlert[], view: ChartView): readonly AlertStatement[] => {
  const statements: AlertStatement[] = [];
  for (const { knowledge, levels } of alerts)
    for (const { urgency, when, needs } of levels) {
      if (!couldBeMet(needs, view.facts) || !when.met(view)) continue;
      const says = say("alert", { alert: knowledge.id, urgency });
      const statement = { id: knowledge.id, urgency, says, because: becauseOf(when, view), source: knowledge.source };
      insertInOrder(statements, statement, byUrgency);
      break;
    }
  return statements;
};

/** An emergency or a same-day alert stops every procedure. */
export const stopsProcedures = (alerts: readonly AlertStatement[]): boolean =>
  alerts.some(({ urgency }) => urgency !== "two-weeks");
