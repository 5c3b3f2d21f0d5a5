import { readFileSync } from "node:fs";
import { readChartFile, regions } from "@pinpoint/chart";
import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import type { AuditRow, OpenChart } from "@pinpoint/platform";
import { assess } from "@pinpoint/reasoning";
import { describe, expect, it } from "vitest";
import { type MeView, meView } from "./me-view.ts";
import { reliefWord } from "./relief.ts";
import { storyOf } from "./story.ts";

const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error(loaded.problems.map(({ says }) => says).join("\n"));
const knowledge = loaded.value;

const viewer = { userId: "u-patient", name: "Invented patient 14", organizationId: null, role: "patient" } as const;

const chartOf = (name: string) => {
  const url = new URL(`../../../../examples/${name}.json`, import.meta.url);
  const read = readChartFile(readFileSync(url, "utf8"), { today: "2999-12-31" });
  if (!read.ok) throw new Error(read.problems.map(({ says }) => says).join("\n"));
  return read.value;
};

const openedOf = (chart: OpenChart["chart"]): OpenChart => ({
  episode: {
    id: "e-1",
    organizationId: "o-1",
    patient: {
      id: "p-1",
      number: "1",
      givenName: "Invented",
      familyName: "14",
      birthDate: "1970-01-01",
      sex: "female",
      state: null,
    },
    title: "back pain",
    opened: "2026-01-01T00:00:00.000Z",
    closed: null,
    entries: chart.entries.length,
    lastEntryAt: null,
  },
  chart,
  complete: true,
});

const viewOf = (name: string, locale: "en" | "es" = "en", audit: readonly AuditRow[] = []): MeView =>
  meView({ opened: openedOf(chartOf(name)), audit, viewer, knowledge, locale, today: "2026-09-14" });

const everyChart = [
  "cauda-equina",
  "crps-foot",
  "facet-before-blocks",
  "facet-two-blocks",
  "neck-and-headache",
  "nothing-localizes",
  "psps2-stimulator-trial",
  "radiculopathy-left-l5",
  "si-joint",
  "stenosis-on-apixaban",
];

describe("what the patient is told", () => {
  it.each(everyChart)("of %s has no percent, no ratio and no probability in either language", (name) => {
    for (const locale of ["en", "es"] as const) {
      const { found, next } = viewOf(name, locale);
      expect(JSON.stringify({ sources: found.sources, next })).not.toMatch(
        /%|likelihood|ratio|verosimilitud|"probability"/i,
      );
    }
  });

  it("begins with the emergency, and nothing planned is named as the next step", () => {
    const { found, next } = viewOf("cauda-equina");
    expect(found.alerts[0]).toMatchObject({ id: "cauda-equina", urgency: "emergency" });
    expect(next).toEqual({ kind: "warning", urgency: "emergency" });
  });

  it("of two blocks that agree is that the source fits well and a choice is next", () => {
    const { found, next } = viewOf("facet-two-blocks");
    expect(found.sources[0]).toMatchObject({ id: "lumbar-facet", fit: "well", by: "confirmed-block" });
    expect(next.kind).toBe("choose");
  });

  it("before any block is not that a source fits well", () => {
    const { found } = viewOf("facet-before-blocks");
    expect(found.sources.find(({ id }) => id === "lumbar-facet")?.fit).not.toBe("well");
    expect(found.sources.map(({ id }) => id)).toContain("lumbar-facet");
  });

  it.each(everyChart)("of %s names every source that may be it, and none that is unlikely or excluded", (name) => {
    const { generators } = assess(chartOf(name), knowledge, { asOf: "2999-12-31" });
    const wanted = generators.filter(({ state }) => !["unlikely", "excluded"].includes(state)).map(({ id }) => id);
    const late = meView({
      opened: openedOf(chartOf(name)),
      audit: [],
      viewer,
      knowledge,
      locale: "en",
      today: "2999-12-31",
    });
    expect(late.found.sources.map(({ id }) => id).toSorted()).toEqual(wanted.toSorted());
  });
});

describe("the story", () => {
  it("tells each procedure with its relief in words", () => {
    expect(viewOf("facet-two-blocks").story.done).toMatchObject([
      { on: "2026-09-28", helped: "most", lastedHours: 3, lasting: false },
      { on: "2026-10-19", helped: "most", lastedHours: 7 },
    ]);
  });
  it("says half of what took away half, and little of what took away less than a fifth", () => {
    expect([100, 95, 94, 80, 79, 50, 49, 20, 19, 0].map(reliefWord)).toEqual([
      "all",
      "all",
      "most",
      "most",
      "half",
      "half",
      "some",
      "some",
      "little",
      "little",
    ]);
  });
  it("marks the place of the complaint on the side it is on", () => {
    expect(viewOf("radiculopathy-left-l5").story.places).toEqual([{ region: "lumbar", side: "left" }]);
  });
  it("marks what the patient drew, and no zone it does not know", () => {
    const [first] = chartOf("si-joint").entries;
    if (!first) throw new Error("the example is empty");
    const zones = [...regions, "elbow-left"].map((zone) => ({ zone, quality: "aching" as const, intensity: 5 }));
    const { places } = storyOf([{ ...first, kind: "drawing", body: { zones } }], knowledge, "en");
    expect(places.map(({ region }) => region)).toEqual([...regions]);
  });
  it("of an empty chart is empty", () => {
    const chart = { ...chartOf("si-joint"), entries: [] };
    const view = meView({ opened: openedOf(chart), audit: [], viewer, knowledge, locale: "en", today: "2026-09-14" });
    expect(view).toMatchObject({ empty: true, next: { kind: "ask" }, found: { alerts: [], sources: [] } });
  });
});

describe("who opened the chart", () => {
  const line = (at: string, person: string, action: string): AuditRow => ({
    at,
    person,
    name: `Invented ${person}`,
    role: person === "u-patient" ? "patient" : "nurse",
    action,
    episodeId: "e-1",
    from: "192.0.2.1",
  });
  it("is told a line a person and day, and the patient's own visits as their own", () => {
    const audit = [
      line("2026-09-14T09:00:00.000Z", "u-patient", "open"),
      line("2026-09-14T08:00:00.000Z", "u-nurse", "append"),
      line("2026-09-14T07:00:00.000Z", "u-nurse", "open"),
      line("2026-09-13T07:00:00.000Z", "u-nurse", "open"),
    ];
    expect(viewOf("si-joint", "en", audit).openings.shown).toMatchObject([
      { day: "2026-09-14", own: true, read: 1, wrote: 0 },
      { day: "2026-09-14", own: false, read: 1, wrote: 1, name: "Invented u-nurse" },
      { day: "2026-09-13", own: false, read: 1 },
    ]);
  });
});
