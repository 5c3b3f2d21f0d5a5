import { type Chart, readChart } from "@pinpoint/chart";
import type { EpisodeRow } from "@pinpoint/platform";
import { describe, expect, it } from "vitest";
import { exampleChart, ownKnowledge } from "../testing/example.ts";
import type { RecordKind } from "./forms.ts";
import { leadsTo, recordView } from "./record-view.ts";

const episode: EpisodeRow = {
  id: "e",
  organizationId: "o",
  patient: {
    id: "p",
    number: "D-1",
    givenName: "Invented",
    familyName: "patient 4",
    birthDate: "1968-04-02",
    sex: "female",
    state: null,
  },
  title: "low back pain",
  opened: "2026-09-01",
  closed: null,
  entries: 1,
  lastEntryAt: null,
};

const show = (chart: Chart, kind: RecordKind, { entry = null as string | null, about = null as string | null } = {}) =>
  recordView({ episode, chart, complete: true }, ownKnowledge, {
    kind,
    entry,
    about,
    today: "2026-11-24",
    locale: "en",
  });

const chartOf = (...entries: readonly unknown[]): Chart => {
  const read = readChart({ patient: { birthDate: "1968-04-02", sex: "female" }, entries }, { today: "2026-12-31" });
  if (!read.ok) throw new Error(read.problems[0]?.says);
  return read.value;
};

describe("a form", () => {
  const chart = exampleChart("facet-two-blocks");
  it("offers the findings of the complaint's region, and those on images apart", () => {
    const bedside = show(chart, "finding")?.options;
    const image = show(chart, "imaging")?.options;
    if (bedside?.form !== "finding" || image?.form !== "imaging") throw new Error("the forms have their own options");
    const names = bedside.findings.map(({ name }) => name);
    expect(names).toContain("Straight leg raise");
    expect(names).not.toContain("Spurling test");
    expect(names).not.toContain("Disc degeneration");
    expect(image.findings.map(({ name }) => name)).toContain("Disc degeneration");
  });
  it("offers the block of the region first, with every joint on both sides and none marked", () => {
    const view = show(chart, "block");
    if (view?.options.form !== "block") throw new Error("a block has its own options");
    expect(view.options.procedure).toBe("lumbar-medial-branch-block");
    expect(view.options.lines.map(({ label }) => label)).toEqual(["L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"]);
    expect(view.values).toEqual({});
    const neck = show(exampleChart("neck-and-headache"), "block")?.options;
    expect(neck).toMatchObject({ form: "block", procedure: "cervical-medial-branch-block" });
  });
  it("is filled with what the address says it is about", () => {
    expect(show(chart, "finding", { about: "kemp-test" })?.values.finding).toEqual(["Kemp test"]);
    expect(show(chart, "relief")?.values.of).toEqual(["block-2"]);
  });
});

describe("an order", () => {
  const question = { kind: "order", entry: null, today: "2026-11-24", locale: "en" } as const;
  const opened = (chart: Chart) => ({ episode, chart, complete: true });
  it("marks the joints the assessment means, on the table of all joints, and takes the usual purpose", () => {
    const view = show(exampleChart("facet-two-blocks"), "order", { about: "lumbar-rfa" });
    expect(view?.values).toMatchObject({
      procedure: ["lumbar-rfa"],
      purpose: ["therapeutic"],
      target: ["facet-joint|L4-5|left", "facet-joint|L4-5|right", "facet-joint|L5-S1|left", "facet-joint|L5-S1|right"],
    });
    if (view?.options.form !== "declared") throw new Error("an order is a form of declared fields");
    expect(view.options.lines.map(({ label }) => label)).toEqual(["L1-2", "L2-3", "L3-4", "L4-5", "L5-S1"]);
    expect(view.options.usual).toMatchObject({ guidance: "Fluoroscopy", mode: "Thermal" });
  });
  it("has the places of each treatment's own structure, with a side where there are two", () => {
    const lines = (procedure: string) => {
      const options = show(chartOf(), "order", { about: procedure })?.options;
      return options?.form === "declared" ? options.lines : [];
    };
    expect(lines("lumbar-transforaminal-esi").map(({ label }) => label)).toContain("L5 nerve root");
    expect(lines("lumbar-interlaminar-esi").find(({ label }) => label === "L4-5")?.only).toBe("epidural-space|L4-5|");
    expect(lines("cervical-interlaminar-esi").map(({ label }) => label)).toContain("C7-T1");
    expect(lines("knee-injection")).toEqual([
      { label: "Knee joint", left: "knee-joint||left", right: "knee-joint||right" },
    ]);
  });
  it("has places for every treatment that is done with a needle", () => {
    for (const { id, target } of ownKnowledge.treatments.values()) {
      const options = target ? show(chartOf(), "order", { about: id })?.options : undefined;
      if (options?.form === "declared") expect(options.lines.length, id).toBeGreaterThan(0);
    }
  });
  it("that stands open is completed and not written twice", () => {
    const body = {
      procedure: "knee-injection",
      purpose: "therapeutic",
      targets: [{ structure: "knee-joint", side: "left" }],
    };
    const ordered = { id: "o", kind: "order", at: "2026-09-14", body };
    const asked = { ...question, about: "knee-injection" };
    expect(leadsTo(opened(chartOf(ordered)), ownKnowledge, asked)).toBe("order?entry=o&completes=yes");
    const done = { id: "p", kind: "procedure", at: "2026-09-15", body: { ...body, order: "o" } };
    expect(leadsTo(opened(chartOf(ordered, done)), ownKnowledge, asked)).toBeNull();
    expect(leadsTo(opened(chartOf()), ownKnowledge, asked)).toBeNull();
  });
});

describe("a procedure that was done", () => {
  const body = {
    procedure: "knee-injection",
    purpose: "therapeutic",
    targets: [{ structure: "knee-joint", side: "both" }],
  };
  it("begins with what was ordered", () => {
    const chart = chartOf({ id: "o", kind: "order", at: "2026-09-14", body });
    expect(show(chart, "procedure", { about: "knee-injection" })?.values).toEqual({
      procedure: ["knee-injection"],
      purpose: ["therapeutic"],
      order: ["o"],
      target: ["knee-joint||left", "knee-joint||right"],
    });
  });
  it("is never taken to have been what is usual", () => {
    const view = show(exampleChart("facet-two-blocks"), "procedure", { about: "lumbar-rfa" });
    expect(view?.values).toEqual({ procedure: ["lumbar-rfa"], purpose: [""], order: [""], target: [] });
  });
  it("of which nobody wrote the place is completed where it stands", () => {
    const done = { ...body, targets: [] };
    const chart = chartOf({ id: "p", kind: "procedure", at: "2026-09-14", body: done });
    const about = "knee-injection@2026-09-14";
    const question = { kind: "procedure", entry: null, about, today: "2026-11-24", locale: "en" } as const;
    expect(leadsTo({ episode, chart, complete: true }, ownKnowledge, question)).toBe("procedure?entry=p&completes=yes");
  });
});

describe("what is owed for several procedures", () => {
  it("is ordered for the one that is chosen, among those alone", () => {
    const about = "caudal-esi,lumbar-interlaminar-esi";
    const options = show(exampleChart("stenosis-on-apixaban"), "order", { about })?.options;
    expect(options).toMatchObject({ form: "declared", procedure: null });
    if (options?.form === "declared")
      expect(options.procedures.map(({ value }) => value).toSorted()).toEqual(about.split(","));
  });
});

describe("the form of a correction", () => {
  const finding = (body: unknown) => chartOf({ id: "f", kind: "finding", at: "2026-09-14", body });
  it("is filled with the entry as it stands", () => {
    const view = show(
      finding({ finding: "kemp-test", result: "present", site: { region: "lumbar", side: "left" } }),
      "finding",
      {
        entry: "f",
      },
    );
    expect(view?.values).toMatchObject({ finding: ["Kemp test"], result: ["present"], side: ["left"] });
  });
  it("is not offered where it would lose what it has no field for", () => {
    const relief = exampleChart("facet-two-blocks").entries.find(({ kind }) => kind === "relief");
    const view = show(exampleChart("facet-two-blocks"), "amendment", { entry: relief?.id ?? "" });
    expect(view?.amended).toMatchObject({ form: null });
    const named = finding({ finding: "fever", result: "present", site: { structure: "muscle", name: "psoas" } });
    expect(show(named, "amendment", { entry: "f" })?.amended?.form).toBeNull();
    expect(show(named, "finding", { entry: "f" })).toBeNull();
  });
  it("keeps the structure of a site without a level", () => {
    const chart = finding({ finding: "kemp-test", result: "absent", site: { structure: "si-joint", side: "right" } });
    expect(show(chart, "amendment", { entry: "f" })?.amended?.form).toBe("finding");
  });
  it("does not exist for an entry that is not there, or withdrawn", () => {
    expect(show(finding({ finding: "fever", result: "absent" }), "amendment", { entry: "g" })).toBeNull();
    const withdrawn = chartOf(
      { id: "f", kind: "finding", at: "2026-09-14", body: { finding: "fever", result: "absent" } },
      { kind: "amendment", at: "2026-09-15", body: { entry: "f", action: "withdraw", why: "wrong patient" } },
    );
    expect(show(withdrawn, "amendment", { entry: "f" })).toBeNull();
  });
});
