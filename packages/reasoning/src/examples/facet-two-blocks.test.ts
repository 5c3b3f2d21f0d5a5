import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  both,
  changed,
  generatorIn,
  type Line,
  partIn,
  type Reading,
  readingOf,
  rowIn,
  without,
} from "../testing/examples.ts";

const file = readFileSync(new URL("../../../../examples/facet-two-blocks.json", import.meta.url), "utf8");
const later = (more: Reading = {}) => readingOf(file, { asOf: "2026-10-26", ...more });
const read = later();
const ablation = (more: Reading = {}) => rowIn(later(more), "lumbar-rfa");

const isBlock =
  (id: string) =>
  (line: Line): boolean =>
    line.id === id;
const isReliefOf =
  (id: string) =>
  ({ kind, body }: Line): boolean =>
    kind === "relief" && body.of === id;
const at = (minutes: number, pain: number) => ({ minutesAfter: minutes, pain });
const weakSecond = both(
  changed(isBlock("block-2"), { painAfter: 1.7 }),
  changed(isReliefOf("block-2"), { percent: 78, pain: 1.7, series: [at(30, 1.7), at(120, 1.7)] }),
);
const secondOn = (day: string) =>
  both(changed(isBlock("block-2"), {}, day), changed(isReliefOf("block-2"), { endedOn: day }, day));
const onlyFor = (id: string, hours: number) =>
  changed(isReliefOf(id), { lastedHours: hours, series: [at(hours * 60, 1)] });

describe("two positive facet blocks (as of 26 October)", () => {
  it("are 7 → 1, which is 85.7 %, and 7.8 → 1.4, which is 82.05 %, 21 days apart", () => {
    const blocks = partIn(ablation().coverage, "F-R")?.parts?.map(({ says }) => says);
    expect(blocks).toMatchObject([
      { key: "criterion.response.positive", values: { date: "2026-09-28", percent: expect.closeTo(85.714, 3) } },
      { key: "criterion.response.positive", values: { date: "2026-10-19", percent: expect.closeTo(82.051, 3) } },
    ]);
    expect(partIn(ablation().coverage, "F-D2")?.says).toMatchObject({ values: { days: 21 } });
  });

  it("confirm the facet joints at L4-5 and L5-S1 by rule", () => {
    const facet = generatorIn(read, "lumbar-facet");
    const targets = ["L4-5", "L5-S1"].map((level) => ({ structure: "facet-joint", level, side: "both" }));
    expect(facet).toMatchObject({ state: "confirmed", sites: targets });
    expect(facet?.says).toEqual({
      key: "state.blocks",
      values: { procedure: "lumbar-medial-branch-block", count: 2, days: 21, targets },
    });
    expect(read.unlocalized).toBe(false);
  });

  it.each([
    ["block-1", 0.5],
    ["block-2", 1],
  ])("confirm nothing when %s lasted %d hours, shorter than its anesthetic needs", (id, hours) => {
    const facet = generatorIn(later({ edit: onlyFor(id, hours) }), "lumbar-facet");
    expect(facet?.state).not.toBe("confirmed");
    expect(facet?.unmoved?.map(({ says }) => says)).toContainEqual(
      expect.objectContaining({ key: "unmoved.block.short", values: expect.objectContaining({ hours }) }),
    );
  });
});

describe("the ablation after them", () => {
  it("is ready, and Medicare's criteria are met on the usual plan, which is listed", () => {
    expect(ablation()).toMatchObject({ readiness: "ready", coverage: { is: "met" } });
    const assumes = ablation().coverage?.assumes;
    expect(assumes).toContainEqual({ key: "assumes.technique", values: { mode: "thermal" } });
    expect(assumes).toContainEqual({ key: "assumes.guidance", values: { guidance: "fluoroscopy" } });
    expect(assumes).toContainEqual({ key: "assumes.sedation", values: { sedation: "none" } });
  });

  it("assumes one region", () => {
    const session = partIn(ablation().coverage, "F-L2");
    expect(session?.is).toBe("met");
    expect(session?.assumes?.map(({ key }) => key)).toEqual(["assumes.targets"]);
  });

  it("counts two levels: joints, not the three nerves", () => {
    expect(ablation().targets).toHaveLength(3);
    expect(partIn(ablation().coverage, "F-L1")).toMatchObject({
      is: "met",
      says: { key: "criterion.levels", values: { count: 2, max: 2 } },
    });
  });

  it("needs an authorization in a hospital outpatient department, so it is open until the place is known", () => {
    expect(ablation().authorization).toMatchObject({ is: "unknown", says: { key: "authorization.place" } });
    expect(ablation({ place: "22" }).authorization).toMatchObject({
      is: "unmet",
      says: { key: "authorization.needed", values: { program: "medicare-outpatient-facet" } },
    });
    expect(ablation({ place: "11" }).authorization?.is).toBe("met");
  });

  it("does not stop apixaban: the risk is low, and the prescriber shares the decision", () => {
    const hold = partIn(ablation().safety, "antithrombotic-hold");
    expect(hold?.is).toBe("met");
    expect(hold?.parts?.[0]?.says).toMatchObject({ key: "hold.risk", values: { risk: "low" } });
    expect(partIn(hold, "apixaban")?.says).toEqual({ key: "hold.continue.shared", values: { drug: "apixaban" } });
    expect(ablation().instructions.map(({ says }) => says.key)).toEqual(["instruction.keep"]);
  });

  it("fires no alert", () => {
    expect(read.alerts).toEqual([]);
  });
});

describe("with a second block of 7.8 → 1.7, which is 78.2 %", () => {
  const weak = later({ edit: weakSecond });

  it("that block is partial, and nothing is confirmed", () => {
    const facet = generatorIn(weak, "lumbar-facet");
    expect(facet?.state).not.toBe("confirmed");
    expect(facet?.unmoved?.map(({ says }) => says)).toContainEqual({
      key: "unmoved.block.partial",
      values: expect.objectContaining({ date: "2026-10-19", percent: expect.closeTo(78.2, 1), needed: 80 }),
    });
  });

  it("the criteria are unmet, and the sentence holds 78 and 80", () => {
    expect(rowIn(weak, "lumbar-rfa").coverage).toMatchObject({
      is: "unmet",
      says: { key: "criterion.response.below", values: { percent: expect.closeTo(78.2, 1), needed: 80 } },
    });
  });
});

describe("with other variants", () => {
  it("a second block 13 days after the first leaves the criteria unmet, 14 days do not", () => {
    const early = ablation({ edit: secondOn("2026-10-11") }).coverage;
    expect(early?.is).toBe("unmet");
    expect(partIn(early, "F-D2")?.says).toMatchObject({
      key: "criterion.interval.early",
      values: { days: 13, value: 2, unit: "weeks", free: "2026-10-12" },
    });
    expect(ablation({ edit: secondOn("2026-10-12") }).coverage?.is).toBe("met");
  });

  it("without the attestation of outside procedures the criteria stay met, and the packet names it as missing", () => {
    const { coverage, packet } = ablation({ edit: without(({ kind }) => kind === "attestation") });
    expect(coverage?.is).toBe("met");
    expect(packet?.is).toBe("unknown");
    expect(packet?.missing.map(({ says }) => says)).toContainEqual({
      key: "need.attestation",
      values: { attestation: "no-outside-procedures" },
    });
  });
});
