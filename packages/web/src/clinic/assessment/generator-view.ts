import type { GeneratorState, GeneratorStatement, Moved, Setting } from "@pinpoint/reasoning";
import { nameOf, probabilityText, type Rendering, render, targetsText, textIn } from "@pinpoint/wording";
import { messagesIn } from "../../../app/language/messages.ts";
import { numberFormat } from "../../../app/language/number-format.ts";
import { ruleId } from "../knowledge/rules.ts";
import { type EntryLink, entryLinks } from "./links.ts";
import { assessmentMessages } from "./messages.ts";
import { rowOf } from "./row-of.ts";
import { type SourceView, sourceView } from "./source-view.ts";
import { type VerdictView, verdictView } from "./verdict-view.ts";
import { whyOf } from "./why.ts";

/** One row of evidence that moved the estimate. */
export interface MovedView {
  readonly key: string;
  readonly says: string;
  /** Likelihood ratio with its limits; null where criteria speak. */
  readonly ratio: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly secondHand: boolean;
  /** The people it was counted in, and why it is to be read with care. */
  readonly about: string | null;
  readonly because: readonly EntryLink[];
  readonly source: SourceView;
}

export interface UnmovedView {
  readonly says: string;
  readonly because: readonly EntryLink[];
  readonly source: SourceView | null;
}

export interface PriorView {
  readonly percent: string;
  readonly population: string | null;
  readonly source: SourceView;
}

export interface ConfirmView {
  readonly procedure: string;
  readonly procedureId: string;
  readonly targets: string;
  readonly count: number;
}

/** A possible source of pain as one row: the estimate, the state, and all that stands behind them. */
export interface GeneratorView {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly state: GeneratorState;
  readonly places: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly ticks: readonly { readonly at: number; readonly name: string }[];
  readonly basis: "measured" | "prior" | "second-hand";
  /** Said under the number, where the number alone would mislead. */
  readonly remark: string | null;
  readonly prior: PriorView | null;
  readonly moved: readonly MovedView[];
  readonly alternatives: readonly string[];
  readonly unmoved: readonly UnmovedView[];
  readonly criteria: VerdictView | null;
  readonly confirmBy: ConfirmView | null;
  readonly because: readonly EntryLink[];
}

export interface GeneratorReading {
  readonly rendering: Rendering;
  readonly setting: Setting;
  readonly titles: Readonly<Record<string, string>>;
}

const movedView = (moved: Moved, index: number, generator: string, reading: GeneratorReading): MovedView => {
  const { rendering, titles } = reading;
  const { knowledge, locale } = rendering;
  const text = messagesIn(assessmentMessages, locale);
  const facts = rowOf(moved, knowledge.generators.get(generator), knowledge);
  const people = facts.n === undefined ? undefined : text.people(numberFormat(locale).format(facts.n));
  return {
    key: `${moved.group}-${index}`,
    says: render(moved.says, rendering),
    ratio:
      moved.lr === null || moved.interval === null
        ? null
        : { value: moved.lr, low: moved.interval[0], high: moved.interval[1] },
    secondHand: moved.class === "secondary",
    about: [people, facts.population, facts.lowTrust].filter(Boolean).join("; ") || null,
    because: entryLinks(moved.because, titles),
    source: sourceView(moved.source, moved.class, rendering, ruleId("generator", generator)),
  };
};

const priorView = ({ id, prior }: GeneratorStatement, { rendering, setting }: GeneratorReading): PriorView | null => {
  if (!prior) return null;
  const known = rendering.knowledge.generators
    .get(id)
    ?.priors[setting].find(({ value, source }) => value === prior.value && source === prior.source);
  return {
    percent: probabilityText(prior.value, rendering.locale),
    population: known ? textIn(known.population, rendering.locale, "") : null,
    source: sourceView(prior.source, prior.class, rendering, ruleId("generator", id)),
  };
};

/** The thresholds that belong to what can settle this generator. */
const ticksOf = (id: string, { knowledge, locale }: Rendering): GeneratorView["ticks"] => {
  const text = messagesIn(assessmentMessages, locale);
  const { testThreshold, treatThreshold } = knowledge.settings;
  switch (knowledge.generators.get(id)?.decidedBy) {
    case "block":
      return [
        { at: testThreshold.block, name: text.pursue },
        { at: treatThreshold, name: text.treatFrom },
      ];
    case "imaging":
      return [
        { at: testThreshold.imaging, name: text.pursue },
        { at: treatThreshold, name: text.treatFrom },
      ];
    default:
      return [
        { at: testThreshold.nothing, name: text.pursue },
        { at: treatThreshold, name: text.treatFrom },
      ];
  }
};

const basisOf = ({ moved }: GeneratorStatement): GeneratorView["basis"] => {
  if (moved.length === 0) return "prior";
  return moved.some((one) => one.class === "secondary") ? "second-hand" : "measured";
};

/** A block's posterior stays at the first positive; without a word it would contradict the state beside it. */
const remarkOf = ({ state, says, probability }: GeneratorStatement, { locale }: Rendering): string | null =>
  state === "confirmed" && says.key === "state.blocks" && probability !== null
    ? messagesIn(assessmentMessages, locale).byFirstBlock
    : null;

const alternativesOf = ({ alternatives = [] }: GeneratorStatement, { knowledge, locale }: Rendering) => {
  const text = messagesIn(assessmentMessages, locale);
  return alternatives.map(({ probability, source }) =>
    text.anotherSource(knowledge.sources.get(source)?.cite ?? source, probabilityText(probability, locale)),
  );
};

/** One generator in words and numbers. */
export const generatorView = (statement: GeneratorStatement, reading: GeneratorReading): GeneratorView => {
  const { rendering, titles } = reading;
  const { id, state, probability, interval, moved, unmoved = [], criteria, confirmBy, sites } = statement;
  const spread = interval !== null && interval[0] !== interval[1] ? interval : null;
  return {
    id,
    name: nameOf("generator", id, rendering),
    why: whyOf(statement, rendering),
    state,
    places: sites.length > 0 ? targetsText(sites, rendering.locale) : null,
    value: probability,
    low: spread?.[0] ?? null,
    high: spread?.[1] ?? null,
    ticks: ticksOf(id, rendering),
    basis: basisOf(statement),
    remark: remarkOf(statement, rendering),
    prior: priorView(statement, reading),
    moved: moved.map((one, index) => movedView(one, index, id, reading)),
    alternatives: alternativesOf(statement, rendering),
    unmoved: unmoved.map(({ says, because, source }) => ({
      says: render(says, rendering),
      because: entryLinks(because, titles),
      source: source === undefined ? null : sourceView(source, "evidence", rendering, ruleId("generator", id)),
    })),
    criteria: criteria ? verdictView(criteria, rendering) : null,
    confirmBy: confirmBy
      ? {
          procedure: nameOf("procedure", confirmBy.procedure, rendering),
          procedureId: confirmBy.procedure,
          targets: targetsText(confirmBy.targets, rendering.locale),
          count: confirmBy.count,
        }
      : null,
    because: entryLinks(statement.because, titles),
  };
};
