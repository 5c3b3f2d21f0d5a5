import { type Chart, readChart } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { storyOf } from "../story/story.ts";
import { exampleChart, ownKnowledge, rendering } from "../testing/example.ts";
import { assessmentView } from "./assessment-view.ts";
import { sourceView } from "./source-view.ts";

const asOf = "2026-11-24";
const view = (chart: Chart, { locale = "en", saved = [] as string[], setting = "specialist" as const } = {}) => {
  const language = locale === "es" ? "es" : "en";
  const { titles } = storyOf(chart, asOf, rendering(language));
  return assessmentView(chart, {
    asOf,
    setting,
    rendering: rendering(language),
    titles,
    saved,
    options: { payer: null, state: null, place: null, on: null },
  });
};
const generator = (shown: ReturnType<typeof view>, id: string) => {
  const found = shown.generators.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is shown`);
  return found;
};

const withComplaint = (side: string): Chart => {
  const read = readChart(
    {
      patient: { birthDate: "1968-04-02", sex: "female" },
      entries: [
        {
          kind: "complaint",
          at: "2026-09-14",
          body: { region: "lumbar", side, pattern: "radicular", onset: "2026-08" },
        },
      ],
    },
    { today: "2026-12-31" },
  );
  if (!read.ok) throw new Error(read.problems[0]?.says);
  return read.value;
};

describe("an emergency", () => {
  const { alerts } = view(exampleChart("cauda-equina"));
  it("stands first, says what to do now and links to what it rests on", () => {
    expect(alerts[0]).toMatchObject({ id: "cauda-equina", urgency: "emergency" });
    expect(alerts[0]?.says).toMatch(/emergency department now/);
    expect(alerts[0]?.because.map(({ title }) => title)).toContainEqual(
      expect.stringMatching(/^Saddle anesthesia: present/),
    );
    expect(alerts[0]?.source.caveat).toBe("usual caution, source to be confirmed");
  });
  it("is told in Spanish to who reads Spanish", () => {
    expect(view(exampleChart("cauda-equina"), { locale: "es" }).alerts[0]?.says).toMatch(/urgencias ahora/);
  });
});

describe("where the pain comes from", () => {
  const shown = view(exampleChart("facet-two-blocks"));
  it("is one sentence with the sites when two blocks confirmed it", () => {
    expect(shown.headline.tone).toBe("relief");
    expect(shown.headline.title).toMatch(/L4-5 and L5-S1.*both sides: confirmed$/);
    expect(shown.headline.text).toMatch(/Two positive blocks 21 days apart/);
  });
  it("says beside the number that a confirmed joint's figure is that of its first block", () => {
    expect(generator(shown, "lumbar-facet")).toMatchObject({
      state: "confirmed",
      remark: expect.stringMatching(/first block/),
    });
    expect(generator(shown, "lumbar-disc").remark).toBeNull();
  });
  it("is not localized before the blocks, and then names what would tell", () => {
    const { headline } = view(exampleChart("facet-before-blocks"));
    expect(headline).toMatchObject({ tone: "unsure", title: "Not localized yet" });
    expect(headline.text.length).toBeGreaterThan(10);
  });
  it("asks for the complaint first in an empty chart", () => {
    const empty: Chart = { patient: { birthDate: "1968-04-02", sex: "female" }, entries: [] };
    expect(view(empty)).toMatchObject({
      headline: { tone: "quiet", title: "Nothing to assess yet" },
      alerts: [],
      missing: [{ form: { kind: "complaint" } }],
    });
  });
});

describe("a row of the assessment", () => {
  const shown = view(exampleChart("facet-two-blocks"));
  it("takes its thresholds from the settings of the practice", () => {
    const { block, imaging } = ownKnowledge.settings.testThreshold;
    const { treatThreshold } = ownKnowledge.settings;
    expect(generator(shown, "si-joint").ticks.map(({ at }) => at)).toEqual([block, treatThreshold]);
    expect(generator(shown, "vertebral-fracture").ticks.map(({ at }) => at)).toEqual([imaging, treatThreshold]);
  });
  it("is hollow and without a whisker while nothing has moved it", () => {
    expect(generator(shown, "vertebral-fracture")).toMatchObject({ basis: "prior", low: null, high: null });
    expect(generator(shown, "si-joint")).toMatchObject({ basis: "measured" });
    expect(generator(shown, "si-joint").low).not.toBeNull();
  });
  it("tells what moved it in a few words", () => {
    expect(generator(shown, "si-joint").why).toBe("1 of 6 provocation tests");
  });
  it("carries for each moved row its ratio, its source with a link, and the entries it rests on", () => {
    const [row] = generator(shown, "si-joint").moved;
    expect(row?.ratio?.value).toBeCloseTo(0.1, 5);
    expect(row?.source.href).toMatch(/^https:\/\//);
    expect(row?.because).toHaveLength(6);
    expect(row?.about).toMatch(/48/);
  });
  it("shows another source's figure beside the default", () => {
    expect(generator(shown, "lumbar-facet").alternatives.join()).toMatch(/gives \d+ %/);
  });
  it("says what was looked at and moves nothing", () => {
    expect(
      generator(shown, "lumbar-facet")
        .unmoved.map(({ says }) => says)
        .join(),
    ).toMatch(/tells nothing either way/);
  });
  it("has its criteria with their parts where criteria decide", () => {
    const crps = generator(view(exampleChart("crps-foot")), "crps");
    expect(crps.criteria?.is).toBe("met");
    expect(crps.criteria?.parts.length).toBeGreaterThan(2);
  });
  it("names the block that would confirm it, where, and how many are owed", () => {
    expect(generator(view(exampleChart("facet-before-blocks")), "lumbar-facet").confirmBy).toMatchObject({
      procedureId: "lumbar-medial-branch-block",
      count: 2,
    });
  });
});

describe("every link of the assessment", () => {
  for (const name of ["facet-two-blocks", "radiculopathy-left-l5", "si-joint", "crps-foot", "nothing-localizes"])
    it(`leads to an entry of the story (${name})`, () => {
      const chart = exampleChart(name);
      const ids = new Set(chart.entries.map(({ id }) => id));
      const shown = view(chart);
      const links = shown.generators.flatMap(({ because, moved, unmoved }) => [
        ...because,
        ...moved.flatMap((row) => row.because),
        ...unmoved.flatMap((row) => row.because),
      ]);
      expect(links.length).toBeGreaterThan(0);
      for (const { id } of links) expect(ids.has(id), id).toBe(true);
    });
});

describe("what to examine next", () => {
  it("offers one press on the side that hurts, both sides where it hurts on both, none for an image", () => {
    const sidesOf = (side: string) =>
      new Set(view(withComplaint(side)).next.flatMap(({ quick }) => quick?.sides ?? []));
    expect(sidesOf("left")).toEqual(new Set(["left"]));
    expect(sidesOf("right")).toEqual(new Set(["right"]));
    expect(sidesOf("both")).toEqual(new Set(["left", "right"]));
    const disc = view(exampleChart("facet-two-blocks")).next.find(({ ask }) => ask === "disc-degeneration");
    expect(disc).toMatchObject({ quick: null, way: "imaging" });
  });
});

describe("the drawing", () => {
  it("marks confirmed joints in teal on the part of the spine they belong to", () => {
    const { spine } = view(exampleChart("facet-two-blocks"));
    expect(spine).toMatchObject({ drawing: "spine", view: "lumbar" });
    expect(spine.marks.map(({ tone }) => tone)).toEqual([
      "relief",
      "relief",
      ...spine.marks.slice(2).map(() => "unsure"),
    ]);
  });
  it("marks possible joints in amber", () => {
    const { spine } = view(exampleChart("facet-before-blocks"));
    expect(spine.marks.length).toBeGreaterThan(0);
    expect(spine.marks.every(({ tone }) => tone === "unsure")).toBe(true);
  });
  it("shows the neck for a neck and the body for a foot", () => {
    expect(view(exampleChart("neck-and-headache")).spine).toMatchObject({ drawing: "spine", view: "cervical" });
    expect(view(exampleChart("crps-foot")).spine).toMatchObject({ drawing: "body", marks: [{ tone: "relief" }, {}] });
  });
});

describe("what a save moved", () => {
  it("is told with the figures before and after", () => {
    const chart = exampleChart("facet-two-blocks");
    const saved = chart.entries.filter(({ id, kind }) => id === "block-1" || id === "block-2" || kind === "relief");
    const { shifts } = view(chart, { saved: saved.map(({ id }) => id) });
    expect(shifts).toContainEqual({ name: "Lumbar facet joint pain", from: "31 %, possible", to: "62 %, confirmed" });
  });
  it("is nothing when nothing was saved", () => {
    expect(view(exampleChart("facet-two-blocks")).shifts).toEqual([]);
  });
});

describe("a source", () => {
  const [id] = [...ownKnowledge.sources.values()].filter(({ doi }) => doi !== undefined).map((one) => one.id);
  it("links by its DOI and says nothing more when it is evidence", () => {
    expect(sourceView(id, "evidence", rendering())).toMatchObject({
      href: expect.stringMatching(/^https:\/\/doi\.org\/10\./),
      caveat: null,
    });
  });
  it("is no citation for a setting of the practice, and says second-hand where it is", () => {
    expect(sourceView(id, "default", rendering())).toEqual({
      cite: null,
      href: null,
      label: null,
      rule: null,
      caveat: "usual practice, not evidence",
    });
    expect(sourceView(id, "secondary", rendering()).caveat).toMatch(/second-hand/);
  });
});
