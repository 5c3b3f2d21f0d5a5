/** What a treatment is known to do, as it concerns this patient's generator: read once from the knowledge. */
import { daysBetween, earliestDay } from "@pinpoint/chart";
import type { Guideline, Result, Treatment } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";

export const resultsFor = (treatment: Treatment, generator: string): readonly Result[] =>
  treatment.results.filter(({ generators }) => generators === undefined || generators.includes(generator));

/** Guidelines that speak of this generator and of pain that has lasted so long: a text on chronic pain is silent at eight weeks. */
export const guidelinesFor = (treatment: Treatment, generator: string, view: ChartView): readonly Guideline[] => {
  const onset = view.complaint?.body.onset;
  const days = onset === undefined ? undefined : daysBetween(earliestDay(onset), view.asOf);
  return treatment.guidelines.filter(
    ({ generators, painForAtLeastDays }) =>
      (generators === undefined || generators.includes(generator)) &&
      (painForAtLeastDays === undefined || days === undefined || days >= painForAtLeastDays),
  );
};
