import { type Urgency, urgencies } from "@pinpoint/knowledge";
import type { AlertStatement } from "./assessment.ts";
import type { ChartView } from "./chart-view.ts";
import type { CompiledAlert } from "./compile.ts";
import { becauseOf } from "./rules/compile-rule.ts";
import { say } from "./says.ts";

const rank = (urgency: Urgency): number => urgencies.indexOf(urgency);

/** Every red flag that speaks, the most urgent first. Checked before any probability is shown, and never suppressed by one. */
export const alertsOf = (alerts: readonly CompiledAlert[], view: ChartView): readonly AlertStatement[] =>
  alerts
    .flatMap(({ knowledge, levels }): readonly AlertStatement[] => {
      const level = levels.find(({ when }) => when.met(view));
      return level
        ? [
            {
              id: knowledge.id,
              urgency: level.urgency,
              says: say("alert", { alert: knowledge.id }),
              because: becauseOf(level.when, view),
              source: knowledge.source,
            },
          ]
        : [];
    })
    .sort((a, b) => rank(a.urgency) - rank(b.urgency));

/** An emergency or a same-day alert stops every procedure. */
export const stopsProcedures = (alerts: readonly AlertStatement[]): boolean =>
  alerts.some(({ urgency }) => urgency !== "two-weeks");
