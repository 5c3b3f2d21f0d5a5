import type { Author, Chart, Origin } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { compile } from "../compile.ts";
import { compileCriterion } from "../criteria/compile-criterion.ts";
import { chartOf, complaint, type Written } from "../testing/chart-of.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { hazardJudge } from "./candidacy.ts";

const { index } = compile(knowledge);
const levels: Written = {
  kind: "imaging",
  body: { modality: "mri", region: "lumbar", findings: [{ finding: "transitional-vertebra", result: "present" }] },
};
const reason = (reasonFor: object, at = "2026-09-14"): Written => ({
  id: "why",
  kind: "note",
  at,
  body: { text: "Counted from the last rib.", reasonFor },
});
const numbering = { rule: "level-numbering" };

/** The chart as if its notes had been written by this person. */
const writtenBy = (chart: Chart, author: Author, origin: Origin = { from: "clinic" }): Chart => ({
  ...chart,
  entries: chart.entries.map((entry) => (entry.kind === "note" ? { ...entry, author, origin } : entry)),
});
const physician = { person: "invented-physician", role: "physician" };

const judged = (rule: string, chart: Chart, procedure = "lumbar-rfa", asOf = "2026-09-15") => {
  const found = knowledge.safetyRules.find(({ id }) => id === rule);
  if (!found) throw new Error(rule);
  const judge = compileCriterion(found.when, { knowledge, index });
  return hazardJudge(found, judge)(judgingOf(chart, { procedure }, asOf));
};

describe("the reason for a warning", () => {
  it("is asked for while nobody wrote it", () => {
    const open = judged("level-numbering", chartOf({}, levels));
    expect(open).toMatchObject({ is: "unknown", missing: [{ record: "note", says: { key: "need.reason" } }] });
  });

  it("written by a clinician, makes it met, and says by whom and when", () => {
    const given = judged("level-numbering", writtenBy(chartOf({}, levels, reason(numbering)), physician));
    expect(given).toMatchObject({
      is: "met",
      says: {
        key: "safety.reason",
        values: { rule: "level-numbering", author: "physician", date: "2026-09-14" },
      },
      because: ["why"],
      missing: [],
      id: "level-numbering",
    });
    expect(given.title).toEqual(judged("level-numbering", chartOf({}, levels)).title);
  });

  it("counts in a chart file, which does not say who wrote it", () => {
    expect(judged("level-numbering", chartOf({}, levels, reason(numbering)))).toMatchObject({
      is: "met",
      says: { values: { author: "" } },
    });
  });

  it("does not count from a patient, from another system, or from a role that treats nobody", () => {
    const chart = chartOf({}, levels, reason(numbering));
    const is = (author: Author, origin?: Origin) => judged("level-numbering", writtenBy(chart, author, origin)).is;
    expect(is({ person: "invented-patient", role: "patient" }, { from: "patient" })).toBe("unknown");
    expect(is({ person: "invented-patient", role: "patient" })).toBe("unknown");
    expect(is(physician, { from: "patient" })).toBe("unknown");
    expect(is(physician, { from: "import", resource: "DocumentReference/1" })).toBe("unknown");
    expect(is({ person: "invented-coordinator", role: "coordinator" })).toBe("unknown");
    expect(is({ person: "invented-nurse", role: "nurse" })).toBe("met");
  });

  it("counts for the rule it names and the treatment it names, and no other", () => {
    const with_ = (reasonFor: object) => chartOf({}, levels, reason(reasonFor));
    expect(judged("level-numbering", with_({ rule: "glucose-today" })).is).toBe("unknown");
    const forOne = with_({ ...numbering, procedure: "lumbar-rfa" });
    expect(judged("level-numbering", forOne, "lumbar-rfa").is).toBe("met");
    expect(judged("level-numbering", forOne, "mild").is).toBe("unknown");
    expect(judged("level-numbering", with_(numbering), "mild").is).toBe("met");
    const plain: Written = { kind: "note", body: { text: "One numbering of the levels: level-numbering." } };
    expect(judged("level-numbering", chartOf({}, levels, plain)).is).toBe("unknown");
  });

  it("counts from its day on", () => {
    const chart = chartOf({}, { ...levels, at: "2026-09-01" }, reason(numbering, "2026-09-14"));
    expect(judged("level-numbering", chart, "lumbar-rfa", "2026-09-13").is).toBe("unknown");
    expect(judged("level-numbering", chart, "lumbar-rfa", "2026-09-14").is).toBe("met");
  });

  it("withdrawn, is asked for again", () => {
    const withdrawn: Written = { kind: "amendment", body: { entry: "why", action: "withdraw", why: "wrong patient" } };
    expect(judged("level-numbering", chartOf({}, levels, reason(numbering), withdrawn)).is).toBe("unknown");
  });

  it("never answers what forbids, what defers, or what is not known", () => {
    const weakened = knowledge.safetyRules.filter(({ level }) => level !== "relative");
    const judgingOfNote = (rule: string) =>
      judgingOf(chartOf({}, reason({ rule })), { procedure: "lumbar-rfa", sedation: "deep" }, "2026-09-15");
    for (const rule of weakened) {
      const always = hazardJudge(rule, () => ({
        is: "met",
        says: { key: "criterion.session.met", values: {} },
        because: [],
        missing: [],
      }));
      expect(always(judgingOfNote(rule.id)).is, rule.id).toBe("unmet");
    }
    expect(weakened.length).toBeGreaterThan(15);
    const [open] = knowledge.safetyRules.filter(({ id }) => id === "level-numbering");
    if (!open) throw new Error("level-numbering");
    const notKnown = hazardJudge(open, () => ({
      is: "unknown",
      says: { key: "rule.fact.unknown", values: { what: "age" } },
      because: [],
      missing: [{ record: "complaint", says: { key: "need.complaint", values: {} }, settles: [] }],
    }));
    expect(notKnown(judgingOfNote("level-numbering")).is).toBe("unknown");
  });
});

describe("in the table of options", () => {
  const asOf = "2026-09-15";
  const safetyOf = (chart: Chart, treatment: string) =>
    assess(chart, knowledge, { asOf }).options?.find((one) => one.treatment === treatment)?.safety;
  const partOf = (chart: Chart, treatment: string, rule: string) =>
    safetyOf(chart, treatment)?.parts?.find(({ id }) => id === rule);
  const kept: Written = { kind: "allergy", body: { substance: "latex", severity: "mild" } };
  const order = (procedure: string, targets: readonly object[]): Written => ({
    kind: "order",
    body: { procedure, purpose: "therapeutic", targets },
  });
  const both = [
    order("caudal-esi", [{ structure: "epidural-space", level: "L5-S1" }]),
    order("lumbar-interlaminar-esi", [{ structure: "epidural-space", level: "L4-5" }]),
  ];

  it("a reason for one treatment leaves the same warning open for another", () => {
    const why = reason({ rule: "latex-allergy", procedure: "caudal-esi" });
    const chart = chartOf({}, complaint(), kept, ...both, why);
    expect(partOf(chart, "lumbar-interlaminar-esi", "latex-allergy")).toMatchObject({ is: "unknown" });
    expect(partOf(chart, "caudal-esi", "latex-allergy")).toMatchObject({ is: "met", because: ["why"] });
  });
});
