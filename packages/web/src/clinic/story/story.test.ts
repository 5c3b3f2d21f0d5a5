import { allKinds, type Chart, type Draft, type Kind, kinds, sealDrafts } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { exampleChart, rendering } from "../testing/example.ts";
import { storyOf } from "./story.ts";
import { summarize } from "./summarize.ts";

const written = (...drafts: readonly { kind: Kind; at: string; id: string; body: unknown }[]): Chart => {
  const read = drafts as readonly (Draft & { id: string })[];
  return {
    patient: { birthDate: "1968-04-02", sex: "female" },
    entries: sealDrafts(read, { today: "2026-12-31" }),
  };
};

const last = "2027-12-31";
const leak = /undefined|null|\[object|NaN|\bentry-|present\.|structure/;

describe("the summary of an entry", () => {
  for (const locale of ["en", "es"] as const)
    for (const kind of kinds)
      it(`tells a ${kind} in one line (${locale})`, () => {
        const chart = written({ kind, at: "2026-09-14", id: "one", body: allKinds[kind].example });
        const [entry] = chart.entries;
        if (!entry) throw new Error("there is an entry");
        const { title, detail = "" } = summarize(entry, { rendering: rendering(locale), entry: () => undefined });
        expect(title.length).toBeGreaterThan(2);
        expect(`${title} ${detail}`).not.toMatch(leak);
      });
});

const slr = (result: string, side: string) => ({
  finding: "straight-leg-raise",
  result,
  site: { region: "leg", side },
});

describe("the story of a chart", () => {
  it("tells the days from the first, each entry once", () => {
    const chart = exampleChart("facet-two-blocks");
    const { days } = storyOf(chart, last, rendering());
    const ids = days.flatMap(({ entries, examination }) =>
      [...entries, ...(examination?.entries ?? [])].map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(chart.entries.length);
    expect(ids).toHaveLength(chart.entries.length);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
  });
  it("gathers the findings of a day into one examination and counts what was there", () => {
    const { days } = storyOf(exampleChart("facet-two-blocks"), last, rendering());
    expect(days.find(({ day }) => day === "2026-09-14")?.examination?.title).toBe(
      "Examination: 14 findings, 2 present",
    );
  });
  it("counts a full strength as not present", () => {
    const strength = (id: string, result: number) => ({
      kind: "finding" as const,
      at: "2026-09-14",
      id,
      body: { finding: "weak-great-toe-extension", result },
    });
    const { days } = storyOf(written(strength("a", 5), strength("b", 4), strength("c", 5)), last, rendering());
    expect(days[0]?.examination?.title).toBe("Examination: 3 findings, 1 present");
    expect(days[0]?.examination?.entries.map(({ title }) => title)[1]).toMatch(/: 4\/5$/);
  });
  it("shows a correction on what it corrects, with what was there before", () => {
    const chart = written(
      { kind: "finding", at: "2026-09-14", id: "a", body: slr("present", "left") },
      {
        kind: "amendment",
        at: "2026-09-15",
        id: "b",
        body: { entry: "a", action: "replace", why: "wrong side", body: slr("present", "right") },
      },
    );
    const [day, ...others] = storyOf(chart, last, rendering()).days;
    expect(others).toEqual([]);
    expect(day?.entries[0]).toMatchObject({
      detail: "lower leg, right",
      before: "Straight leg raise: present (lower leg, left)",
      withdrawn: false,
      amendments: [{ action: "replace", why: "wrong side" }],
    });
  });
  it("keeps a withdrawn entry readable and marks it", () => {
    const chart = written(
      { kind: "finding", at: "2026-09-14", id: "a", body: slr("present", "left") },
      { kind: "amendment", at: "2026-09-15", id: "b", body: { entry: "a", action: "withdraw", why: "wrong patient" } },
    );
    const story = storyOf(chart, last, rendering());
    expect(story.days[0]?.entries[0]).toMatchObject({ withdrawn: true, title: "Straight leg raise: present" });
    expect(storyOf(chart, "2026-09-14", rendering())).toMatchObject({ later: 1 });
    expect(storyOf(chart, "2026-09-14", rendering()).days[0]?.entries[0]?.withdrawn).toBe(false);
  });
  it("reckons relief from the scores, never rounded up", () => {
    const { days } = storyOf(exampleChart("facet-two-blocks"), last, rendering());
    const titles = days.flatMap(({ entries }) => entries.map(({ title }) => title));
    expect(titles).toContain("85.7\u00a0% relief, lasted 3 h");
  });
});
