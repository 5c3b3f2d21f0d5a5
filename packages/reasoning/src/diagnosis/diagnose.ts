import type { GeneratorStatement, Moved, Setting } from "../assessment.ts";
import type { ChartView } from "../chart-view.ts";
import { verdictOf } from "../rules/compile-rule.ts";
import { couldBeMet } from "../rules/needs.ts";
import { confirmByOf } from "./confirm-by.ts";
import type { Diagnosed } from "./diagnosed.ts";
import { alternativesOf, evaluate } from "./evaluate.ts";
import type { CompiledGenerator, Hypothesis } from "./hypothesis.ts";
import { bestCase, openQuestions } from "./next-findings.ts";
import { rounded } from "./odds.ts";
import { sitesOf } from "./sites.ts";
import { isCoded, type Standing, standingOf } from "./state.ts";

/** The procedures that were done to find out, each once. */
const diagnosticProcedures = (view: ChartView): readonly string[] => {
  const procedures: string[] = [];
  for (const { body } of view.of("procedure"))
    if (body.purpose === "diagnostic" && !procedures.includes(body.procedure)) procedures.push(body.procedure);
  return procedures;
};

/** What makes a generator a hypothesis although its gate does not: codes and diagnoses in the chart, and blocks that were done. */
interface Named {
  readonly coded: boolean;
  readonly blocked: readonly string[];
}

const namedIn = (view: ChartView): Named => ({
  coded: view.of("condition").length > 0 || view.of("diagnosis").length > 0,
  blocked: diagnosticProcedures(view),
});

const wasBlocked = ({ knowledge: { block } }: CompiledGenerator, blocked: readonly string[]): boolean => {
  if (block === undefined) return false;
  for (const procedure of blocked) if (block.procedures.includes(procedure)) return true;
  return false;
};

const isHypothesis = (generator: CompiledGenerator, view: ChartView, { coded, blocked }: Named): boolean =>
  (couldBeMet(generator.needs, view.facts) && generator.applies.met(view)) ||
  (coded && isCoded(view, generator.knowledge)) ||
  wasBlocked(generator, blocked);

const nothing: readonly never[] = [];

/** Confirmed or excluded: no answer to a question changes it, so none is asked. */
const isSettled = ({ state }: Standing): boolean => state === "confirmed" || state === "excluded";

const diagnosedOf = (generator: CompiledGenerator, view: ChartView, setting: Setting): Diagnosed => {
  const hypothesis = evaluate(generator, view, setting);
  const standing = standingOf(hypothesis, view);
  const sites = sitesOf(view, hypothesis);
  return {
    hypothesis,
    standing,
    sites,
    confirmBy: view.complaint ? confirmByOf(hypothesis, standing, sites) : undefined,
    opens: isSettled(standing) ? nothing : openQuestions(hypothesis, view),
  };
};

/** Every generator the chart makes a hypothesis: it applies, a code names it, or a block for it was done. */
export const diagnose = (
  generators: readonly CompiledGenerator[],
  view: ChartView,
  setting: Setting,
): readonly Diagnosed[] => {
  const named = namedIn(view);
  const diagnosed: Diagnosed[] = [];
  for (const generator of generators)
    if (isHypothesis(generator, view, named)) diagnosed.push(diagnosedOf(generator, view, setting));
  return diagnosed;
};

/** No local generator is likely or confirmed, and no unexamined bedside finding could make one so. */
export const isUnlocalized = (diagnosed: readonly Diagnosed[], view: ChartView): boolean => {
  const local = diagnosed.filter(({ hypothesis }) => hypothesis.generator.knowledge.local);
  if (local.some(({ standing }) => standing.state === "likely" || standing.state === "confirmed")) return false;
  return !local.some((one) => couldRise(one, view));
};

const couldRise = (one: Diagnosed, view: ChartView): boolean => {
  const { hypothesis, standing } = one;
  const { knowledge, criteria, settings } = hypothesis.generator;
  if (standing.state === "excluded") return false;
  switch (knowledge.decidedBy) {
    case "block":
      return false;
    case "criteria":
      return criteria !== undefined && criteria.fully.truth(view) === 0 && bedsideCanMeet(hypothesis, view);
    default:
      if (standing.says.key === "state.imaging-absent") return false;
      return bestCase(one) >= settings.treatThreshold;
  }
};

/** What is missing for the criteria can be seen or asked at the bedside. */
const bedsideCanMeet = ({ generator }: Diagnosed["hypothesis"], view: ChartView): boolean => {
  const verdict = generator.criteria ? verdictOf(generator.criteria.fully, view, []) : undefined;
  return (
    verdict?.missing.length !== 0 &&
    verdict?.missing.every(
      (need) => "record" in need && need.says.key === "need.finding" && generator.bedside.has(need.record),
    ) === true
  );
};

const movedOf = ({ findings, block }: Hypothesis): readonly Moved[] => {
  const moved: Moved[] = [];
  for (const contribution of findings.contributions) moved.push(contribution.moved);
  if (block) moved.push(block.moved);
  return moved;
};

type Writable = { -readonly [K in keyof GeneratorStatement]: GeneratorStatement[K] };
type Numbers = Pick<Writable, "id" | "basis" | "probability" | "interval"> & Partial<Writable>;

const numbersOf = (hypothesis: Hypothesis): Numbers => {
  const { generator, prior, posterior } = hypothesis;
  const alternatives = alternativesOf(hypothesis);
  const numbers: Numbers = {
    id: generator.knowledge.id,
    basis: generator.knowledge.basis,
    probability: posterior ? rounded(posterior.probability) : null,
    interval: posterior ? [rounded(posterior.interval[0]), rounded(posterior.interval[1])] : null,
  };
  if (prior) numbers.prior = { value: prior.value, source: prior.source, class: prior.class };
  if (alternatives.length > 0)
    numbers.alternatives = alternatives.map(({ probability, source }) => ({
      probability: rounded(probability),
      source,
    }));
  return numbers;
};

/** The statement of one generator, rounded for people. What there is nothing to say about is left out. */
export const statementOf = (
  { hypothesis, standing, sites, confirmBy }: Diagnosed,
  view: ChartView,
): GeneratorStatement => {
  const { generator, findings } = hypothesis;
  const statement: Writable = {
    ...numbersOf(hypothesis),
    state: standing.state,
    says: standing.says,
    because: standing.because,
    sites,
    moved: movedOf(hypothesis),
  };
  if (findings.unmoved.length > 0) statement.unmoved = findings.unmoved;
  if (generator.criteria) statement.criteria = verdictOf(generator.criteria.fully, view, [generator.knowledge.id]);
  if (confirmBy) statement.confirmBy = confirmBy;
  return statement;
};
