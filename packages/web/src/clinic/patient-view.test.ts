import type { EpisodeRow } from "@pinpoint/platform";
import { describe, expect, it } from "vitest";
import { rightsOf } from "./access.ts";
import { patientQuestion, patientView } from "./patient-view.ts";
import { exampleChart, ownKnowledge } from "./testing/example.ts";

const episode: EpisodeRow = {
  id: "e",
  organizationId: "o",
  patient: {
    id: "p",
    number: "D-4",
    givenName: "Invented",
    familyName: "patient 4",
    birthDate: "1968-04-02",
    sex: "female",
    state: "TX",
  },
  title: "low back pain",
  opened: "2026-09-01",
  closed: null,
  entries: 30,
  lastEntryAt: "2026-10-19",
};

const show = (search: string, role: "nurse" | "coordinator" = "nurse", today = "2026-11-24") =>
  patientView(
    { episode, chart: exampleChart("facet-two-blocks"), complete: role === "nurse" },
    ownKnowledge,
    patientQuestion(new URL(`http://localhost/clinic/patients/e${search}`), "en", today),
    rightsOf(role),
  );
const stateOf = (search: string) => show(search).assessment?.generators.find(({ id }) => id === "lumbar-facet")?.state;

describe("the page of a patient", () => {
  it("gives a coordinator the story and nothing of the assessment", () => {
    const view = show("", "coordinator");
    expect(view.assessment).toBeNull();
    expect(view.story.length).toBeGreaterThan(3);
    expect(view.rights.record).toBe(false);
  });
  it("reads the chart as it stood on the day that is asked for", () => {
    expect(stateOf("")).toBe("confirmed");
    expect(stateOf("?as-of=2026-10-01")).toBe("likely");
    expect(stateOf("?as-of=2026-09-20")).toBe("possible");
    expect(show("?as-of=2026-09-20").later).toBeGreaterThan(0);
  });
  it("reads today when the day is none, and to its last entry when that lies ahead of the clock", () => {
    expect(show("?as-of=2026-02-30").asOf).toBe("2026-11-24");
    expect(show("", "nurse", "2026-01-01").asOf).toBe("2026-10-19");
  });
  it("takes the priors of primary care only when asked, and gives no figure where none is published", () => {
    expect(
      show("?setting=primary-care").assessment?.generators.find(({ id }) => id === "lumbar-facet")?.value,
    ).toBeNull();
    expect(show("?setting=anything").setting).toBe("specialist");
  });
});
