/** Rules of safety that look at what else the patient has or takes: each with a plan in which it speaks, and the same plan mended. */
import type { Request } from "../procedures/request.ts";
import type { Written } from "./chart-of.ts";
import type { SafetyCase } from "./safety-case.ts";

const condition = (name: string, body: object = {}): Written => ({
  kind: "condition",
  body: { condition: name, ...body },
});
const takes = (drug: string, body: object = {}): Written => ({ kind: "medication", body: { drug, ...body } });
const measured = (what: string, value: number, unit: string): Written => ({
  kind: "measurement",
  body: { what, value, unit },
});
const done = (procedure: string, at: string): Written => ({
  kind: "procedure",
  at,
  body: { procedure, targets: [{ structure: "epidural-space", level: "L4-5" }] },
});
const drugs = (...list: readonly (readonly [string, number?])[]): Partial<Request> => ({
  drugs: list.map(([drug, doseMg]) => ({ drug, doseMg })),
});
const device = (type: string, mrConditional?: boolean): Written =>
  condition(type, {
    device: {
      type,
      maker: "Invented maker",
      model: "Invented model",
      ...(mrConditional === undefined ? {} : { mrConditional }),
    },
  });

const esi = { procedure: "lumbar-interlaminar-esi", ...drugs(["methylprednisolone", 80]) };
const rfa = { procedure: "lumbar-rfa", ...drugs(["lidocaine", 40]) };
const trial = {
  procedure: "scs-trial",
  purpose: "trial",
  sedation: "moderate",
  ...drugs(["lidocaine", 100], ["cefazolin"]),
} as const;
const mri = condition("mri-foreseeable");
const sympathetic = { procedure: "lumbar-sympathetic-block" };

export const casesOfOthers: readonly SafetyCase[] = [
  {
    rule: "live-vaccine-and-steroid",
    request: esi,
    wrong: [takes("Zostavax", { from: "2026-09-29" })],
    clear: [takes("Zostavax", { from: "2026-09-30" }), takes("Shingrix", { from: "2026-09-15" })],
    silence: "met",
  },
  {
    rule: "stop-bang-and-sedation",
    request: trial,
    wrong: [{ kind: "score", body: { instrument: "stop-bang", total: 5 } }],
    clear: [{ kind: "score", body: { instrument: "stop-bang", total: 4 } }],
    silence: "met",
  },
  {
    rule: "obesity-and-sedation",
    request: trial,
    wrong: [measured("weight", 160, "kg"), measured("height", 200, "cm")],
    clear: [measured("weight", 159, "kg"), measured("height", 200, "cm")],
    silence: "met",
  },
  {
    rule: "opioid-and-sedation",
    request: trial,
    wrong: [takes("morphine", { doseMg: 25, timesPerDay: 2 })],
    clear: [takes("morphine", { doseMg: 24, timesPerDay: 2 })],
    silence: "met",
  },
  {
    rule: "device-and-mri",
    request: esi,
    wrong: [mri, device("pacemaker", false)],
    clear: [mri, device("pacemaker", true)],
    silence: "met",
  },
  { rule: "pump-and-mri", request: esi, wrong: [mri, device("intrathecal-pump", true)], clear: [mri], silence: "met" },
  { rule: "mri-and-new-device", request: { procedure: "pns-implant" }, wrong: [mri], clear: [], silence: "met" },
  {
    rule: "cardiac-device-and-radiofrequency",
    request: rfa,
    wrong: [condition("pacemaker")],
    clear: [condition("spinal-cord-stimulator")],
    silence: "met",
  },
  {
    rule: "stimulator-and-radiofrequency",
    request: rfa,
    wrong: [condition("intrathecal-pump")],
    clear: [condition("pacemaker")],
    silence: "met",
  },
  {
    rule: "sensing-of-a-stimulator",
    request: { procedure: "pns-trial" },
    wrong: [condition("icd")],
    clear: [{ kind: "attestation", body: { that: "no-implants", by: "patient" } }],
    silence: "unknown",
  },
  {
    rule: "insulin-and-steroid",
    request: esi,
    wrong: [takes("Lantus")],
    clear: [takes("metformin"), condition("diabetes-type-2")],
    silence: "met",
  },
  {
    rule: "hba1c-and-steroid",
    request: esi,
    wrong: [{ kind: "lab", body: { test: "hba1c", value: 8 } }],
    clear: [{ kind: "lab", body: { test: "hba1c", value: 7.9 } }],
    silence: "met",
  },
  {
    rule: "bleeding-disorder",
    request: rfa,
    wrong: [condition("hemophilia")],
    clear: [condition("thrombophilia", { icd10: "D68.59" })],
    silence: "met",
  },
  {
    rule: "sedation-not-routine",
    request: esi,
    wrong: [],
    wrongPlan: { sedation: "moderate" },
    clear: [],
    clearPlan: { sedation: "minimal" },
    silence: "met",
  },
  {
    rule: "triamcinolone-at-the-canal",
    request: esi,
    wrong: [],
    wrongPlan: drugs(["Kenalog", 40]),
    clear: [],
    silence: "met",
  },
  {
    rule: "particulate-at-the-stellate",
    request: { procedure: "stellate-ganglion-block", ...drugs(["dexamethasone", 4]) },
    wrong: [],
    wrongPlan: drugs(["betamethasone", 6]),
    clear: [],
    silence: "met",
  },
  {
    rule: "steroid-in-a-sympathetic-block",
    request: { ...sympathetic, ...drugs(["bupivacaine", 25]) },
    wrong: [],
    wrongPlan: drugs(["dexamethasone", 4]),
    clear: [],
    silence: "met",
  },
  {
    rule: "steroid-sessions-a-year",
    request: { ...esi, targets: [{ structure: "epidural-space", level: "L4-5" }] },
    wrong: ["2025-10-20", "2026-01-10", "2026-03-10", "2026-05-10"].map((at) => done("caudal-esi", at)),
    clear: ["2026-01-10", "2026-03-10", "2026-05-10"].map((at) => done("caudal-esi", at)),
    silence: "met",
  },
];
