import { describe, expect, it } from "vitest";
import { type Json, resource, rxnorm } from "../fixtures/bundle-of.ts";
import { bodiesOf, draftsOf, readAll, whyNot } from "../fixtures/reading.ts";
import { drugName } from "./drug-name.ts";

const tablet = rxnorm("197806", "Ibuprofen 600 MG Oral Tablet");
const request = (fields: Json, id = "rx"): Json =>
  resource("MedicationRequest", id, {
    status: "active",
    intent: "order",
    medicationCodeableConcept: tablet,
    authoredOn: "2026-03-02",
    ...fields,
  });
const statement = (fields: Json): Json =>
  resource("MedicationStatement", "taken", {
    status: "active",
    medicationCodeableConcept: tablet,
    effectivePeriod: { start: "2025-11-01" },
    ...fields,
  });
const ibuprofen = { drug: "ibuprofen", rxnorm: "197806", form: "Ibuprofen 600 MG Oral Tablet" };
const dosed = (dosage: Json): Json => request({ dosageInstruction: [dosage] });
const every = (repeat: Json, dose: Json = { value: 600, code: "mg" }): Json =>
  dosed({ timing: { repeat }, doseAndRate: [{ doseQuantity: dose }] });

describe("the drug in a product's name", () => {
  it.each([
    ["12 HR Oxycodone Hydrochloride 60 MG Extended Release Oral Tablet", "oxycodone"],
    ["Oxycodone Hydrochloride 10 MG Oral Capsule", "oxycodone"],
    ["Chlordiazepoxide Hydrochloride 25 MG Oral Tablet", "chlordiazepoxide"],
    ["duloxetine 30 MG Delayed Release Oral Capsule", "duloxetine"],
    ["POLYETHYLENE GLYCOL 3350 17000 MG Powder for Oral Solution", "polyethylene glycol 3350"],
    ["Acetaminophen 325 MG / Hydrocodone Bitartrate 5 MG Oral Tablet [Norco]", "acetaminophen / hydrocodone"],
    ["72 HR Fentanyl 0.025 MG/HR Transdermal System", "fentanyl"],
    ["0.4 ML Enoxaparin sodium 100 MG/ML Prefilled Syringe", "enoxaparin"],
    ["potassium chloride 20 MEQ Extended Release Oral Tablet", "potassium chloride"],
    ["insulin glargine 100 UNT/ML Injectable Solution", "insulin glargine"],
    ["Warfarin Sodium", "warfarin"],
    ["apixaban", "apixaban"],
    ["Tablet", "tablet"],
  ])("%s is %s", (product, drug) => {
    expect(drugName(product)).toBe(drug);
  });
});

describe("a prescription", () => {
  it("without a dosage has no dose: the strength of the product is not the dose taken", () => {
    const { drafts, unread } = readAll(request({}));
    expect(drafts.map(({ draft }) => draft.body)).toEqual([{ ...ibuprofen, from: "2026-03-02" }]);
    expect(unread).toEqual([]);
  });

  it("stands by itself also when the drug is the same", () => {
    const again = request({ authoredOn: "2026-06-02" }, "rx-2");
    expect(draftsOf(request({}), again).map(({ at }) => at)).toEqual(["2026-03-02", "2026-06-02"]);
  });

  it.each([
    ["three times a day", { frequency: 3, period: 1, periodUnit: "d" }, 3],
    ["every six hours", { frequency: 1, period: 6, periodUnit: "h" }, 4],
    ["every four to six hours", { frequency: 1, period: 4, periodMax: 6, periodUnit: "h" }, [4, 6]],
    ["once or twice a day", { frequency: 1, frequencyMax: 2, period: 1, periodUnit: "d" }, [1, 2]],
    ["once a week", { frequency: 1, period: 1, periodUnit: "wk" }, 0.142857],
  ])("taken %s says how often a day", (_, repeat, timesPerDay) => {
    expect(bodiesOf(every(repeat))).toEqual([{ ...ibuprofen, doseMg: 600, timesPerDay, from: "2026-03-02" }]);
  });

  it("in micrograms an hour keeps the rate, and one in tablets keeps the tablets", () => {
    const daily = { frequency: 1, period: 1, periodUnit: "d" };
    expect(bodiesOf(every(daily, { value: 25, code: "ug/h" }))).toMatchObject([
      { dose: { amount: 25, unit: "mcg/h" } },
    ]);
    expect(bodiesOf(every(daily, { value: 2, code: "{tablet}" }))).toMatchObject([
      { dose: { amount: 2, unit: "tablet" } },
    ]);
    expect(bodiesOf(every(daily, { value: 50, code: "ug" }))).toMatchObject([{ doseMg: 0.05 }]);
  });

  it("every eight hours without how many times in them stays unknown", () => {
    expect(bodiesOf(every({ period: 8, periodUnit: "h" }))).toEqual([
      { ...ibuprofen, doseMg: 600, from: "2026-03-02" },
    ]);
  });

  it("without how often says so, and never counts as once a day", () => {
    const { drafts, unread } = readAll(
      dosed({ text: "as directed", doseAndRate: [{ doseQuantity: { value: 600, code: "mg" } }] }),
    );
    expect(drafts.map(({ draft }) => draft.body)).toEqual([{ ...ibuprofen, doseMg: 600, from: "2026-03-02" }]);
    expect(unread.map(({ why }) => why)).toEqual([
      "Its dosage does not tell both a single dose and how often; what is missing stays unknown.",
    ]);
  });

  it("with several dosage lines leaves the dose to a reader", () => {
    const line = (value: number): Json => ({ doseAndRate: [{ doseQuantity: { value, code: "mg" } }] });
    const { drafts, unread } = readAll(request({ dosageInstruction: [line(600), line(400)] }));
    expect(drafts.map(({ draft }) => draft.body)).toEqual([{ ...ibuprofen, from: "2026-03-02" }]);
    expect(unread.map(({ why }) => why)).toEqual([
      "Its dosage has 2 lines and was left out: the dose is not known until somebody reads it.",
    ]);
  });

  it.each([
    [{ doNotPerform: true }, "It says that the drug is not to be taken."],
    [{ status: "entered-in-error" }, "It was entered in error."],
    [{ status: "cancelled" }, "It was cancelled before the drug was taken."],
    [{ status: "draft" }, "It is a draft and no prescription yet."],
    [{ status: "on-hold" }, "It is on hold, and whether the drug is taken is not known."],
    [{ status: undefined }, "Its status does not tell whether the drug is taken; write active, completed or stopped."],
    [{ intent: "proposal" }, "It is a proposal or a plan and no prescription."],
    [
      { status: "stopped" },
      "It is over and no date says since when, so the drug would seem to be taken still; add the last day.",
    ],
    [
      { medicationCodeableConcept: rxnorm("197806") },
      "It names no drug: its code has no words, and no Medication of the bundle stands behind it.",
    ],
  ])("that is none is listed: %o", (fields, why) => {
    expect(whyNot(request(fields))).toEqual([why]);
  });
});

describe("a medication the patient is said to take", () => {
  it("runs from its start to its end", () => {
    expect(
      bodiesOf(statement({ status: "completed", effectivePeriod: { start: "2025-11", end: "2026-01-15" } })),
    ).toEqual([{ ...ibuprofen, from: "2025-11", to: "2026-01-15" }]);
  });

  it("that is not taken, or only intended, is listed", () => {
    expect([whyNot(statement({ status: "not-taken" })), whyNot(statement({ status: "intended" }))]).toEqual([
      ["It says that the drug is not taken."],
      ["It is an intention; whether the drug is taken is not known."],
    ]);
  });
});
