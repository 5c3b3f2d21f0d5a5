import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { describe, expect, it } from "vitest";
import { readFilter } from "./evidence-filter.ts";
import { type EvidenceView, evidenceView } from "./evidence-view.ts";

const loaded = load(readContentFiles());
if (!loaded.ok) throw new Error(loaded.problems.map(({ says }) => says).join("\n"));
const knowledge = loaded.value;

const viewOf = (query = "", locale: "en" | "es" = "en"): EvidenceView =>
  evidenceView(knowledge, locale, readFilter(new URLSearchParams(query)), (region) => region);

const rows = ({ sections, settings, alerts, painless }: EvidenceView) => [
  ...sections.flatMap(({ priors, ratios, rules }) => [...priors, ...ratios, ...rules]),
  ...settings,
  ...alerts,
  ...painless,
];
const whole = viewOf();

describe("the page of the evidence", () => {
  it("shows every prior, every ratio of a finding and every alert of the knowledge", () => {
    const generators = [...knowledge.generators.values()];
    const priors = generators.flatMap((one) => [...one.priors.specialist, ...one.priors["primary-care"]]);
    expect(whole.sections.flatMap((one) => one.priors)).toHaveLength(priors.length);
    const moves = [...new Set(knowledge.findings.values())].flatMap((one) => one.moves);
    const grouped = generators.flatMap((one) =>
      one.groups.flatMap((group) => {
        if (group.kind === "root") return group.wholeExam;
        return group.kind === "strongest" ? [] : "rows" in group ? group.rows : [group.row];
      }),
    );
    const blocks = generators.filter((one) => one.block);
    const ratios = whole.sections.flatMap((one) => one.ratios);
    expect(ratios).toHaveLength(moves.length + grouped.length + blocks.length);
    expect(whole.alerts).toHaveLength(knowledge.alerts.length);
    expect(whole.sources).toHaveLength(knowledge.sources.size);
  });

  it("gives each row and each source an anchor of its own", () => {
    const anchors = [...rows(whole).map(({ id }) => id), ...whole.sources.map(({ id }) => `source-${id}`)];
    expect(anchors.filter((one, index) => anchors.indexOf(one) !== index)).toEqual([]);
    expect(anchors).toContain("source-laslett-2005");
    for (const anchor of anchors) expect(anchor).toMatch(/^[\w-]+$/);
  });

  it("says of a row nobody reviewed that nobody did", () => {
    const [row] = whole.sections.find(({ id }) => id === "si-joint")?.ratios ?? [];
    expect(row).toMatchObject({ reviewed: null, class: "evidence", source: { id: "laslett-2005" }, n: 48 });
  });

  it("keeps the cap, the interval and the other work of the sacroiliac cluster", () => {
    const row = whole.sections.flatMap((one) => one.ratios).find(({ id }) => id === "ratio-si-joint-si-provocation-3");
    expect(row).toMatchObject({
      present: { lr: 4.285714, low: 2.2, high: 8.349, assumed: false },
      cap: [0.1, 10],
      others: [{ source: { id: "hancock-2007" }, present: { lr: 3.2 } }],
    });
    expect(row?.name).toContain("3 or more of 7");
  });

  it("marks the side of a row whose class is another than the row's", () => {
    const row = whole.sections.flatMap((one) => one.ratios).find(({ id }) => id === "ratio-lumbar-facet-first-block");
    expect(row?.absent).toMatchObject({ class: "default", assumed: true });
  });

  it("has no rule that is shown as it is written in the files", () => {
    expect(JSON.stringify(whole)).not.toMatch(/\{\\"[a-z]/i);
  });

  it("counts on a second-hand work what rests on it, the most first", () => {
    const counts = whole.secondHand.map((one) => one.rows.length);
    expect(counts.length).toBeGreaterThan(0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const ids = new Set(rows(whole).map(({ id }) => id));
    for (const id of whole.secondHand.flatMap((one) => one.rows)) expect(ids).toContain(id);
  });
});

describe("the filter", () => {
  it("by generator shows that generator alone, with the works it rests on", () => {
    const view = viewOf("generator=si-joint");
    expect(view.sections.map(({ id }) => id)).toEqual(["si-joint"]);
    expect([view.settings, view.alerts]).toEqual([[], []]);
    expect(view.sources.map(({ id }) => id)).toContain("laslett-2005");
    expect(view.sources.length).toBeLessThan(whole.sources.length);
  });
  it("by class shows rows of which some figure has it", () => {
    for (const row of rows(viewOf("class=default"))) expect(JSON.stringify(row)).toContain('"class":"default"');
    expect(rows(viewOf("class=default")).length).toBeLessThan(rows(whole).length);
  });
  it("by text wants every word, whatever the accents", () => {
    const view = viewOf("text=SACROILIACA%20prov", "es");
    expect(view.sections.map(({ id }) => id)).toEqual(["si-joint"]);
  });
  it("that nothing matches shows nothing, and what it cannot read asks for everything", () => {
    expect(viewOf("text=zzzz").totals.shown).toBe(0);
    expect(viewOf("class=nonsense").totals.shown).toBe(whole.totals.all);
  });
});
