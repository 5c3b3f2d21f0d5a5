import { dateOf, earliestDay } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { plusDays } from "../procedures/calendar.ts";
import { historyOf } from "../procedures/history.ts";
import { type Says, say } from "../says.ts";
import { type FunctionOutcome, functionOutcomes } from "./function.ts";
import { type OpioidDose, opioidDose } from "./opioid-dose.ts";
import { type ReliefOutcome, reliefOutcomes } from "./relief.ts";

export interface OpioidFlag {
  readonly says: Says;
  readonly because: readonly string[];
  readonly source: string;
}

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
  readonly mme?: OpioidDose & { readonly before?: number; readonly flags: readonly OpioidFlag[] };
  readonly complications: readonly ComplicationOutcome[];
}

const source = "cdc-2022-opioids";
const sedatives = /benzodiazepine|diazepam|lorazepam|alprazolam|clonazepam|temazepam|gabapentin|pregabalin/i;

const sedating = (view: ChartView) =>
  view
    .of("medication")
    .filter(({ body }) => sedatives.test(body.drug) && (body.to === undefined || earliestDay(body.to) > view.asOf));

/** Thresholds test the ceiling: what may be taken, not what was. */
const flagsOf = (dose: OpioidDose, view: ChartView): readonly OpioidFlag[] => {
  const because = dose.rows.map(({ entry }) => entry);
  const counted = dose.ceiling > 0;
  const beside = sedating(view);
  return [
    ...(dose.ceiling >= 50 ? [{ says: say("mme.over-50", { mme: dose.ceiling }), because, source }] : []),
    ...(counted && beside.length > 0
      ? [
          {
            says: say("mme.beside-sedative", { drugs: beside.map(({ body }) => body.drug) }),
            because: [...because, ...beside.map(({ id }) => id)],
            source,
          },
        ]
      : []),
    ...(dose.complete ? [] : [{ says: say("mme.incomplete", { mme: dose.ceiling }), because, source }]),
  ];
};

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
  const history = historyOf(view);
  const dose = opioidDose(view, knowledge, view.asOf);
  const first = history.all.find(({ entry }) => entry.body.purpose !== "diagnostic");
  const before = first && opioidDose(view, knowledge, plusDays(first.day, -1));
  return {
    relief: reliefOutcomes(history, knowledge.settings),
    function: functionOutcomes(view, knowledge),
    ...(dose ? { mme: { ...dose, ...(before ? { before: before.scheduled } : {}), flags: flagsOf(dose, view) } } : {}),
    complications: complicationsOf(view),
  };
};
