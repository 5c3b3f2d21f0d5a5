/** The word for how sure: unlikely, possible, likely, confirmed, excluded, and the sentence that says why. */
import { daysBetween, type EntryOf, lumbarFacetLevels } from "@pinpoint/chart";
import type { GeneratorKnowledge } from "@pinpoint/knowledge";
import type { GeneratorState } from "../assessment.ts";
import type { ChartView } from "../chart-view.ts";
import { becauseOf } from "../rules/compile-rule.ts";
import { hasCode } from "../rules/icd10.ts";
import type { Rule } from "../rules/rule.ts";
import { type Says, say } from "../says.ts";
import type { BlockResult } from "./block-result.ts";
import type { BlockedSite } from "./blocks.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { imagingVerdict } from "./imaging-decides.ts";
import { mergeSides, targetOf } from "./site.ts";

export interface Standing {
  readonly state: GeneratorState;
  readonly says: Says;
  readonly because: readonly string[];
}

const standing = (state: GeneratorState, says: Says, because: readonly string[] = []): Standing => ({
  state,
  says,
  because,
});

const names = ({ body }: EntryOf<"condition">, { codes, conditions }: GeneratorKnowledge): boolean =>
  hasCode(body.icd10, codes) || (body.condition !== undefined && conditions.includes(body.condition));

const diagnoses = ({ body }: EntryOf<"diagnosis">, { id }: GeneratorKnowledge): boolean =>
  body.generator === id && body.state !== "excluded";

/** True when a code, a condition or the physician's diagnosis names the generator. */
export const isCoded = (view: ChartView, knowledge: GeneratorKnowledge): boolean => {
  for (const entry of view.of("condition")) if (names(entry, knowledge)) return true;
  for (const entry of view.of("diagnosis")) if (diagnoses(entry, knowledge)) return true;
  return false;
};

/** Entries that name the generator by a code or a condition. */
const codedEntries = (view: ChartView, knowledge: GeneratorKnowledge): readonly string[] => {
  const coded: string[] = [];
  for (const entry of view.of("condition")) if (names(entry, knowledge)) coded.push(entry.id);
  for (const entry of view.of("diagnosis")) if (diagnoses(entry, knowledge)) coded.push(entry.id);
  return coded;
};

const targetsOf = (hypothesis: Hypothesis, sites: readonly BlockedSite[]) => {
  const structure = hypothesis.generator.knowledge.site?.structure ?? "facet-joint";
  return mergeSides(sites.map(({ level, side }) => targetOf(structure, level, side)));
};

const addOnce = <T>(list: T[], one: T): void => {
  if (!list.includes(one)) list.push(one);
};

/** The entries that the blocks of these sites rest on, each once. */
const becauseOfSites = (sites: readonly BlockedSite[]): readonly string[] => {
  const entries: string[] = [];
  for (const { results } of sites)
    for (const { because } of results) for (const entry of because) addOnce(entries, entry);
  return entries;
};

const positivesOf = (sites: readonly BlockedSite[]): readonly BlockResult[] => {
  const positives: BlockResult[] = [];
  for (const { results } of sites)
    for (const result of results) if (result.outcome === "positive") addOnce(positives, result);
  return positives;
};

/** Where the probability stands against the thresholds of its kind. */
const byProbability = ({ posterior, generator }: Hypothesis, low: number): Standing => {
  const { treatThreshold } = generator.settings;
  if (!posterior) return standing("possible", say("state.unknown-probability", { generator: generator.knowledge.id }));
  const { probability, interval } = posterior;
  if (probability < low) return standing("unlikely", say("state.below", { probability, threshold: low }));
  if (probability >= treatThreshold)
    return standing("likely", say("state.above", { probability, threshold: treatThreshold }));
  const priorOnly = interval[0] === interval[1];
  return standing(
    "possible",
    priorOnly
      ? say("state.prior-only", { probability })
      : say("state.probability", { probability, low: interval[0], high: interval[1], threshold: treatThreshold }),
  );
};

/** Every joint the pain can come from was covered by a negative block, on every side that hurts. */
const allExcluded = ({ generator: { knowledge }, history, side }: Hypothesis): boolean => {
  const levels: readonly (string | undefined)[] =
    knowledge.block?.levels ?? (knowledge.id === "lumbar-facet" ? lumbarFacetLevels : [undefined]);
  const sides = side === "left" || side === "right" ? [side] : (["left", "right"] as const);
  return levels.every((level) =>
    sides.every((one) =>
      history.sites.some(
        (site) =>
          (site.level ?? "") === (knowledge.block?.structure === "third-occipital-nerve" ? "C2-3" : (level ?? "")) &&
          site.side === one &&
          (site.state === "excluded" || site.state === "discordant"),
      ),
    ),
  );
};

const confirmedStanding = (hypothesis: Hypothesis, confirmed: readonly BlockedSite[]): Standing | undefined => {
  const blocks = positivesOf(confirmed);
  const [first] = blocks;
  const last = blocks.at(-1);
  return (
    first &&
    last &&
    standing(
      "confirmed",
      say("state.blocks", {
        procedure: first.procedure.body.procedure,
        count: blocks.length,
        days: daysBetween(first.day, last.day),
        targets: targetsOf(hypothesis, confirmed),
      }),
      becauseOfSites(confirmed),
    )
  );
};

const byBlocks = (hypothesis: Hypothesis): Standing | undefined => {
  const { sites } = hypothesis.history;
  if (sites.length === 0) return undefined;
  const confirmed = confirmedStanding(
    hypothesis,
    sites.filter(({ state }) => state === "confirmed"),
  );
  if (confirmed) return confirmed;
  const single = sites.filter(({ state }) => state === "one-positive");
  const [positive] = positivesOf(single);
  return (
    positive &&
    standing(
      "likely",
      say("state.one-block", {
        procedure: positive.procedure.body.procedure,
        date: positive.day,
        percent: positive.percent ?? 0,
      }),
      becauseOfSites(single),
    )
  );
};

const excludedByBlocks = (hypothesis: Hypothesis): Standing | undefined => {
  if (hypothesis.history.sites.length === 0) return undefined;
  const closed = hypothesis.history.sites.filter(({ state }) => state === "excluded" || state === "discordant");
  const last = closed.flatMap(({ results }) => results).findLast(({ outcome }) => outcome === "negative");
  if (!last || !allExcluded(hypothesis)) return undefined;
  const values = { procedure: last.procedure.body.procedure, targets: targetsOf(hypothesis, closed) };
  const discordant = closed.every(({ state }) => state === "discordant");
  return standing(
    "excluded",
    discordant ? say("state.discordant", values) : say("state.block-excludes", { ...values, date: last.day }),
    last.because,
  );
};

const blockStanding = (hypothesis: Hypothesis): Standing => {
  const decided = byBlocks(hypothesis);
  if (decided) return decided;
  const excluded = excludedByBlocks(hypothesis);
  if (excluded) return excluded;
  const stands = byProbability(hypothesis, hypothesis.generator.settings.testThreshold.block);
  // Only a positive block makes a joint likely, however high the probability.
  const posterior = hypothesis.posterior;
  if (stands.state === "unlikely" || stands.says.key === "state.prior-only" || !posterior) return stands;
  const [low, high] = posterior.interval;
  return {
    ...stands,
    state: "possible",
    says: say("state.probability.block", { probability: posterior.probability, low, high }),
  };
};

const imagingStanding = (hypothesis: Hypothesis, view: ChartView): Standing => {
  const stands = byProbability(hypothesis, hypothesis.generator.settings.testThreshold.imaging);
  const image = imagingVerdict(view, hypothesis.generator.knowledge, hypothesis.roots, hypothesis.side);
  if (image.is === "silent") return stands;
  const { finding, day, because } = image;
  if (image.is === "complete-absent")
    return standing("excluded", say("state.imaging-complete", { finding, date: day }), because);
  if (image.is === "absent") return standing("unlikely", say("state.imaging-absent", { finding, date: day }), because);
  if (stands.state !== "likely" || !hypothesis.posterior) return stands;
  if (image.is === "no-root") return standing("likely", say("state.image-without-root", { finding }), because);
  if (image.is === "elsewhere") return standing("likely", say("state.discordant-imaging", { finding }), because);
  const { probability } = hypothesis.posterior;
  const [root] = hypothesis.roots;
  if (hypothesis.generator.knowledge.imaging?.concordance !== "root-and-side" || !root)
    return standing("confirmed", say("state.image-agrees", { probability, finding }), because);
  return standing(
    "confirmed",
    say("state.concordant", { probability, finding, targets: [targetOf("nerve-root", root.root, hypothesis.side)] }),
    because,
  );
};

const criteriaStanding = (hypothesis: Hypothesis, view: ChartView): Standing => {
  const { criteria, knowledge, settings } = hypothesis.generator;
  const generator = knowledge.id;
  const coded = codedEntries(view, knowledge);
  if (!criteria) return standing("possible", say("state.unknown-probability", { generator }), coded);
  const { fully, partly, excludedBy } = criteria;
  const holds = (rule: Rule | undefined) => rule?.met(view) === true;
  if (excludedBy && holds(excludedBy))
    return standing("excluded", say("state.feature-absent", { generator }), becauseOf(excludedBy, view));
  if (holds(fully))
    return standing(
      "confirmed",
      say(knowledge.basis === "history" ? "state.history-met" : "state.criteria-met", { generator }),
      becauseOf(fully, view),
    );
  if (coded.length > 0) return standing("possible", say("state.code-alone", { generator }), coded);
  if (fully.truth(view) === -1 && !holds(partly))
    return standing("unlikely", say("state.criteria-unmet", { generator }), becauseOf(fully, view));
  if (holds(partly)) return standing("possible", say("state.criteria-partly", { generator }), becauseOf(partly, view));
  if (hypothesis.posterior && hypothesis.posterior.probability < settings.testThreshold.nothing)
    return byProbability(hypothesis, settings.testThreshold.nothing);
  return standing("possible", say("state.criteria-unknown", { generator }));
};

const undecidedStanding = (hypothesis: Hypothesis, view: ChartView): Standing => {
  const { likelyWhen, unlikelyWhen, knowledge, settings } = hypothesis.generator;
  const generator = knowledge.id;
  if (likelyWhen?.met(view))
    return standing("likely", say("state.imaging-rule", { generator }), becauseOf(likelyWhen, view));
  if (unlikelyWhen?.met(view))
    return standing("unlikely", say("state.imaging-rule-absent", { generator }), becauseOf(unlikelyWhen, view));
  return byProbability(hypothesis, settings.testThreshold.nothing);
};

/** Gives a hypothesis its state, by what can settle it. */
export const standingOf = (hypothesis: Hypothesis, view: ChartView): Standing => {
  switch (hypothesis.generator.knowledge.decidedBy) {
    case "block":
      return blockStanding(hypothesis);
    case "imaging":
      return imagingStanding(hypothesis, view);
    case "criteria":
      return criteriaStanding(hypothesis, view);
    case "nothing":
      return undecidedStanding(hypothesis, view);
  }
};
