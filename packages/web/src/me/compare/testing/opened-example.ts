import type { OpenChart } from "@pinpoint/platform";
import { exampleChart, ownKnowledge } from "../../../clinic/testing/example.ts";

export { ownKnowledge };

/** One of the project's invented charts, as somebody who may see it opens it. */
export const openedExample = (name: string): OpenChart => {
  const chart = exampleChart(name);
  const { birthDate, sex } = chart.patient;
  return {
    episode: {
      id: "e-1",
      organizationId: "o-1",
      patient: { id: "p-1", number: "1", givenName: "Invented", familyName: "14", birthDate, sex, state: null },
      title: "pain",
      opened: "2026-01-01T00:00:00.000Z",
      closed: null,
      entries: chart.entries.length,
      lastEntryAt: null,
    },
    chart,
    complete: true,
  };
};
