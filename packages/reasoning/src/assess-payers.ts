import type { Chart } from "@pinpoint/chart";
import type { Knowledge } from "@pinpoint/knowledge";
import type { AssessOptions } from "./assessment.ts";
import { viewOf } from "./chart-view.ts";
import { compile } from "./compile.ts";
import { diagnose } from "./diagnosis/diagnose.ts";
import { compileOptions } from "./options/compile-options.ts";
import { type Payment, paymentsOf } from "./options/options.ts";

/** Coverage, authorization, billing and packet of every procedure for several payers at once, by payer and treatment. */
export const assessPayers = (
  chart: Chart,
  knowledge: Knowledge,
  options: AssessOptions,
  payers: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, Payment>> => {
  const compiled = compile(knowledge);
  const view = viewOf(chart, compiled.index, knowledge.codedComplaints, options);
  const diagnosed = diagnose(compiled.generators, view, options.setting ?? "specialist");
  return paymentsOf(diagnosed, view, knowledge, compileOptions(knowledge, compiled.index), options, payers);
};
