import type { Chart, Entry } from "@pinpoint/chart";
import type { OpenChart } from "@pinpoint/platform";

/** An invented chart as the platform opens it. */
export const openedChart = (chart: Chart, id = "episode-1", more: Partial<OpenChart> = {}): OpenChart => ({
  episode: {
    id,
    organizationId: "o-1",
    patient: {
      id: `patient of ${id}`,
      number: "D-1",
      givenName: "Invented",
      familyName: id,
      birthDate: chart.patient.birthDate,
      sex: chart.patient.sex,
      state: chart.patient.state ?? null,
    },
    title: "low back pain",
    opened: "2026-01-01",
    closed: null,
    entries: chart.entries.length,
    lastEntryAt: null,
  },
  chart,
  complete: true,
  ...more,
});

/** The chart with an entry at its end, as if it had been sealed. */
export const withEntry = (
  chart: Chart,
  entry: Pick<Entry, "kind" | "at" | "body"> & { readonly id: string },
): Chart => {
  const last = chart.entries.at(-1);
  if (!last) throw new Error("the chart has no entries");
  const added: unknown = {
    ...last,
    ...entry,
    seq: last.seq + 1,
    prev: last.hash,
    hash: `after ${last.hash} ${entry.id}`,
  };
  const isEntry = (value: unknown): value is Entry => typeof value === "object" && value !== null && "kind" in value;
  return isEntry(added) ? { ...chart, entries: [...chart.entries, added] } : chart;
};
