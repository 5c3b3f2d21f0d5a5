import type { ParametersOf } from "@pinpoint/knowledge";
import { compileRule, verdictOf } from "../rules/compile-rule.ts";
import type { Compilation, Judge } from "./judge.ts";

/** A statement about the chart in the words of the generators' conditions. */
export const chart = (parameters: ParametersOf<"chart">, { index }: Compilation): Judge => {
  const rule = compileRule(parameters, index);
  return ({ view, settles }) => verdictOf(rule, view, settles);
};
