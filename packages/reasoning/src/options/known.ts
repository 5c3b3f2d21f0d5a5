/** What a treatment is known to do, as it concerns a generator: read once from the knowledge, whatever the chart says. */
import { daysBetween, earliestDay } from "@pinpoint/chart";
import type { Guideline, Lasts, Result, Treatment } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import type { AgainstStatement } from "./option.ts";
import { textSays } from "./text-says.ts";

export interface Known {
  readonly expected: readonly Result[];
  readonly lasts: readonly Lasts[] | undefined;
  readonly against: readonly AgainstStatement[];
  readonly guidelines: readonly Guideline[];
}

const speaksOf = (generators: readonly string[] | undefined, generator: string): boolean =>
  generators === undefined || generators.includes(generator);

export const knownOf = (treatment: Treatment, generator: string): Known => ({
  expected: treatment.results.filter(({ generators }) => speaksOf(generators, generator)),
  lasts: treatment.lasts.length > 0 ? treatment.lasts : undefined,
  against: treatment.against
    .filter(({ generators }) => speaksOf(generators, generator))
    .map((one) => ({
      says: textSays(one.says),
      class: one.class,
      ...(one.source ? { source: one.source } : {}),
    })),
  guidelines: treatment.guidelines.filter(({ generators }) => speaksOf(generators, generator)),
});

/** Guidelines that speak of pain that has lasted so long: a text on chronic pain is silent at eight weeks. */
export const guidelinesFor = ({ guidelines }: Known, view: ChartView): readonly Guideline[] => {
  if (guidelines.length === 0) return guidelines;
  const onset = view.complaint?.body.onset;
  const days = onset === undefined ? undefined : daysBetween(earliestDay(onset), view.asOf);
  return days === undefined
    ? guidelines
    : guidelines.filter(({ painForAtLeastDays }) => painForAtLeastDays === undefined || days >= painForAtLeastDays);
};
