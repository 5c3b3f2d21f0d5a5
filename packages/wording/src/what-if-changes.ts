/** What stands otherwise on a copy than in the chart: warnings, where the pain comes from, what is ready, what is covered. */
import type { Assessment, GeneratorStatement, Says } from "@pinpoint/reasoning";
import { stateText } from "./assessment-words.ts";
import type { Locale } from "./catalogue.ts";
import { probabilityText } from "./numbers.ts";
import type { Option, Readiness, VerdictName } from "./option-kinds.ts";
import { targetsText } from "./target-text.ts";

export interface AlertChange {
  readonly of: "alert";
  readonly id: string;
  readonly says: Says;
  readonly appears: boolean;
}

/** From where a generator stood to where it stands, as it is shown: a change too small to be shown is none. Null where it was not there. */
export interface GeneratorChange {
  readonly of: "generator";
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

interface OptionChangeOf<Aspect extends string, Value> {
  readonly of: "option";
  readonly treatment: string;
  readonly aspect: Aspect;
  /** Null where it was not there. */
  readonly from: Value | null;
  readonly to: Value | null;
  /** Why it stands so now, where a sentence says so. */
  readonly why: Says | null;
}

export type VerdictAspect = "safety" | "coverage" | "authorization";
export type OptionChange = OptionChangeOf<"readiness", Readiness> | OptionChangeOf<VerdictAspect, VerdictName>;
export type WhatIfChange = AlertChange | GeneratorChange | OptionChange;

/** The ids of either list, those of the second first. */
const idsOf = <T>(before: readonly T[], after: readonly T[], id: (one: T) => string): readonly string[] => [
  ...new Set([...after, ...before].map(id)),
];

const alertChanges = (before: Assessment, after: Assessment): readonly AlertChange[] => {
  const onOneSide = (these: Assessment, those: Assessment, appears: boolean) =>
    these.alerts
      .filter(({ id }) => those.alerts.every((one) => one.id !== id))
      .map(({ id, says }): AlertChange => ({ of: "alert", id, says, appears }));
  return [...onOneSide(after, before, true), ...onOneSide(before, after, false)];
};

const standing = (generator: GeneratorStatement | undefined, locale: Locale): string | null => {
  if (!generator) return null;
  const { state, probability, sites } = generator;
  const chance = probability === null ? "" : ` ${probabilityText(probability, locale)}`;
  return `${stateText(state, locale)}${chance}${sites.length > 0 ? ` (${targetsText(sites, locale)})` : ""}`;
};

const generatorChanges = (before: Assessment, after: Assessment, locale: Locale): readonly GeneratorChange[] =>
  idsOf(before.generators, after.generators, ({ id }) => id).flatMap((id): GeneratorChange[] => {
    const [from = null, to = null] = [before, after].map(({ generators }) =>
      standing(
        generators.find((one) => one.id === id),
        locale,
      ),
    );
    return from === to ? [] : [{ of: "generator", id, from, to }];
  });

const verdictAspects: readonly VerdictAspect[] = ["safety", "coverage", "authorization"];

const ofOption = (treatment: string, was: Option | undefined, is: Option | undefined): readonly OptionChange[] => {
  const [from, to] = [was?.readiness ?? null, is?.readiness ?? null];
  const readiness: readonly OptionChange[] =
    from === to ? [] : [{ of: "option", treatment, aspect: "readiness", from, to, why: is?.why ?? null }];
  // A verdict that only one side has says nothing of its own: that the option came or went is said by its readiness.
  const verdicts = verdictAspects.flatMap((aspect): readonly OptionChange[] => {
    const [before, after] = [was?.[aspect]?.is, is?.[aspect]?.is];
    if (before === after || before === undefined || after === undefined) return [];
    const why = aspect === "coverage" && after !== "met" ? (is?.coverage?.says ?? null) : null;
    return [{ of: "option", treatment, aspect, from: before, to: after, why }];
  });
  return [...readiness, ...verdicts];
};

const optionChanges = (before: Assessment, after: Assessment): readonly OptionChange[] =>
  idsOf(before.options ?? [], after.options ?? [], ({ treatment }) => treatment).flatMap((id) => {
    const [was, is] = [before, after].map(({ options }) => options?.find(({ treatment }) => treatment === id));
    return ofOption(id, was, is);
  });

/** Each thing that stands otherwise after than before. */
export const whatIfChanges = (before: Assessment, after: Assessment, locale: Locale): readonly WhatIfChange[] => [
  ...alertChanges(before, after),
  ...generatorChanges(before, after, locale),
  ...optionChanges(before, after),
];
