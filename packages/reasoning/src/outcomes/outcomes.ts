import { dateOf, earliestDay } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { plusDays } from "../procedures/calendar.ts";
import { type FunctionOutcome, functionOutcomes } from "./function.ts";
import { type OpioidDose, opioidDose } from "./opioid-dose.ts";
import { type OpioidFlag, opioidFlags } from "./opioid-flags.ts";
import { type ReliefOutcome, reliefOutcomes } from "./relief.ts";

export interface ComplicationOutcome {
  readonly what: string;
  readonly of: string;
  readonly grade: number | null;
  readonly on: string;
  readonly resolved: string | null;
  readonly entry: string;
}

export interface Outcomes {
  readonly relief: readonly ReliefOutcome[];
  readonly function: readonly FunctionOutcome[];
  /** Absent where the chart names no medicines. */
  /** `before` is the day before the first treatment, where all of it is known. */
  readonly mme?: OpioidDose & { readonly before?: number; readonly flags: readonly OpioidFlag[] };
  readonly complications: readonly ComplicationOutcome[];
}

const complicationsOf = (view: ChartView): readonly ComplicationOutcome[] =>
  view.of("complication").map(({ id, at, body }) => ({
    what: body.what,
    of: body.of,
    grade: body.grade,
    on: body.onset ? earliestDay(body.onset) : dateOf(at),
    resolved: body.resolved ?? null,
    entry: id,
  }));

/** What came of it so far: relief, function, opioids, complications. */
export const outcomesOf = (view: ChartView, knowledge: Knowledge): Outcomes => {
  const { history } = view;
  const dose = opioidDose(view, knowledge, view.asOf);
  const first = history.all.find(({ entry }) => entry.body.purpose !== "diagnostic");
  const before = first && opioidDose(view, knowledge, plusDays(first.day, -1));
  return {
    relief: reliefOutcomes(history, knowledge),
    function: functionOutcomes(view, knowledge),
    ...(dose
      ? {
          mme: {
            ...dose,
            ...(before?.complete ? { before: before.scheduled } : {}),
            flags: opioidFlags(dose, view, knowledge.drugs),
          },
        }
      : {}),
    complications: complicationsOf(view),
  };
};
