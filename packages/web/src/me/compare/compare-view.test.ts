import { describe, expect, it } from "vitest";
import type { Column } from "./column.ts";
import { type CompareView, compareView } from "./compare-view.ts";
import { openedExample, ownKnowledge } from "./testing/opened-example.ts";

const viewOf = (name: string, asked: readonly string[] = []): CompareView =>
  compareView({ opened: openedExample(name), knowledge: ownKnowledge, locale: "en", today: "2026-01-01", asked });

const columnOf = (name: string, id: string): Column => {
  const column = viewOf(name, [id]).columns.find((one) => one.id === id);
  if (!column) throw new Error(`${id} is not among the columns of ${name}`);
  return column;
};

describe("what is compared", () => {
  it("always ends with waiting, and is never more than four", () => {
    for (const asked of [[], ["lumbar-rfa"], viewOf("facet-two-blocks").choices.map(({ id }) => id)]) {
      const { columns } = viewOf("facet-two-blocks", asked);
      expect(columns.at(-1)?.id).toBe("waiting");
      expect(columns.length).toBeGreaterThanOrEqual(2);
      expect(columns.length).toBeLessThanOrEqual(4);
    }
  });

  it("says that more were chosen than fit", () => {
    const all = viewOf("facet-two-blocks").choices.map(({ id }) => id);
    expect(viewOf("facet-two-blocks", all).tooMany).toBe(true);
    expect(viewOf("facet-two-blocks", all.slice(0, 3)).tooMany).toBe(false);
  });

  it("leaves out what is unsuitable, whoever asks for it", () => {
    const { choices, columns } = viewOf("facet-two-blocks", ["knee-replacement", "nonsense"]);
    expect(choices.map(({ id }) => id)).not.toContain("knee-replacement");
    expect(columns.map(({ id }) => id)).not.toContain("knee-replacement");
  });

  it("is nothing while a warning stands", () => {
    const view = viewOf("cauda-equina");
    expect(view.stopped).toBe(true);
    expect([view.columns, view.choices]).toEqual([[], []]);
  });
});

describe("a column", () => {
  it("draws a share beside that of its comparator, each with its interval", () => {
    const [first] = columnOf("facet-two-blocks", "lumbar-rfa").counted.drawn;
    expect(first?.arm).toMatchObject({ count: 590, range: [430, 733] });
    expect(first?.other).toMatchObject({ count: 540, range: [383, 689] });
    expect(first?.other.label).toContain("heat with a cooled tip");
  });

  it("never draws a change within one group", () => {
    for (const treatment of ownKnowledge.treatments.values())
      for (const within of treatment.results.filter(({ effect }) => effect === "within"))
        expect(within.comparator).toBe(undefined);
    const { counted } = columnOf("facet-two-blocks", "lumbar-rfa");
    expect(counted.alone).toContain("About 632 of 1000 people had half or more of the pain gone after 6 to 12 months.");
    expect(counted.drawn.map(({ arm }) => arm.count)).not.toContain(632);
  });

  it("says none in N with what it could still be", () => {
    const { risks } = columnOf("facet-two-blocks", "lumbar-rfa");
    expect(risks[0]).toMatchObject({
      serious: true,
      says: "None in 116 treatments. It could still be as many as 32 of 1000.",
    });
  });

  it("names the duration among those it helped and among all apart", () => {
    expect(columnOf("facet-two-blocks", "lumbar-rfa").lasting).toEqual({
      helped: "About 15 months, 13 months, or 17 to 33 months. These come from more than one count.",
      all: "Not known.",
    });
  });

  it("shows both sides of a contested guideline, with the year", () => {
    const { experts, contested } = columnOf("facet-two-blocks", "lumbar-rfa");
    expect(contested).toBe(true);
    expect(experts).toContainEqual(expect.objectContaining({ direction: "for", who: "NICE NG59 (2020)" }));
    expect(experts).toContainEqual(
      expect.objectContaining({ direction: "against", who: "BMJ Rapid Recommendation (2025)" }),
    );
  });

  it("says a guideline's word on chronic pain of no pain of eight weeks", () => {
    const { experts } = columnOf("radiculopathy-left-l5", "lumbar-transforaminal-esi");
    expect(experts.filter(({ direction }) => direction === "against")).toEqual([]);
  });

  it("of an operation says who does it", () => {
    expect(columnOf("radiculopathy-left-l5", "lumbar-discectomy").doneBy).toMatch(/surgeon/);
    expect(columnOf("facet-two-blocks", "lumbar-rfa").doneBy).toBeNull();
  });

  it("says in the patient's words what has to come first for this person", () => {
    expect(columnOf("facet-before-blocks", "lumbar-rfa").first.join(" ")).toContain("A test is still needed");
    expect(columnOf("facet-two-blocks", "pns-implant").first).toHaveLength(
      new Set(columnOf("facet-two-blocks", "pns-implant").first).size,
    );
  });

  it("says that it is not known where nothing is known", () => {
    const { notKnown, risks } = columnOf("radiculopathy-left-l5", "lumbar-discectomy");
    expect(risks).toEqual([]);
    expect(notKnown.join(" ")).toContain("How often it does harm is not known");
  });
});

describe("every risk of the knowledge", () => {
  it("that is shown as an upper limit names how many were counted", () => {
    for (const name of ["facet-two-blocks", "psps2-stimulator-trial", "stenosis-on-apixaban"])
      for (const { id } of viewOf(name).choices)
        for (const { says } of columnOf(name, id).risks)
          if (says.includes("as many as")) expect(says).toMatch(/^None in [\d,]+ /);
  });
});
