import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  changed,
  figuresOf,
  finding,
  generatorIn,
  keysIn,
  type Line,
  partIn,
  plus,
  readingOf,
  rowIn,
} from "../testing/examples.ts";
import { knowledge } from "../testing/knowledge.ts";

const file = readFileSync(new URL("../../../../examples/stenosis-on-apixaban.json", import.meta.url), "utf8");
const read = readingOf(file);
const stenosis = generatorIn(read, "lumbar-stenosis");
const epidural = rowIn(read, "lumbar-interlaminar-esi");
const hold = partIn(epidural.safety, "antithrombotic-hold");
const clearance: Line = {
  kind: "clearance",
  at: "2026-09-15",
  body: {
    procedure: "lumbar-interlaminar-esi",
    drug: "apixaban",
    prescriber: "Invented cardiologist",
    agreed: true,
    holdHours: 72,
    restartHours: 24,
  },
};

describe("stenosis on apixaban (75, Medicare, Ohio)", () => {
  it("is .29 × bending forward 6.4 × age over 70 2.0 = .839 (.761–.895)", () => {
    expect(stenosis?.prior?.value).toBe(0.29);
    expect(stenosis?.moved.map(({ lr, says }) => [says.key, lr])).toEqual([
      ["moved.present", 6.4],
      ["moved.age", 2],
    ]);
    expect(stenosis?.moved[0]?.says).toMatchObject({ values: { finding: "better-bending-forward" } });
    expect(stenosis?.moved[1]?.says).toMatchObject({ values: { over: 70 } });
    expect(figuresOf(read, "lumbar-stenosis")).toEqual([0.839, 0.761, 0.895]);
  });

  it("is confirmed at L4-5 by the MRI", () => {
    expect(stenosis).toMatchObject({
      state: "confirmed",
      says: { key: "state.image-agrees", values: { finding: "central-stenosis" } },
      sites: [{ structure: "spinal-canal", level: "L4-5" }],
    });
  });

  it("fires no alert, and fires one as soon as the saddle is numb", () => {
    expect(read.alerts).toEqual([]);
    expect(readingOf(file, { edit: plus(finding("saddle-anesthesia")) }).alerts).not.toEqual([]);
  });

  it("has decompression on the table", () => {
    expect(rowIn(read, "lumbar-decompression")).toMatchObject({ kind: "surgery", readiness: "ready" });
  });

  it("has MILD only inside an approved study", () => {
    expect(rowIn(read, "mild").coverage).toMatchObject({
      is: "unmet",
      label: "not-covered",
      policy: "NCD 150.13",
      says: { key: "text", values: { en: expect.stringMatching(/only inside a study/i) } },
    });
  });
});

describe("the interlaminar epidural", () => {
  it("is of intermediate risk, which age raises in this practice's rule set", () => {
    expect(hold?.parts?.[0]?.says).toEqual({
      key: "hold.risk.raised",
      values: { procedure: "lumbar-interlaminar-esi", base: "intermediate", risk: "high", ruleSet: "n18" },
    });
  });

  it("is not raised at 60, nor under a rule set that does not know age", () => {
    const risk = (more: object) =>
      partIn(rowIn(readingOf(file, more), "lumbar-interlaminar-esi").safety, "antithrombotic-hold")?.parts?.[0]?.says;
    expect(risk({ patient: { birthDate: "1966-02-17" } })).toMatchObject({
      key: "hold.risk",
      values: { risk: "intermediate" },
    });
    const { settings } = knowledge;
    const ipsis = { ...settings, safety: { ...settings.safety, bleedingRuleSet: "ipsis" } };
    expect(risk({ knowledge: { ...knowledge, settings: ipsis } })?.key).toBe("hold.risk");
  });

  it("waits for the prescriber: 72 hours without apixaban before it and 24 after, without a date", () => {
    expect(hold?.is).toBe("unknown");
    expect(partIn(hold, "apixaban")).toMatchObject({ is: "unknown", says: { key: "hold.no-agreement" } });
    expect(hold?.missing.map(({ says }) => says)).toContainEqual({
      key: "need.prescriber",
      values: { drug: "apixaban" },
    });
    expect(epidural.instructions[0]).toMatchObject({
      forPatient: false,
      says: { key: "instruction.undated", values: { drug: "apixaban", before: 72, after: 24 } },
    });
    expect(epidural.instructions.filter(({ at }) => at !== undefined)).toEqual([]);
  });

  it("with clearance has apixaban last 72 hours before the needle and next not before 24 hours after", () => {
    const cleared = rowIn(readingOf(file, { edit: plus(clearance), on: "2026-09-25" }), "lumbar-interlaminar-esi");
    expect(cleared.instructions[0]).toMatchObject({
      forPatient: true,
      says: {
        key: "instruction.stop",
        values: {
          drug: "apixaban",
          last: "2026-09-22T09:00",
          needle: "2026-09-25T09:00",
          next: "2026-09-26T09:00",
          before: 72,
          after: 24,
        },
      },
    });
  });

  it("has severe stenosis at the level against it, which asks for a reason and forbids nothing", () => {
    const severe = partIn(epidural.safety, "central-stenosis-at-the-level");
    expect(severe).toMatchObject({
      is: "unknown",
      says: {
        key: "text",
        values: { en: expect.stringMatching(/severe canal stenosis at the level speaks against/i) },
      },
      missing: [{ says: { key: "need.reason" } }],
    });
    expect(epidural.readiness).toBe("ready");
  });

  it.each([5.9, 7.4, 9.8])("has sugar that rises for days after the steroid, at an HbA1c of %d too", (value) => {
    const edit = changed(({ body }) => body.test === "hba1c", { value });
    const one = rowIn(readingOf(file, { edit }), "lumbar-interlaminar-esi");
    expect(partIn(one.safety, "diabetes-and-steroid")?.says).toMatchObject({
      key: "text",
      values: { en: expect.stringMatching(/raises the sugar for days whatever the HbA1c/) },
    });
  });

  it("shows what speaks against epidurals in stenosis", () => {
    expect(epidural.against.map(({ source }) => source)).toContain("friedly-2014");
    expect(epidural.guidelines.filter(({ direction }) => direction === "against").map(({ source }) => source)).toEqual(
      expect.arrayContaining(["nice-ng59", "busse-2025"]),
    );
  });

  it("may be asked for in advance: Ohio is a WISeR state, and Indiana is none", () => {
    expect(epidural.authorization).toMatchObject({ id: "medicare-wiser" });
    const office = (state?: string) =>
      rowIn(readingOf(file, { place: "11", ...(state ? { state } : {}) }), "lumbar-interlaminar-esi").authorization;
    expect(office()).toMatchObject({ is: "unmet", says: { key: "authorization.choice" } });
    expect(office("IN")).toMatchObject({ is: "met", says: { key: "authorization.none-needed" } });
    expect(keysIn(office("IN"))).not.toContain("authorization.choice");
  });
});
