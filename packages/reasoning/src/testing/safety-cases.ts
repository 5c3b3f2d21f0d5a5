/** For each rule of safety a plan in which it speaks, and the same plan mended: what is asked for, what is written, what is wrong. */
import type { Request } from "../procedures/request.ts";
import type { Written } from "./chart-of.ts";
import type { SafetyCase } from "./safety-case.ts";
import { casesOfOthers } from "./safety-cases-of-others.ts";

const condition = (name: string, body: object = {}): Written => ({
  kind: "condition",
  body: { condition: name, ...body },
});
const takes = (drug: string, body: object = {}): Written => ({ kind: "medication", body: { drug, ...body } });
const allergy = (substance: string): Written => ({ kind: "allergy", body: { substance } });
const lab = (test: string, value: number | string, at = "2026-09-14"): Written => ({
  kind: "lab",
  at,
  body: { test, value },
});
const states = (that: string, at = "2026-09-14"): Written => ({
  kind: "attestation",
  at,
  body: { that, by: "patient" },
});
const finding = (id: string, result: string): Written => ({ kind: "finding", body: { finding: id, result } });
const drugs = (...list: readonly (readonly [string, number?])[]): Partial<Request> => ({
  drugs: list.map(([drug, doseMg]) => ({ drug, doseMg })),
});

const esi = { procedure: "lumbar-interlaminar-esi", ...drugs(["methylprednisolone", 80]) };
const rfa = { procedure: "lumbar-rfa", ...drugs(["lidocaine", 40]) };
const block = { procedure: "lumbar-medial-branch-block", purpose: "diagnostic", ...drugs(["bupivacaine", 5]) } as const;
const trial = {
  procedure: "scs-trial",
  purpose: "trial",
  sedation: "moderate",
  ...drugs(["lidocaine", 100], ["cefazolin"]),
} as const;
const healthy = [finding("fever", "absent"), finding("recent-soft-tissue-infection", "absent")];
const diabetes = condition("diabetes-type-2", { icd10: "E11.9" });
const weight: Written = { kind: "measurement", body: { what: "weight", value: 70, unit: "kg" } };

export const safetyCases: readonly SafetyCase[] = [
  { rule: "infection-now", request: rfa, wrong: [finding("fever", "present")], clear: healthy, silence: "unknown" },
  { rule: "antibiotic-now", request: rfa, wrong: [takes("Keflex")], clear: [takes("gabapentin")], silence: "met" },
  { rule: "immunosuppression", request: esi, wrong: [takes("Humira")], clear: [], silence: "met" },
  {
    rule: "platelets-before-high-risk",
    request: trial,
    wrong: [lab("platelets", 69)],
    clear: [lab("platelets", 70)],
    silence: "unknown",
  },
  { rule: "platelets-low", request: esi, wrong: [lab("platelets", 69)], clear: [lab("platelets", 70)], silence: "met" },
  {
    rule: "platelets-borderline",
    request: esi,
    wrong: [lab("platelets", 99)],
    clear: [lab("platelets", 100)],
    silence: "met",
  },
  {
    rule: "recent-clot",
    request: esi,
    wrong: [condition("coronary-stent", { from: "2026-06-01" })],
    clear: [condition("coronary-stent", { from: "2020-06-01" })],
    silence: "met",
  },
  {
    rule: "allergy-to-plan",
    request: rfa,
    wrong: [allergy("Xylocaine")],
    clear: [allergy("penicillin"), states("no-known-allergies")],
    silence: "unknown",
  },
  {
    rule: "contrast-allergy",
    request: esi,
    wrong: [allergy("iodinated contrast")],
    clear: [allergy("shellfish")],
    silence: "met",
  },
  {
    rule: "anesthetic-allergy",
    request: rfa,
    wrong: [allergy("Lidocaine")],
    clear: [allergy("latex")],
    silence: "met",
  },
  {
    rule: "antiseptic-allergy",
    request: rfa,
    wrong: [allergy("Chlorhexidine")],
    clear: [allergy("iodine")],
    silence: "met",
  },
  { rule: "latex-allergy", request: rfa, wrong: [allergy("Latex")], clear: [allergy("nickel")], silence: "met" },
  { rule: "steroid-excipient", request: esi, wrong: [allergy("polyethylene glycol")], clear: [], silence: "met" },
  {
    rule: "beta-lactam-allergy",
    request: trial,
    wrong: [allergy("Penicillin")],
    clear: [allergy("sulfa")],
    silence: "met",
  },
  {
    rule: "pregnancy",
    request: rfa,
    patient: { birthDate: "1990-01-01", sex: "female" },
    wrong: [condition("pregnancy")],
    clear: [states("not-pregnant")],
    silence: "unknown",
  },
  { rule: "diabetes-and-steroid", request: esi, wrong: [diabetes, lab("hba1c", 5.9)], clear: [], silence: "met" },
  { rule: "glucose-today", request: esi, wrong: [lab("glucose", 250)], clear: [lab("glucose", 249)], silence: "met" },
  {
    rule: "hba1c-before-implant",
    request: trial,
    wrong: [diabetes, lab("hba1c", 8.1)],
    clear: [diabetes, lab("hba1c", 8)],
    silence: "met",
  },
  {
    rule: "device-and-radiofrequency",
    request: rfa,
    wrong: [condition("pacemaker")],
    clear: [states("no-implants")],
    silence: "unknown",
  },
  {
    rule: "device-and-stimulator",
    request: trial,
    wrong: [condition("implanted-defibrillator")],
    clear: [states("no-implants")],
    silence: "unknown",
  },
  {
    rule: "glp1-and-sedation",
    request: trial,
    wrong: [takes("Ozempic")],
    clear: [takes("metformin"), states("no-other-medications")],
    silence: "unknown",
  },
  {
    rule: "sglt2-and-sedation",
    request: trial,
    wrong: [takes("Jardiance")],
    clear: [takes("metformin")],
    silence: "met",
  },
  {
    rule: "breathing-and-sedation",
    request: trial,
    wrong: [takes("alprazolam")],
    clear: [takes("metformin")],
    silence: "met",
  },
  {
    rule: "antibiotic-before-implant",
    request: trial,
    wrong: [],
    wrongPlan: drugs(["lidocaine", 100]),
    clear: [],
    silence: "met",
  },
  {
    rule: "gadolinium-at-the-canal",
    request: esi,
    wrong: [],
    wrongPlan: drugs(["Gadavist"]),
    clear: [],
    silence: "met",
  },
  {
    rule: "contrast-for-the-canal",
    request: esi,
    wrong: [],
    wrongPlan: drugs(["Omnipaque 350"]),
    clear: [],
    clearPlan: drugs(["Omnipaque 240"]),
    silence: "met",
  },
  {
    rule: "particulate-at-the-neck",
    request: { procedure: "cervical-transforaminal-esi", ...drugs(["dexamethasone", 10]) },
    wrong: [],
    wrongPlan: drugs(["triamcinolone", 40]),
    clear: [],
    silence: "met",
  },
  {
    rule: "sedation-at-the-neck",
    request: { procedure: "cervical-interlaminar-esi" },
    wrong: [],
    wrongPlan: { sedation: "moderate" },
    clear: [],
    clearPlan: { sedation: "minimal" },
    silence: "met",
  },
  {
    rule: "test-without-sedation",
    request: block,
    wrong: [],
    wrongPlan: { sedation: "minimal" },
    clear: [],
    silence: "met",
  },
  {
    rule: "test-without-steroid",
    request: block,
    wrong: [],
    wrongPlan: drugs(["dexamethasone", 4]),
    clear: [],
    silence: "met",
  },
  {
    rule: "test-without-opioid",
    request: block,
    wrong: [],
    wrongPlan: drugs(["fentanyl", 0.05]),
    clear: [],
    silence: "met",
  },
  {
    rule: "anesthetic-ceiling",
    request: rfa,
    wrong: [weight],
    wrongPlan: drugs(["lidocaine", 301]),
    clear: [weight],
    clearPlan: drugs(["lidocaine", 300]),
    silence: "unknown",
  },
  {
    rule: "anesthetic-in-old-age",
    request: rfa,
    patient: { birthDate: "1955-01-01" },
    wrong: [weight],
    wrongPlan: drugs(["lidocaine", 211]),
    clear: [weight],
    clearPlan: drugs(["lidocaine", 210]),
    silence: "unknown",
  },
  {
    rule: "steroid-a-session",
    request: esi,
    wrong: [],
    wrongPlan: drugs(["methylprednisolone", 81]),
    clear: [],
    silence: "met",
  },
  {
    rule: "steroid-a-year",
    request: esi,
    wrong: ["2026-01-10", "2026-03-10", "2026-05-10", "2026-07-10"].map((at) => ({
      kind: "procedure",
      at,
      body: { procedure: "knee-injection", targets: [], drugs: [{ drug: "Kenalog", doseMg: 81 }] },
    })),
    clear: [],
    silence: "met",
  },
  {
    rule: "steroid-gap",
    request: { ...esi, targets: [{ structure: "epidural-space", level: "L4-5" }] },
    wrong: [
      {
        kind: "procedure",
        at: "2026-09-02",
        body: { procedure: "caudal-esi", targets: [{ structure: "epidural-space", level: "L5-S1" }] },
      },
    ],
    clear: [
      {
        kind: "procedure",
        at: "2026-09-01",
        body: { procedure: "caudal-esi", targets: [{ structure: "epidural-space", level: "L5-S1" }] },
      },
    ],
    silence: "met",
  },
  {
    rule: "steroid-and-booster",
    request: esi,
    wrong: [takes("Paxlovid")],
    clear: [takes("metformin")],
    silence: "met",
  },
  {
    rule: "level-numbering",
    request: rfa,
    wrong: [
      {
        kind: "imaging",
        body: {
          modality: "mri",
          region: "lumbar",
          findings: [{ finding: "transitional-vertebra", result: "present" }],
        },
      },
    ],
    clear: [],
    silence: "met",
  },
  ...casesOfOthers,
];
