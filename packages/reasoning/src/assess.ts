import type { Chart } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import { alertsOf, stopsProcedures } from "./alerts.ts";
import type { Assessment, AssessOptions, GeneratorStatement } from "./assessment.ts";
import { viewOf } from "./chart-view.ts";
import { compile } from "./compile.ts";
import { diagnose, isUnlocalized, statementOf } from "./diagnosis/diagnose.ts";
import { nextFindings } from "./diagnosis/next-findings.ts";
import { insertInOrder } from "./insert.ts";
import { journeyOf } from "./journey.ts";
import { missingOf } from "./missing.ts";
import { needsOfOptions } from "./option-needs.ts";
import { compileOptions } from "./options/compile-options.ts";
import { optionsOf } from "./options/options.ts";
import { outcomesOf } from "./outcomes/outcomes.ts";

/** Where a generator without a probability stands among the others. */
const standIn = { confirmed: 1, likely: 0.8, possible: 0.15, unlikely: 0.05, excluded: 0 } as const;

const prominence = ({ state, probability }: GeneratorStatement): number =>
  (state === "confirmed" ? 1 : 0) + (probability ?? standIn[state]);

const byProminence = (a: GeneratorStatement, b: GeneratorStatement): number => prominence(b) - prominence(a);

/**
 * Reads a chart: the red flags, where the pain comes from and how sure that is, what to examine next, what is missing. Pure: the same
 * chart, knowledge and options give the same assessment, today and in ten years. A part that is not built is absent, never empty.
 */
export const assess = (chart: Chart, knowledge: Knowledge, options: AssessOptions): Assessment => {
  const compiled = compile(knowledge);
  const setting = options.setting ?? "specialist";
  const view = viewOf(chart, compiled.index, knowledge.codedComplaints, options);
  const alerts = alertsOf(compiled.alerts, view);
  const diagnosed = diagnose(compiled.generators, view, setting);
  const generators: GeneratorStatement[] = [];
  for (const one of diagnosed) insertInOrder(generators, statementOf(one, view), byProminence);
  const next = nextFindings(diagnosed, view, view.complaint !== undefined && !stopsProcedures(alerts));
  const rows =
    knowledge.treatments.size > 0
      ? optionsOf(diagnosed, view, alerts, knowledge, compileOptions(knowledge, compiled.index), options)
      : undefined;
  const read = {
    asOf: options.asOf,
    setting,
    knowledge: knowledge.version,
    alerts,
    generators,
    unlocalized: isUnlocalized(diagnosed, view),
    next,
  };
  const missing = missingOf(diagnosed, view, compiled.strengthFindings, needsOfOptions(rows ?? []));
  if (!rows) return { ...read, missing };
  return {
    ...read,
    options: rows,
    journey: journeyOf({ alerts, generators, next, options: rows }, view, knowledge),
    outcomes: outcomesOf(view, knowledge),
    missing,
  };
};
