/** assess(chart, knowledge, options): what a chart says, with why, from which source, and what is missing. */

export { stopsProcedures } from "./alerts.ts";
export { assess } from "./assess.ts";
export { assessPayers } from "./assess-payers.ts";
export type {
  AlertStatement,
  Assessment,
  AssessOptions,
  ConfirmBy,
  GeneratorState,
  GeneratorStatement,
  Moved,
  NextStatement,
  Setting,
  Unmoved,
} from "./assessment.ts";
export { compile } from "./compile.ts";
export type { Judging } from "./criteria/judge.ts";
export { entropyBits, type Posterior, posteriorOf, type Weight, weightOf } from "./diagnosis/odds.ts";
export { type JourneyStep, type JourneyStepId, journeySteps } from "./journey.ts";
export { compileOptions } from "./options/compile-options.ts";
export { coverageOf } from "./options/coverage.ts";
export { judgingFor } from "./options/judging-for.ts";
export type { Coverage, Instruction, OptionStatement, Readiness } from "./options/option.ts";
export type { Outcomes } from "./outcomes/outcomes.ts";
export { openOrders, openOrdersIn } from "./procedures/open-orders.ts";
export type { Request } from "./procedures/request.ts";
export { type Says, type SaysOf, type Sentences, say } from "./says.ts";
export { all, any, atLeast, isOf, type Need, not, type Truth, truthOf, type Verdict } from "./verdict.ts";
