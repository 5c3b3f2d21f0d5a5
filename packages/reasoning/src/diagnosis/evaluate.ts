/** From a compiled generator and a chart to its probability: prior, groups, block, on the side that the signs support best. */
import type { Side } from "@pinpoint/chart";
import type { PriorKnowledge } from "@pinpoint/knowledge";
import type { Setting } from "../assessment.ts";
import type { ChartView } from "../chart-view.ts";
import { say } from "../says.ts";
import { type BlockHistory, blockHistory } from "./blocks.ts";
import { type Contribution, contributionOf, type Findings, intervalOf } from "./groups/group.ts";
import { rootEvidence } from "./groups/root.ts";
import type { CompiledGenerator, Hypothesis } from "./hypothesis.ts";
import { posteriorOf, type Weight } from "./odds.ts";
import { complaintSide } from "./sites.ts";

const priorOf = (generator: CompiledGenerator, view: ChartView, setting: Setting): PriorKnowledge | undefined => {
  for (const { prior, when } of generator.priors[setting]) if (when === undefined || when.met(view)) return prior;
  return undefined;
};

/** Lets every group speak. Bedside groups come first; whether they raised the hypothesis decides what a common imaging finding may do. */
const speak = (generator: CompiledGenerator, view: ChartView, side: Side | undefined, ageSpeaks: boolean): Findings => {
  const findings: Findings = { contributions: [], unmoved: [] };
  let bedside = 0;
  for (const group of generator.groups) {
    const before = findings.contributions.length;
    group.speak({ view, side, raised: bedside > 0, ageSpeaks }, findings);
    if (!group.imaging && !group.age)
      for (let index = before; index < findings.contributions.length; index++)
        bedside += findings.contributions[index]?.weight.logLr ?? 0;
  }
  return findings;
};

const weightsOf = (contributions: readonly Contribution[]): readonly Weight[] =>
  contributions.map(({ weight }) => weight);

const sum = ({ contributions }: Findings): number => {
  let total = 0;
  for (const { weight } of contributions) total += weight.logLr;
  return total;
};

interface Sided {
  readonly side: Side | undefined;
  readonly findings: Findings;
}

/** The side the signs support; both when they support both alike. */
const onBestSide = (generator: CompiledGenerator, view: ChartView, ageSpeaks: boolean): Sided => {
  const complained = complaintSide(view);
  if (!generator.sided || complained === "left" || complained === "right" || !view.namesSides)
    return { side: complained, findings: speak(generator, view, generator.sided ? complained : undefined, ageSpeaks) };
  const left = speak(generator, view, "left", ageSpeaks);
  const right = speak(generator, view, "right", ageSpeaks);
  const difference = sum(left) - sum(right);
  if (difference === 0) return { side: complained, findings: left };
  return difference > 0 ? { side: "left", findings: left } : { side: "right", findings: right };
};

/** A painful side that no block has reached yet: then a negative one says nothing about the whole. */
const everySideReached = (history: BlockHistory, side: Side | undefined): boolean =>
  side === "left" ||
  side === "right" ||
  (["left", "right"] as const).every((one) => history.sites.some((site) => site.side === one));

/** What the first block says, once: a second one is judged by rule, its ratio is not multiplied. */
const blockContribution = (
  generator: CompiledGenerator,
  history: BlockHistory,
  asked: Side | undefined,
): Contribution | undefined => {
  const { firstBlock } = generator;
  if (!firstBlock || history.results.length === 0) return undefined;
  const { present, absent } = firstBlock;
  const positive = history.results.find(({ outcome, likelihoodSpeaks }) => outcome === "positive" && likelihoodSpeaks);
  const anyPositive = history.results.some(({ outcome }) => outcome === "positive");
  const negative =
    anyPositive || !everySideReached(history, asked)
      ? undefined
      : history.results.find(({ outcome }) => outcome === "negative");
  const spoken = positive ?? negative;
  const side = positive ? present : absent;
  if (!spoken || !side) return undefined;
  const values = {
    procedure: spoken.procedure.body.procedure,
    date: spoken.day,
    percent: spoken.percent ?? 0,
    ...intervalOf(side.weight),
  };
  return contributionOf(
    "block",
    side.weight,
    side.facts,
    positive ? say("moved.block", values) : say("moved.block.negative", values),
    spoken.because,
    side.alternatives,
  );
};

/** Everything that moved the hypothesis: the groups, then the block. */
const allOf = ({ contributions }: Findings, block: Contribution | undefined): readonly Contribution[] =>
  block ? [...contributions, block] : contributions;

const noteBlocks = ({ results, elsewhere }: BlockHistory, unmoved: Findings["unmoved"]): void => {
  for (const { why, because } of results) if (why) unmoved.push({ says: why, because });
  for (const { procedure, day, because } of elsewhere)
    unmoved.push({
      says: say("unmoved.block.elsewhere", { procedure: procedure.body.procedure, date: day }),
      because,
    });
};

/** Evaluates one generator that applies to this chart. */
export const evaluate = (generator: CompiledGenerator, view: ChartView, setting: Setting): Hypothesis => {
  const prior = priorOf(generator, view, setting);
  const { side, findings } = onBestSide(generator, view, view.complaint !== undefined && prior?.ageSpecific !== true);
  const history = blockHistory(view, generator.knowledge, generator.settings, side);
  const block = blockContribution(generator, history, side);
  noteBlocks(history, findings.unmoved);
  return {
    generator,
    prior,
    posterior: prior && posteriorOf(prior.value, weightsOf(allOf(findings, block))),
    findings,
    block,
    side,
    roots: generator.roots.length > 0 ? rootEvidence(generator, view, side) : noRoots,
    history,
  };
};
const noRoots: readonly never[] = [];

/** The posterior with one row read by another source, and with that source's prior where it holds only with that. */
export const alternativesOf = ({
  prior,
  findings,
  block,
}: Hypothesis): readonly { readonly probability: number; readonly source: string }[] => {
  const contributions = allOf(findings, block);
  const alternatives: { readonly probability: number; readonly source: string }[] = [];
  for (const contribution of contributions)
    for (const { weight, prior: own, source } of contribution.alternatives) {
      const from = own ?? prior?.value;
      if (from === undefined) continue;
      const weights = contributions.map((one) => (one === contribution ? weight : one.weight));
      alternatives.push({ probability: posteriorOf(from, weights).probability, source });
    }
  return alternatives;
};
