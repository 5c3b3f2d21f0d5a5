/** The medicines of a chart with the drugs they name, read once for all rules of an assessment. */
import type { EntryOf } from "@pinpoint/chart";
import type { Drug } from "@pinpoint/knowledge";
import type { ChartView } from "../chart-view.ts";
import { drugsNamed } from "./drugs.ts";

export interface Medicine {
  readonly entry: EntryOf<"medication">;
  readonly drugs: readonly Drug[];
}

export const medicinesOf = (view: ChartView, drugs: readonly Drug[]): readonly Medicine[] => {
  const { kept } = view;
  kept.medicines ??= view.of("medication").map((entry) => ({ entry, drugs: drugsNamed(entry.body.drug, drugs) }));
  return kept.medicines;
};
