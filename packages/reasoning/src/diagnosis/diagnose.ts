import type { GeneratorStatement, Setting } from "../assessment.ts";
import type { ChartView } from "../chart-view.ts";
import { verdictOf } from "../rules/compile-rule.ts";
import { couldBeMet } from "../rules/needs.ts";
import { confirmByOf } from "./confirm-by.ts";
import type { Diagnosed } from "./diagnosed.ts";
import { alternativesOf, evaluate } from "./evaluate.ts";
import type { CompiledGenerator } from "./hypothesis.ts";
import { bestCase, openQuestions } from "./next-findings.ts";
import { rounded } from "./odds.ts";
import { sitesOf } from "./sites.ts";
import { isCoded, standingOf } from "./state.ts";

const isHypothesis = (generator: CompiledGenerator, view: ChartView): boolean =>
  (couldBeMet(generator.needs, view.facts) && generator.applies.met(view)) ||
  isCoded(view, generator.knowledge) ||
  wasBlocked(generator, view);

const diagnosedOf = (generator: CompiledGenerator, view: ChartView, setting: Setting): Diagnosed => {
  const hypothesis = evaluate(generator, view, setting);
  const standing = standingOf(hypothesis, view);
  const sites = sitesOf(view, generator.knowledge, hypothesis.history, hypothesis.roots, hypothesis.side);
  return {
    hypothesis,
    standing,
    sites,
    confirmBy: view.complaint ? confirmByOf(hypothesis, standing, sites) : undefined,
    opens: openQuestions(hypothesis, view),
  };
};

/** Every generator the chart makes a hypothesis: it applies, a code names it, or a block for it was done. */
export const diagnose = (
  generators: readonly CompiledGenerator[],
  view: ChartView,
  setting: Setting,
): readonly Diagnosed[] => {
  const diagnosed: Diagnosed[] = [];
  for (const generator of generators)
    if (isHypothesis(generator, view)) diagnosed.push(diagnosedOf(generator, view, setting));
  return diagnosed;
};

const wasBlocked = ({ knowledge: { block } }: CompiledGenerator, view: ChartView): boolean => {
  if (block === undefined) return false;
  for (const { body } of view.of("procedure"))
    if (body.purpose === "diagnostic" && block.procedures.includes(body.procedure)) return true;
  return false;
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

/** The statement of one generator, rounded for people. */
export const statementOf = (
  { hypothesis, standing, sites, confirmBy }: Diagnosed,
  view: ChartView,
): GeneratorStatement => {
  const { generator, prior, posterior, findings, block } = hypothesis;
  const { knowledge } = generator;
  const alternatives = alternativesOf(hypothesis);
  return {
    id: knowledge.id,
    basis: knowledge.basis,
    probability: posterior ? rounded(posterior.probability) : null,
    interval: posterior ? [rounded(posterior.interval[0]), rounded(posterior.interval[1])] : null,
    ...(prior ? { prior: { value: prior.value, source: prior.source, class: prior.class } } : {}),
    ...(alternatives.length > 0
      ? { alternatives: alternatives.map(({ probability, source }) => ({ probability: rounded(probability), source })) }
      : {}),
    state: standing.state,
    says: standing.says,
    because: standing.because,
    sites,
    moved: [...findings.contributions, ...(block ? [block] : [])].map(({ moved }) => moved),
    ...(findings.unmoved.length > 0 ? { unmoved: findings.unmoved } : {}),
    ...(generator.criteria ? { criteria: verdictOf(generator.criteria.fully, view, [knowledge.id]) } : {}),
    ...(confirmBy ? { confirmBy } : {}),
  };
};
