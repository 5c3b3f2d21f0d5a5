import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { chartOf, complaint, findings, type Written } from "./testing/chart-of.ts";
import { knowledge } from "./testing/knowledge.ts";

const alerts = (patient: { birthDate?: string }, ...entries: readonly Written[]) =>
  assess(chartOf(patient, ...entries), knowledge, { asOf: "2026-09-15" }).alerts.map(
    ({ id, urgency }) => `${id}: ${urgency}`,
  );
const urgencies = (patient: { birthDate?: string }, ...entries: readonly Written[]) =>
  assess(chartOf(patient, ...entries), knowledge, { asOf: "2026-09-15" }).alerts.map(({ urgency }) => urgency);
const grade = (finding: string, result: number, side = "left", at = "2026-09-14"): Written => ({
  kind: "finding",
  at,
  body: { finding, result, site: { region: "leg", side } },
});
const leg = complaint({ pattern: "radicular" });

describe("an emergency is never missed", () => {
  it.each([
    ["saddle numbness", [leg, ...findings("saddle-anesthesia")]],
    ["new retention", [leg, ...findings("urinary-retention")]],
    ["fever with spine pain", [complaint(), ...findings("fever")]],
    ["injection drug use with spine pain", [complaint(), ...findings("injection-drug-use")]],
    ["weakness that grows", [leg, ...findings("progressive-motor-deficit")]],
    [
      "a grade that fell within days",
      [
        leg,
        grade("weak-great-toe-extension", 4, "left", "2026-09-10"),
        grade("weak-great-toe-extension", 3, "left", "2026-09-14"),
      ],
    ],
    [
      "weak legs on both sides",
      [leg, grade("weak-ankle-dorsiflexion", 3, "left"), grade("weak-ankle-dorsiflexion", 3, "right")],
    ],
    [
      "a residual of 300 mL",
      [leg, { kind: "finding", body: { finding: "post-void-residual", result: 300, unit: "mL" } }],
    ],
    ["a pulsatile mass", [complaint(), ...findings("pulsatile-abdominal-mass")]],
    [
      "a thunderclap headache",
      [complaint({ region: "head", side: "midline", pattern: "headache" }), ...findings("thunderclap-headache")],
    ],
    ["a suicidal plan", [complaint(), ...findings("suicidal-plan")]],
  ] as const)("%s", (_, entries) => {
    expect(urgencies({}, ...entries)[0]).toBe("emergency");
  });

  it("stays though a cause is thought unlikely, and stands before every probability", () => {
    const assessment = assess(chartOf({}, leg, ...findings("saddle-anesthesia")), knowledge, { asOf: "2026-09-15" });
    expect(assessment.alerts).not.toEqual([]);
    expect(Object.keys(assessment).indexOf("alerts")).toBeLessThan(Object.keys(assessment).indexOf("generators"));
    expect(assessment.next.filter(({ says }) => says.key === "next.block")).toEqual([]);
  });

  it("a sign looked for and absent does not alarm", () => {
    expect(
      alerts({}, leg, ...findings("-saddle-anesthesia", "-urinary-retention", "-fever", "-progressive-motor-deficit")),
    ).toEqual([]);
  });
});

describe("no false alarm", () => {
  it("age alone, night pain alone, bilateral leg pain alone", () => {
    expect(
      alerts(
        { birthDate: "1945-01-01" },
        complaint({ side: "both", pattern: "claudication" }),
        ...findings("bilateral-leg-pain", "night-pain"),
      ),
    ).toEqual([]);
  });

  it("weakness without a grade asks for the grade and does not alarm", () => {
    const assessment = assess(chartOf({}, leg, ...findings("weak-great-toe-extension")), knowledge, {
      asOf: "2026-09-15",
    });
    expect(assessment.alerts).toEqual([]);
    expect(assessment.missing.map(({ says }) => says.key)).toContain("need.grade");
  });

  it("grade 4 that stays is no alert; grade 3 is one for today", () => {
    expect(alerts({}, leg, grade("weak-great-toe-extension", 4))).toEqual([]);
    expect(urgencies({}, leg, grade("weak-great-toe-extension", 3))).toEqual(["same-day"]);
  });
});

describe("what the PHQ-9 hides", () => {
  it("a bare total asks for item 9 today", () => {
    const assessment = assess(
      chartOf({}, complaint(), { kind: "score", body: { instrument: "phq-9", total: 14 } }),
      knowledge,
      { asOf: "2026-09-15" },
    );
    expect(assessment.missing[0]).toMatchObject({ ask: "phq-9-item-9" });
  });

  it("item 9 above nothing is acted on the same day", () => {
    const answers = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`item-${index + 1}`, index === 8 ? 1 : 0]),
    );
    expect(urgencies({}, complaint(), { kind: "score", body: { instrument: "phq-9", answers } })).toEqual(["same-day"]);
  });
});

describe("a deficit on either side, fast or slow", () => {
  it("a grade 3 on one side is not hidden by a grade 4 on the other", () => {
    expect(
      urgencies(
        {},
        leg,
        grade("weak-great-toe-extension", 3, "right", "2026-09-13"),
        grade("weak-great-toe-extension", 4, "left", "2026-09-14"),
      ),
    ).toContain("same-day");
  });

  it("a grade that fell over months is an alert for today", () => {
    expect(
      urgencies(
        {},
        leg,
        grade("weak-ankle-dorsiflexion", 5, "left", "2026-07-01"),
        grade("weak-ankle-dorsiflexion", 4, "left", "2026-09-14"),
      ),
    ).toEqual(["same-day"]);
  });

  it("fever with pain felt only in the leg is still a spine until shown otherwise", () => {
    expect(urgencies({}, complaint({ region: "leg", pattern: "radicular" }), ...findings("fever"))[0]).toBe(
      "emergency",
    );
  });
});
