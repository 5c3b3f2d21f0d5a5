import { describe, expect, it } from "vitest";
import { load } from "./load.ts";
import { readContentFiles } from "./read-content.ts";
import { alertWords } from "./schema/alert.ts";
import { asymmetryOf, type Likelihood } from "./schema/likelihood.ts";
import { knowledge, likelihoodRows } from "./testing/knowledge.ts";

const findings = [...new Set(knowledge.findings.values())];
const generators = [...knowledge.generators.values()];
const sides = (row: { present?: Likelihood | undefined; absent?: Likelihood | undefined }): Likelihood[] =>
  [row.present, row.absent].filter((side) => side !== undefined);

describe("the content as a whole", () => {
  it("loads, and holds findings, generators, alerts, procedures and sources", () => {
    expect(load(readContentFiles())).toMatchObject({ ok: true });
    const counts = [findings, generators, knowledge.alerts, [...knowledge.procedures], [...knowledge.sources]];
    for (const { length } of counts) expect(length).toBeGreaterThan(10);
  });

  it("is written in both languages", () => {
    const ofAlerts = knowledge.alerts.flatMap((alert) => [
      alert.name,
      ...alert.levels.flatMap(({ urgency }) => Object.values(alertWords(alert, urgency))),
    ]);
    const texts = [...findings, ...generators, ...knowledge.procedures.values()].flatMap(({ name, patient }) => [
      name,
      patient,
    ]);
    expect([...texts, ...ofAlerts].filter((text) => text?.es === undefined)).toEqual([]);
  });

  it("gives no two findings the same name or alias", () => {
    const words = findings.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("lets an alert warn and never permit", () => {
    expect(knowledge.alerts.filter((alert) => alert.class !== "caution")).toEqual([]);
  });

  it("says at each urgency of an alert what is done then, and to the patient", () => {
    const several = knowledge.alerts.filter(({ levels }) => levels.length > 1);
    expect(several.length).toBeGreaterThan(8);
    for (const alert of several)
      for (const words of ["says", "patient"] as const) {
        const texts = alert.levels.map(({ urgency }) => alertWords(alert, urgency)[words]);
        expect([alert.id, new Set(texts.map((text) => text?.en)).size]).toEqual([alert.id, alert.levels.length]);
        expect([alert.id, new Set(texts.map((text) => text?.es)).size]).toEqual([alert.id, alert.levels.length]);
      }
  });

  it("sends nobody to an emergency department within two weeks, and everybody at an emergency", () => {
    const now = /emergency department|911|988|emergency services|hospital today/i;
    for (const alert of knowledge.alerts)
      for (const { urgency } of alert.levels) {
        const told = alertWords(alert, urgency).patient?.en ?? "";
        const first = told
          .split(/(?<=[.!?]) /)
          .filter((sentence) => !/^(If|With) /.test(sentence))
          .join(" ");
        if (urgency === "emergency") expect([alert.id, now.test(first)]).toEqual([alert.id, true]);
        if (urgency === "two-weeks") expect([alert.id, now.test(first)]).toEqual([alert.id, false]);
      }
  });

  it("says the most urgent level of an alert first", () => {
    const rank = { emergency: 0, "same-day": 1, "two-weeks": 2 };
    for (const { levels } of knowledge.alerts) {
      const ranks = levels.map(({ urgency }) => rank[urgency]);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });
});

describe("every row of likelihood ratios", () => {
  const rows = likelihoodRows(knowledge);

  it("is there to be checked", () => expect(rows.length).toBeGreaterThan(60));

  it("has an interval that is symmetric on the log scale, within a quarter of its standard error", () => {
    const crooked = rows.filter(({ row }) =>
      sides(row).some(({ lr, ci, asymmetric }) => ci && !asymmetric && asymmetryOf(lr, ci) > 0.25),
    );
    expect(crooked).toEqual([]);
  });

  it("of fewer than 100 people is capped to 0.1 and 10", () => {
    const small = rows.filter(({ row }) => row.n !== undefined && row.n < 100 && sides(row).some(({ lr }) => lr !== 1));
    expect(small.length).toBeGreaterThan(0);
    for (const { where, row } of small) expect([where, row.cap]).toEqual([where, [0.1, 10]]);
  });

  it("that is to be read with care is capped at 10", () => {
    const low = rows.filter(({ row }) => row.lowTrust !== undefined);
    expect(low.length).toBeGreaterThan(0);
    for (const { where, row } of low) expect([where, row.cap?.[1]]).toEqual([where, 10]);
  });

  it("says so where its standard error is a convention", () => {
    const bare = rows.filter(({ row }) => sides(row).some(({ ci, seAssumed }) => ci === undefined && !seAssumed));
    expect(bare).toEqual([]);
  });

  it("moves a generator up when present and down when absent, or the other way round, never both up", () => {
    const odd = rows.filter(
      ({ row: { present, absent } }) => present && absent && (present.lr - 1) * (absent.lr - 1) > 0,
    );
    expect(odd).toEqual([]);
  });
});
