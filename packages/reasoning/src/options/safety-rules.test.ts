import type { SafetyRule } from "@pinpoint/knowledge";
import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { compileCriterion } from "../criteria/compile-criterion.ts";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import type { SafetyCase } from "../testing/safety-case.ts";
import { safetyCases } from "../testing/safety-cases.ts";
import { hazardJudge } from "./candidacy.ts";

const { index } = compile(knowledge);

const ruleOf = (id: string): SafetyRule => {
  const found = knowledge.safetyRules.find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

const judged = (one: SafetyCase, entries: readonly Written[], plan: SafetyCase["wrongPlan"] = {}) => {
  const rule = ruleOf(one.rule);
  const judge = compileCriterion(rule.when, { knowledge, index });
  const judging = judgingOf(chartOf(one.patient ?? {}, ...entries), { ...one.request, ...plan, on: "2026-09-15" });
  return hazardJudge(rule, judge)(judging);
};

describe("each rule of safety", () => {
  for (const one of safetyCases)
    it(`speaks where it should and is silent where it should: ${one.rule}`, () => {
      const { level, says } = ruleOf(one.rule);
      const wrong = judged(one, one.wrong, one.wrongPlan);
      expect(wrong.is).toBe(level === "relative" ? "unknown" : "unmet");
      if (says) expect(wrong.says).toEqual({ key: "text", values: says });
      expect(judged(one, one.clear, one.clearPlan).is).toBe("met");
      const silent = judged(one, []);
      expect(silent.is).toBe(one.silence);
      if (one.silence === "unknown") expect(silent.missing.length).toBeGreaterThan(0);
    });

  it("has its case here", () => {
    const tested = new Set([...safetyCases.map(({ rule }) => rule), "antithrombotic-hold"]);
    expect(knowledge.safetyRules.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
  });
});

const asked = (rule: string, patient: object, entries: readonly Written[] = [], on = "2026-09-15") => {
  const found = safetyCases.find((one) => one.rule === rule);
  if (!found) throw new Error(rule);
  const judge = compileCriterion(ruleOf(rule).when, { knowledge, index });
  return hazardJudge(ruleOf(rule), judge)(judgingOf(chartOf(patient, ...entries), { ...found.request, on })).is;
};

describe("pregnancy", () => {
  const female = (birthDate: string) => ({ birthDate, sex: "female" });
  const hcg = (value: string, at: string): Written => ({ kind: "lab", at, body: { test: "hcg", value } });

  it("is asked from 12 to 55 years, and never outside", () => {
    expect(asked("pregnancy", female("2014-09-16"))).toBe("met");
    expect(asked("pregnancy", female("2014-09-15"))).toBe("unknown");
    expect(asked("pregnancy", female("1970-09-16"))).toBe("unknown");
    expect(asked("pregnancy", female("1970-09-15"))).toBe("met");
  });

  it("is asked of women, of nobody who is a man, and the sex is asked where it is not written", () => {
    expect(asked("pregnancy", { birthDate: "1990-01-01", sex: "male" })).toBe("met");
    expect(asked("pregnancy", { birthDate: "1990-01-01", sex: "unknown" })).toBe("unknown");
  });

  it("is settled by a test of the day or a recent statement, not by an old one", () => {
    expect(asked("pregnancy", female("1990-01-01"), [hcg("negative", "2026-09-14")])).toBe("met");
    expect(asked("pregnancy", female("1990-01-01"), [hcg("negative", "2026-09-13")])).toBe("unknown");
    expect(asked("pregnancy", female("1990-01-01"), [hcg("positive", "2026-09-14")])).toBe("unmet");
    const stated = (at: string): Written => ({
      kind: "attestation",
      at,
      body: { that: "not-pregnant", by: "patient" },
    });
    expect(asked("pregnancy", female("1990-01-01"), [stated("2026-08-18")])).toBe("met");
    expect(asked("pregnancy", female("1990-01-01"), [stated("2026-08-17")])).toBe("unknown");
    expect(asked("pregnancy", female("1990-01-01"), [hcg("positive", "2026-08-16")])).toBe("unmet");
    expect(asked("pregnancy", female("1990-01-01"), [hcg("positive", "2026-08-15")])).toBe("unknown");
  });
});

describe("how long ago", () => {
  const since = (condition: string, from: string) =>
    asked("recent-clot", {}, [{ kind: "condition", body: { condition, from } }]);
  it("three months after a stroke or clot, six after a stent, twelve after a heart attack", () => {
    for (const name of ["stroke", "pulmonary-embolism"]) {
      expect(since(name, "2026-06-15")).toBe("unmet");
      expect(since(name, "2026-06-14")).toBe("met");
    }
    expect(since("coronary-stent", "2026-03-16")).toBe("unmet");
    expect(since("coronary-stent", "2026-03-15")).toBe("met");
    expect(since("myocardial-infarction", "2025-09-14")).toBe("unmet");
    expect(since("myocardial-infarction", "2025-09-13")).toBe("met");
  });

  it("a sugar of the day before still counts, one of two days before does not", () => {
    const sugar = (at: string): Written => ({ kind: "lab", at, body: { test: "glucose", value: 300 } });
    expect(asked("glucose-today", {}, [sugar("2026-09-14")])).toBe("unknown");
    const old = safetyCases.find(({ rule }) => rule === "glucose-today");
    expect(old && judged(old, [sugar("2026-09-13")]).says.key).toBe("criterion.lab.stale");
  });

  it("the lower ceiling of local anesthetic begins at 71 years", () => {
    const old = safetyCases.find(({ rule }) => rule === "anesthetic-in-old-age");
    const at = (birthDate: string) => old && judged({ ...old, patient: { birthDate } }, old.wrong, old.wrongPlan).is;
    expect(at("1955-09-15")).toBe("unknown");
    expect(at("1955-09-16")).toBe("met");
  });
});

describe("implants", () => {
  it("a stimulator that was put in by a procedure of the chart counts", () => {
    const implanted: Written = { kind: "procedure", at: "2024-01-01", body: { procedure: "scs-implant", targets: [] } };
    const none: Written = { kind: "attestation", body: { that: "no-implants", by: "patient" } };
    const wrong = asked("device-and-radiofrequency", {}, [implanted, none]);
    expect(wrong).toBe("unknown");
    expect(asked("device-and-radiofrequency", {}, [none])).toBe("met");
  });
});

describe("what has to be known of a device before an MRI", () => {
  const device = (body: object): Written => ({
    kind: "condition",
    body: { condition: "spinal-cord-stimulator", ...body },
  });
  const foreseen: Written = { kind: "condition", body: { condition: "mri-foreseeable" } };

  it("is asked for once an MRI is foreseen, and of nobody else", () => {
    expect(asked("device-and-mri", {}, [device({})])).toBe("met");
    expect(asked("device-and-mri", {}, [foreseen])).toBe("met");
    const found = safetyCases.find(({ rule }) => rule === "device-and-mri");
    expect(found && judged(found, [foreseen, device({})])).toMatchObject({
      is: "unknown",
      missing: [{ record: "condition", says: { key: "need.device" } }],
    });
  });
});

describe("what weighs on breathing under sedation", () => {
  const apnea = (body: object): Written => ({ kind: "condition", body });

  it("is sleep apnea under each of its names and codes, and oxygen at home", () => {
    for (const body of [
      { condition: "sleep-apnea" },
      { condition: "obstructive-sleep-apnea" },
      { icd10: "G47.31" },
      { condition: "home-oxygen" },
      { icd10: "Z99.81" },
    ])
      expect([body, asked("breathing-and-sedation", {}, [apnea(body)])]).toEqual([body, "unknown"]);
  });

  it("is any benzodiazepine", () => {
    for (const drug of [
      "Librium",
      "triazolam",
      "clorazepate",
      "oxazepam",
      "clobazam",
      "estazolam",
      "flurazepam",
      "midazolam",
    ])
      expect([drug, asked("breathing-and-sedation", {}, [{ kind: "medication", body: { drug } }])]).toEqual([
        drug,
        "unknown",
      ]);
  });
});

describe("a weakened defense, a booster and an antibiotic", () => {
  const takes = (drug: string): Written => ({ kind: "medication", body: { drug } });

  it("a weakened defense matters before every needle", () => {
    expect(ruleOf("immunosuppression").appliesTo.hazards).toEqual(["needle"]);
  });

  it("strong boosters of a steroid and common antibiotics are known", () => {
    for (const drug of ["voriconazole", "Noxafil"])
      expect(asked("steroid-and-booster", {}, [takes(drug)])).toBe("unknown");
    for (const drug of ["Rocephin", "cefdinir", "penicillin VK", "minocycline", "erythromycin", "moxifloxacin"])
      expect([drug, asked("antibiotic-now", {}, [takes(drug)])]).toEqual([drug, "unmet"]);
  });
});

describe("a stroke or clot by its code", () => {
  const coded = (icd10: string) =>
    asked("recent-clot", {}, [{ kind: "condition", body: { icd10, from: "2026-08-01" } }]);

  it("is a bleeding stroke and a clot of the arm too, and no passing loss of memory", () => {
    for (const code of ["I61.9", "I63.9", "I82.622", "I82.402", "G45.9"])
      expect([code, coded(code)]).toEqual([code, "unmet"]);
    expect(coded("G45.4")).toBe("met");
  });
});

describe("what a rule may claim", () => {
  const cites = (id: string) => [ruleOf(id).class, ruleOf(id).source];

  it("says no plan of usual caution under the name of a source", () => {
    expect(ruleOf("diabetes-and-steroid").says?.en).not.toMatch(/give less|whom to call|tell who/);
    expect(ruleOf("device-and-radiofrequency").says?.en).not.toMatch(/pad|magnet|card/i);
    expect(ruleOf("device-and-stimulator").says?.en).not.toMatch(/makers|full output/);
    for (const id of ["insulin-and-steroid", "cardiac-device-and-radiofrequency", "sensing-of-a-stimulator"])
      expect(cites(id)).toEqual(["caution", undefined]);
  });

  it("leaves the limit of 70 platelets uncited: the source that asks for the count prints 50", () => {
    expect(cites("platelets-before-high-risk")).toEqual(["caution", undefined]);
  });

  it("cites for each place of a particulate steroid who speaks of it", () => {
    expect(cites("particulate-at-the-neck")).toEqual(["secondary", "sis-shortage-advice"]);
    expect(cites("particulate-at-the-stellate")).toEqual(["secondary", "procedure-atlas-2026"]);
    expect(ruleOf("particulate-at-the-neck").appliesTo.procedures).toEqual(["cervical-transforaminal-esi"]);
  });

  it("speaks of a stimulator of the cord only where its source does", () => {
    expect(ruleOf("device-and-stimulator").appliesTo.procedures).toEqual([
      "scs-trial",
      "scs-implant",
      "drg-trial",
      "drg-implant",
    ]);
  });
});
