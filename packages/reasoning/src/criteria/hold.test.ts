import { describe, expect, it } from "vitest";
import { compile } from "../compile.ts";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judgingOf } from "../testing/judging-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { hold } from "./hold.ts";

const judge = hold({ class: "antithrombotic" }, { knowledge, index: compile(knowledge).index });

const whole: Written = { kind: "attestation", body: { that: "no-other-medications", by: "patient" } };
const takes = (drug: string, body: object = {}): Written => ({
  kind: "medication",
  body: { drug, from: "2025-01-01", ...body },
});
const agreed = (procedure: string, drug: string, body: object = {}): Written => ({
  kind: "clearance",
  body: { procedure, drug, prescriber: "Invented cardiologist", agreed: true, ...body },
});
const lab = (test: string, value: number, unit: string, at = "2026-09-14"): Written => ({
  kind: "lab",
  at,
  body: { test, value, unit },
});
const weight = (value: number): Written => ({ kind: "measurement", body: { what: "weight", value, unit: "kg" } });

interface Case {
  readonly born?: string;
  readonly sex?: string;
  readonly on?: string;
  readonly asOf?: string;
}
const esi = "lumbar-interlaminar-esi";
const verdictFor = (procedure: string, entries: readonly Written[], { born, sex, on, asOf }: Case = {}) =>
  judge(
    judgingOf(
      chartOf({ birthDate: born ?? "1970-01-01", ...(sex === undefined ? {} : { sex }) }, whole, ...entries),
      { procedure, ...(on === undefined ? {} : { on }) },
      asOf,
    ),
  );
const keys = ({ parts }: ReturnType<typeof verdictFor>): readonly string[] =>
  (parts ?? []).flatMap((part) => [part.says.key, ...(part.parts ?? []).map(({ says }) => says.key)]);

describe("holds of drugs that act on clotting", () => {
  it("has nothing to hold where the whole list holds no such drug", () => {
    expect(verdictFor(esi, [takes("gabapentin"), takes("metformin")]).is).toBe("met");
  });

  it("asks where nobody stated that the list is whole, and never passes over silence", () => {
    const chart = chartOf({}, takes("gabapentin"));
    expect(judge(judgingOf(chart, { procedure: esi })).is).toBe("unknown");
    expect(judge(judgingOf(chartOf({}), { procedure: "lumbar-rfa" })).is).toBe("unknown");
  });

  it("cannot judge a drug it does not know, nor the unknown half of a combination", () => {
    expect(verdictFor("lumbar-rfa", [takes("zyxoban")]).says).toEqual({
      key: "hold.unknown-drug",
      values: { drug: "zyxoban" },
    });
    expect(verdictFor("lumbar-rfa", [takes("lisinopril / zyxoban 5 mg")]).is).toBe("unknown");
  });

  it("finds the agent that a combination hides", () => {
    for (const drug of ["Excedrin Migraine", "Pepto-Bismol", "carisoprodol/aspirin/codeine", "Aggrenox"])
      expect(keys(verdictFor(esi, [takes(drug)])), drug).toContain("hold.no-prevention");
    expect(verdictFor("scs-trial", [takes("Vimovo 500/20")]).is).toBe("unknown");
  });

  it("lets apixaban go on before a low-risk procedure, and shares the decision", () => {
    const { is, says } = verdictFor("lumbar-rfa", [takes("apixaban")]);
    expect(is).toBe("met");
    expect(says).toEqual({ key: "hold.continue.shared", values: { drug: "apixaban" } });
  });

  it("flags an unneeded stop, because a clot is a harm as well", () => {
    const stopped = [takes("ibuprofen"), agreed("lumbar-rfa", "ibuprofen", { holdHours: 24, restartHours: 24 })];
    expect(verdictFor("lumbar-rfa", stopped).says.key).toBe("hold.unneeded");
  });

  it("classes by rule set and procedure: the neck is intermediate where the low back is low", () => {
    expect(verdictFor("lumbar-medial-branch-block", [takes("apixaban")]).is).toBe("met");
    expect(verdictFor("cervical-medial-branch-block", [takes("apixaban")]).is).toBe("unknown");
  });

  it("raises the class from the age of 75, not before", () => {
    const at = (born: string) => keys(verdictFor(esi, [takes("apixaban")], { born }))[0];
    expect(at("1951-09-16")).toBe("hold.risk");
    expect(at("1951-09-15")).toBe("hold.risk.raised");
  });

  it("raises the class for two agents: they are more than the longer of two holds", () => {
    const both = verdictFor("lumbar-rfa", [takes("apixaban"), takes("ibuprofen")]);
    expect(keys(both)[0]).toBe("hold.risk.raised");
    expect(both.is).toBe("unknown");
  });

  it("raises the class for surgery at the place of the needle, and not for surgery elsewhere", () => {
    const fused = (level: string): Written => ({
      kind: "condition",
      body: { condition: "lumbar-fusion", from: "2020-01-01", sites: [{ structure: "vertebra", level }] },
    });
    const at = (level: string) =>
      judge(
        judgingOf(chartOf({}, whole, takes("apixaban"), fused(level)), {
          procedure: "lumbar-rfa",
          targets: [{ structure: "facet-joint", level: "L4-5", side: "left" }],
        }),
      ).parts?.[0]?.says.key;
    expect(at("L5")).toBe("hold.risk.raised");
    expect(at("L1")).toBe("hold.risk");
  });

  it("says that a procedure stands in no guideline", () => {
    expect(keys(verdictFor("bvn-ablation", []))[0]).toBe("hold.risk.unlisted");
  });
});

describe("the prescriber's word", () => {
  const taken = takes("apixaban", { lastTakenAt: "2026-09-10T08:00:00-06:00" });
  it("is needed before anything is held", () => {
    expect(verdictFor(esi, [taken], { on: "2026-09-15" }).says.key).toBe("hold.no-agreement");
    expect(verdictFor(esi, [taken, agreed(esi, "Eliquis")], { on: "2026-09-15" }).is).toBe("met");
  });

  it("stops it when it is no", () => {
    const no = agreed(esi, "apixaban", { agreed: false });
    expect(verdictFor(esi, [taken, no], { on: "2026-09-15" }).is).toBe("unmet");
  });

  it("holds for one procedure: another one, an earlier one and a drug begun later need their own", () => {
    expect(verdictFor(esi, [taken, agreed("caudal-esi", "apixaban")], { on: "2026-09-15" }).is).toBe("unknown");
    const used: Written = { kind: "procedure", at: "2026-09-14", body: { procedure: esi, targets: [] } };
    expect(verdictFor(esi, [taken, agreed(esi, "apixaban"), used], { on: "2026-09-15" }).is).toBe("unknown");
    const begun = takes("apixaban", { from: "2026-09-15", lastTakenAt: "2026-09-15T01:00:00-06:00" });
    expect(keys(verdictFor(esi, [begun, agreed(esi, "apixaban")], { on: "2026-09-20" }))).toContain(
      "hold.no-agreement",
    );
  });

  it("says when it is shorter than the rule set, and does not pass it", () => {
    const short = verdictFor(esi, [taken, agreed(esi, "apixaban", { holdHours: 48 })], { on: "2026-09-15" });
    expect(short.is).toBe("unknown");
    expect(short.says).toEqual({ key: "hold.shorter", values: { drug: "apixaban", hours: 48, ruleHours: 72 } });
    const soon = agreed(esi, "apixaban", { restartHours: 6 });
    expect(keys(verdictFor(esi, [taken, soon], { on: "2026-09-15" }))).toContain("hold.restart.shorter");
  });

  it("has to say whether to bridge where the drug guards a valve", () => {
    const valve = takes("warfarin", { indication: "mechanical-valve", lastTakenAt: "2026-09-09T08:00:00-06:00" });
    const inr = lab("inr", 1.1, "ratio");
    const on = "2026-09-15";
    expect(keys(verdictFor(esi, [valve, inr, agreed(esi, "warfarin")], { on }))).toContain("hold.no-bridge-word");
    expect(verdictFor(esi, [valve, inr, agreed(esi, "warfarin", { bridge: true })], { on }).is).toBe("met");
  });

  it("chooses the hours where the rule set leaves a choice", () => {
    const stent = takes("prasugrel", { lastTakenAt: "2026-09-01T08:00:00-06:00" });
    expect(keys(verdictFor(esi, [stent, agreed(esi, "prasugrel")], { on: "2026-09-15" }))).toContain("hold.no-hours");
    const days8 = agreed(esi, "prasugrel", { holdHours: 192 });
    expect(verdictFor(esi, [stent, days8], { on: "2026-09-15" }).is).toBe("met");
  });

  it("has to give a time to restart where the rule set gives none", () => {
    const drug = takes("dipyridamole", { lastTakenAt: "2026-09-10T08:00:00-06:00" });
    const word = agreed("scs-trial", "dipyridamole");
    expect(verdictFor("scs-trial", [drug, word], { on: "2026-09-15" }).says.key).toBe("hold.no-restart");
    const full = agreed("scs-trial", "dipyridamole", { restartHours: 24 });
    expect(verdictFor("scs-trial", [drug, full], { on: "2026-09-15" }).is).toBe("met");
  });
});

describe("the hours", () => {
  const on = "2026-09-15";
  const after = (lastTakenAt: string) =>
    verdictFor(esi, [takes("apixaban", { lastTakenAt }), agreed(esi, "apixaban")], { on });

  it("run from the last dose to the needle at nine, on both sides of 72 hours", () => {
    expect(after("2026-09-12T09:00:00-06:00").is).toBe("met");
    expect(after("2026-09-12T09:01:00-06:00").is).toBe("unmet");
  });

  it("name when the needle would be free", () => {
    expect(after("2026-09-12T21:00:00-06:00").says).toEqual({
      key: "hold.too-soon",
      values: {
        drug: "apixaban",
        hours: 72,
        last: "2026-09-12T21:00",
        needle: "2026-09-15T09:00",
        free: "2026-09-15T21:00",
      },
    });
  });

  it("read a dose without an hour as late as that day allows", () => {
    expect(after("2026-09-12").is).toBe("unmet");
    expect(after("2026-09-11").is).toBe("met");
  });

  it("are not known without a last dose, nor over before they began", () => {
    expect(verdictFor(esi, [takes("apixaban"), agreed(esi, "apixaban")], { on }).says.key).toBe("hold.no-last-dose");
    const early = [takes("apixaban", { lastTakenAt: "2026-09-14T08:00:00-06:00" }), agreed(esi, "apixaban")];
    expect(verdictFor(esi, early, { on: "2026-10-15" }).says.key).toBe("hold.ahead");
  });

  it("are not judged where no day is planned", () => {
    expect(verdictFor(esi, [takes("apixaban"), agreed(esi, "apixaban")]).says.key).toBe("hold.no-day");
  });

  it("go on for a drug that was stopped for good, until it has left the blood", () => {
    expect(verdictFor(esi, [takes("apixaban", { to: "2026-09-14" })], { on }).is).not.toBe("met");
    expect(verdictFor(esi, [takes("apixaban", { to: "2026-06-14" })], { on }).is).toBe("met");
  });
});

describe("what was written of a drug", () => {
  it("is as the newest word has it: a drug that was begun again is taken", () => {
    const ended = { ...takes("apixaban", { to: "2026-01-01" }), at: "2026-01-02" };
    const again = { ...takes("Apixaban", { from: "2026-08-01" }), at: "2026-08-01" };
    expect(verdictFor(esi, [ended]).is).toBe("met");
    expect(verdictFor(esi, [ended, again]).says.key).toBe("hold.no-agreement");
  });
});

describe("what the hold of a drug depends on", () => {
  const on = "2026-09-15";
  it("warfarin: the INR of the class, drawn after the last dose", () => {
    const drug = takes("warfarin", { lastTakenAt: "2026-09-09T08:00:00-06:00" });
    const at = (value: number, day?: string) =>
      verdictFor(esi, [drug, agreed(esi, "warfarin"), lab("inr", value, "ratio", day)], { on }).is;
    expect(at(1.4)).toBe("met");
    expect(at(1.41)).toBe("unmet");
    expect(at(1.1, "2026-09-08")).toBe("unknown");
    const high = (value: number) =>
      verdictFor("scs-trial", [drug, agreed("scs-trial", "warfarin"), lab("inr", value, "ratio")], { on }).is;
    expect(high(1.2)).toBe("met");
    expect(high(1.21)).toBe("unmet");
    expect(verdictFor(esi, [drug, agreed(esi, "warfarin")], { on }).says.key).toBe("hold.inr.none");
  });

  it("warfarin: an INR of 2.6 stops before anybody was asked", () => {
    const { is, says } = verdictFor("third-occipital-nerve-block", [takes("warfarin"), lab("inr", 2.6, "ratio")]);
    expect(is).toBe("unmet");
    expect(says.values).toMatchObject({ drug: "warfarin", inr: 2.6, needed: 1.4 });
  });

  it("INR: an old one is not used, and one that is high without warfarin stops as well", () => {
    const old = verdictFor(esi, [takes("warfarin"), lab("inr", 2.6, "ratio", "2026-08-15")]);
    expect(old.is).toBe("unknown");
    expect(verdictFor(esi, [lab("inr", 1.5, "ratio")]).says.key).toBe("hold.inr.alone");
    expect(verdictFor(esi, [lab("inr", 1.4, "ratio")]).is).toBe("met");
    expect(verdictFor("lumbar-rfa", [lab("inr", 1.5, "ratio")]).is).toBe("met");
  });

  it("INR: of two values of one day the higher one counts", () => {
    expect(verdictFor(esi, [lab("inr", 1.8, "ratio"), lab("inr", 1.1, "ratio")]).says.values).toMatchObject({
      inr: 1.8,
    });
  });

  it("dabigatran: creatinine clearance by age, sex, weight and a creatinine of the last 30 days", () => {
    const drug = takes("dabigatran", { lastTakenAt: "2026-09-10T12:00:00-06:00" });
    const at = (...more: Written[]) => verdictFor(esi, [drug, agreed(esi, "dabigatran"), ...more], { sex: "male", on });
    expect(at(lab("creatinine", 1, "mg/dL")).says.key).toBe("hold.no-clearance");
    expect(at(weight(72)).says.key).toBe("hold.no-clearance");
    expect(at(weight(72), lab("creatinine", 1, "mg/dL", "2026-08-15")).says.key).toBe("hold.no-clearance");
    // 56 years, 72 kg, creatinine 1: (140 - 56) × 72 / 72 = 84 mL/min, so 4 days; 1.1 gives 76, so 5 days.
    expect(at(weight(72), lab("creatinine", 1, "mg/dL")).is).toBe("met");
    expect(at(weight(72), lab("creatinine", 1.1, "mg/dL")).is).toBe("unmet");
    expect(at(weight(72), lab("creatinine", 97, "mg/dL")).is).not.toBe("met");
    expect(at(weight(72), { kind: "lab", body: { test: "creatinine", value: 1 } }).says.key).toBe("hold.no-clearance");
  });

  it("enoxaparin: whether it prevents or treats", () => {
    const drug = (indication?: string) => [
      takes("enoxaparin", { lastTakenAt: "2026-09-14T20:00:00-06:00", ...(indication ? { indication } : {}) }),
      agreed(esi, "enoxaparin"),
      weight(72),
      lab("creatinine", 1, "mg/dL"),
    ];
    expect(verdictFor(esi, drug(), { on }).says.key).toBe("hold.no-intent");
    expect(verdictFor(esi, drug("prophylaxis after surgery"), { on }).is).toBe("met");
    expect(verdictFor(esi, drug("treatment of a clot"), { on }).is).toBe("unmet");
  });

  it("aspirin: whether an event came before", () => {
    const pill = (body: object = {}) => takes("aspirin 81 mg", { lastTakenAt: "2026-09-01", ...body });
    expect(verdictFor("scs-trial", [pill()], { on }).says.key).toBe("hold.no-prevention");
    expect(verdictFor("scs-trial", [pill({ indication: "primary prevention" })], { on }).is).toBe("met");
    expect(verdictFor("scs-trial", [pill({ indication: "coronary stent" })], { on }).says.key).toBe(
      "hold.no-agreement.shared",
    );
    const artery: Written = { kind: "condition", body: { icd10: "I25.10" } };
    expect(verdictFor("scs-trial", [pill(), artery], { on }).says.key).toBe("hold.no-agreement.shared");
  });

  it("anti-inflammatory drugs: days by drug before high risk, none before", () => {
    const at = (drug: string, lastTakenAt: string) =>
      verdictFor("scs-trial", [takes(drug, { lastTakenAt })], { on }).is;
    expect(at("ibuprofen", "2026-09-14T09:00:00-06:00")).toBe("met");
    expect(at("ibuprofen", "2026-09-14T09:01:00-06:00")).toBe("unmet");
    expect(at("meloxicam", "2026-09-11T09:00:00-06:00")).toBe("met");
    expect(at("meloxicam", "2026-09-11T09:01:00-06:00")).toBe("unmet");
    expect(at("celecoxib", "2026-09-15T08:00:00-06:00")).toBe("met");
    expect(verdictFor(esi, [takes("naproxen")], { on }).is).toBe("met");
    expect(verdictFor("cervical-interlaminar-esi", [takes("naproxen")], { on }).says.key).toBe("hold.consider");
  });

  it("serotonergic drugs: nothing, unless the risk is high and something else raises it", () => {
    expect(verdictFor("scs-trial", [takes("sertraline")], { on }).is).toBe("met");
    expect(verdictFor("scs-trial", [takes("sertraline")], { on, born: "1946-01-01" }).says.key).toBe("hold.consider");
  });
});
