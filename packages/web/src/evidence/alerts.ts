import type { AlertKnowledge } from "@pinpoint/knowledge";
import { textIn } from "@pinpoint/wording";
import type { AlertRow, PainlessRow } from "./row.ts";
import { ruleLine } from "./rule-line.ts";
import { statementOf, title, type Words } from "./wording-of.ts";

const wordsOf = ({ says, patient }: Pick<AlertKnowledge, "says" | "patient">, { locale }: Words) => ({
  says: says ? textIn(says, locale, "") : null,
  patient: patient ? textIn(patient, locale, "") : null,
});

/** Every alert rule: its levels, what the clinician does, what the patient is told. */
export const alertRows = (by: Words): AlertRow[] =>
  by.knowledge.alerts.map((alert) => ({
    ...statementOf(`alert-${alert.id}`, null, alert, by),
    name: textIn(alert.name, by.locale, alert.id),
    levels: alert.levels.map((level) => ({
      urgency: level.urgency,
      when: ruleLine(level.when, by),
      ...wordsOf(level, by),
    })),
    words: wordsOf(alert, by),
    figures: alert.figures ? textIn(alert.figures, by.locale, "") : null,
  }));

/** How often an imaging finding is seen in people without pain. */
export const painlessRows = (by: Words): PainlessRow[] =>
  [...new Set(by.knowledge.findings.values())].flatMap(({ id, painless }) =>
    painless
      ? [
          {
            ...statementOf(`painless-${id}`, null, painless, by),
            name: title("finding", id, by),
            byDecade: Object.entries(painless.percentByDecade)
              .map(([decade, percent]) => ({ decade: Number(decade), percent }))
              .sort((a, b) => a.decade - b.decade),
          },
        ]
      : [],
  );
