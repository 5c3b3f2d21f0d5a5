import { describe, expect, it } from "vitest";
import { coded, type Json, loinc, observed, resource, snomed } from "../fixtures/bundle-of.ts";
import { bodiesOf, draftsOf, readAll, whyNot } from "../fixtures/reading.ts";

const item = (code: string, value: number): Json => ({ code: loinc(code), valueQuantity: { value } });
const peg = (mean: number, pain: number, enjoyment: number, activity: number): Json =>
  observed("peg", "91147-9", mean, {
    component: [item("75893-8", pain), item("91145-3", enjoyment), item("91146-1", activity)],
  });

describe("a score", () => {
  it.each([
    ["72514-3", 6, { instrument: "nrs", total: 6 }],
    ["75893-8", 6, { instrument: "nrs", total: 6, period: "average" }],
    ["38221-8", 8, { instrument: "faces", total: 8 }],
    ["38214-3", 6.5, { instrument: "vas", total: 6.5 }],
    ["91147-9", 5.3, { instrument: "peg", total: 5.3 }],
    ["97909-6", 36, { instrument: "odi", total: 36 }],
    ["82237-9", 20, { instrument: "ndi", total: 20 }],
    ["55758-7", 2, { instrument: "phq-2", total: 2 }],
    ["44261-6", 15, { instrument: "phq-9", total: 15 }],
    ["70274-6", 9, { instrument: "gad-7", total: 9 }],
    ["91351-7", 4, { instrument: "start-back", total: 4 }],
    ["91392-1", 3, { instrument: "ort", total: 3 }],
    ["75626-2", 2, { instrument: "audit-c", total: 2 }],
    ["82667-7", 1, { instrument: "dast-10", total: 1 }],
    ["77866-2", 38.4, { instrument: "promis-physical-function", total: 38.4 }],
    ["77865-4", 63.8, { instrument: "promis-pain-interference", total: 63.8 }],
  ])("LOINC %s of %d is read", (code, value, body) => {
    expect(bodiesOf(observed("score", code, value))).toEqual([body]);
  });

  it("of PEG that was only rounded when it was recorded goes by its answers", () => {
    expect(bodiesOf(peg(5, 7, 5, 4))).toEqual([{ instrument: "peg", answers: { pain: 7, enjoyment: 5, activity: 4 } }]);
  });

  it("of PEG that contradicts its answers is listed", () => {
    expect(whyNot(peg(7, 7, 5, 4))).toEqual([
      "body.total: 7 does not follow from the answers, which give 5.33; leave the total out or mend the answers.",
    ]);
  });

  it("of PHQ-9 takes its answers by code, coded answers too", () => {
    const codes = ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"];
    const component = codes.map((code, index) => ({
      code: loinc(code),
      ...(index === 0 ? { valueCodeableConcept: loinc("LA6570-1") } : { valueInteger: 1 }),
    }));
    expect(bodiesOf(observed("phq", "44261-6", 10, { component }))).toMatchObject([
      { instrument: "phq-9", answers: { "item-1": 2, "item-2": 1, "item-9": 1 } },
    ]);
  });

  it("whose items are observations of their own is read once, with its items listed as parts of it", () => {
    const panel = resource("Observation", "panel", {
      status: "final",
      code: loinc("91148-7"),
      effectiveDateTime: "2026-03-02",
      hasMember: ["pain", "joy", "deed", "mean"].map((id) => ({ reference: `Observation/${id}` })),
    });
    const { drafts, unread } = readAll(
      observed("pain", "75893-8", 7),
      observed("joy", "91145-3", 5),
      observed("deed", "91146-1", 4),
      observed("mean", "91147-9", 5.3),
      panel,
    );
    expect(drafts.map(({ resource: from, draft }) => [from, draft.body])).toEqual([
      ["Observation/panel", { instrument: "peg", answers: { pain: 7, enjoyment: 5, activity: 4 } }],
    ]);
    expect(new Set(unread.map(({ why }) => why))).toEqual(
      new Set(["It is one part of Observation/panel and counts there."]),
    );
  });

  it("of VAS in millimetres and of NDI in percent is turned into the scale of the chart", () => {
    const unit = (code: string) => ({ system: "http://unitsofmeasure.org", code });
    expect(
      bodiesOf(
        observed("vas", "38214-3", 0, { valueQuantity: { value: 65, ...unit("mm") } }),
        observed("ndi", "82237-9", 0, { valueQuantity: { value: 40, ...unit("%") } }),
      ),
    ).toEqual([
      { instrument: "vas", total: 6.5 },
      { instrument: "ndi", total: 20 },
    ]);
  });

  it("is no T-score when its code is that of a raw sum, and none at all without a scale", () => {
    expect(whyNot(observed("raw", "77797-9", 20), observed("some", "38208-5", 4))).toEqual([
      "It is a raw PROMIS sum and not a T-score; send the T-score.",
      "It is a pain severity without a scale; send it as a numeric rating (72514-3), faces (38221-8) or VAS (38214-3).",
    ]);
  });

  it("of one place keeps the place and the side", () => {
    expect(bodiesOf(observed("knee", "72514-3", 6, { bodySite: snomed("72696002", "Left knee region") }))).toEqual([
      { instrument: "nrs", total: 6, site: { region: "knee", side: "left" } },
    ]);
  });
});

describe("a laboratory value", () => {
  const lab = (code: string, value: number, unit: string | undefined, fields: Json = {}): Json =>
    observed("lab", code, value, {
      valueQuantity: { value, ...(unit === undefined ? {} : { code: unit }) },
      ...fields,
    });

  it.each([
    ["6301-6", 1.1, "{INR}", { test: "inr", value: 1.1, unit: "ratio" }],
    ["6301-6", 1.1, undefined, { test: "inr", value: 1.1, unit: "ratio" }],
    ["777-3", 210, "10*3/uL", { test: "platelets", value: 210, unit: "10*9/L" }],
    ["777-3", 210_000, "/uL", { test: "platelets", value: 210, unit: "10*9/L" }],
    ["4548-4", 7.4, "%", { test: "hba1c", value: 7.4, unit: "%" }],
    ["2160-0", 88.42, "umol/L", { test: "creatinine", value: 1, unit: "mg/dL" }],
    ["33914-3", 62, "mL/min/{1.73_m2}", { test: "egfr", value: 62, unit: "mL/min/1.73m2" }],
    ["1988-5", 1.2, "mg/dL", { test: "crp", value: 12, unit: "mg/L" }],
    ["6690-2", 7.1, "10*3/uL", { test: "wbc", value: 7.1, unit: "10*9/L" }],
    ["19295-5", 2500, "ng/mL", { test: "urine-opiates", value: 2500, unit: "ng/mL" }],
  ])("LOINC %s of %d %s is read in the unit of the chart", (code, value, unit, body) => {
    expect(bodiesOf(lab(code, value, unit))).toEqual([body]);
  });

  it("that is a presence is positive or negative", () => {
    const presence = (fields: Json) => bodiesOf(observed("hcg", "2106-3", 0, { valueQuantity: undefined, ...fields }));
    expect(presence({ valueCodeableConcept: snomed("260385009", "Negative") })).toEqual([
      { test: "hcg", value: "negative" },
    ]);
    expect(presence({ valueString: "Positive" })).toEqual([{ test: "hcg", value: "positive" }]);
    expect(presence({ interpretation: [{ coding: [{ code: "NEG" }] }] })).toEqual([{ test: "hcg", value: "negative" }]);
  });

  it("of a test without a name here is named by its code, when a laboratory sent it", () => {
    const category = [coded("http://terminology.hl7.org/CodeSystem/observation-category", "laboratory")];
    expect(bodiesOf(lab("2339-0", 104, "mg/dL", { category }))).toEqual([
      { test: "loinc-2339-0", value: 104, unit: "mg/dL" },
    ]);
    expect(whyNot(lab("2339-0", 104, "mg/dL"))).toEqual([
      "Its code is 2339-0 (http://loinc.org); no score, laboratory test or vital sign is read from it.",
    ]);
  });

  it("that is only a bound, or has a unit that is not known, is listed", () => {
    expect(
      whyNot(
        lab("33914-3", 60, undefined, { valueQuantity: { value: 60, comparator: ">", code: "mL/min/{1.73_m2}" } }),
        { ...lab("777-3", 210, undefined), id: "b" },
        { ...lab("4548-4", 57, "mmol/mol"), id: "c" },
      ),
    ).toEqual([
      "Its value is only a bound (less or more than a number), and a bound is no value.",
      expect.stringContaining("Its number has no unit; write one of: 10*9/L"),
      expect.stringContaining("Its unit is not known for hba1c; write one of: %"),
    ]);
  });
});

describe("a vital sign", () => {
  const vital = (code: string, value: number, unit: string): Json =>
    observed("vital", code, value, { valueQuantity: { value, unit, system: "http://unitsofmeasure.org", code: unit } });

  it.each([
    ["29463-7", 71, "kg", { what: "weight", value: 71, unit: "kg" }],
    ["29463-7", 150, "[lb_av]", { what: "weight", value: 68.04, unit: "kg" }],
    ["8302-2", 64, "[in_i]", { what: "height", value: 162.56, unit: "cm" }],
    ["8867-4", 72, "/min", { what: "pulse", value: 72, unit: "/min" }],
    ["8310-5", 98.6, "[degF]", { what: "temperature", value: 37, unit: "Cel" }],
  ])("LOINC %s of %d %s is read in the unit of the chart", (code, value, unit, body) => {
    expect(bodiesOf(vital(code, value, unit))).toEqual([body]);
  });

  it("of blood pressure is read from both its halves, as whole numbers", () => {
    const half = (code: string, value: number) => ({ code: loinc(code), valueQuantity: { value, code: "mm[Hg]" } });
    const pressure = (...component: readonly Json[]) =>
      observed("bp", "85354-9", 0, { valueQuantity: undefined, component });
    expect(bodiesOf(pressure(half("8480-6", 131.6), half("8462-4", 80)))).toEqual([
      { what: "blood-pressure", value: "132/80", unit: "mm[Hg]" },
    ]);
    expect(whyNot(pressure(half("8480-6", 131)))).toEqual([
      "It lacks the systolic or the diastolic pressure in mm[Hg].",
    ]);
  });

  it("in a unit that is not known is listed, and so is one out of range", () => {
    expect(whyNot(vital("29463-7", 11, "[stone_av]"), { ...vital("29463-7", 1500, "kg"), id: "b" })).toEqual([
      expect.stringContaining("Its unit is missing or not known for weight; write one of: kg"),
      "body.value: 1500 kg is out of range for weight; it runs from 1 to 400.",
    ]);
  });
});

describe("an observation that is no result", () => {
  it.each([
    [
      "a morphine equivalent of another system",
      { code: coded("http://cds.ahrq.gov/cdsconnect/pms", "MME") },
      "A morphine equivalent is computed here, never taken over.",
    ],
    ["entered in error", { status: "entered-in-error" }, "It was entered in error."],
    ["not final", { status: "preliminary" }, "It is not final, so it is not yet a result."],
    [
      "of no known status",
      { status: undefined },
      "It has no status, so it is not known whether it stands; write final where it does.",
    ],
    ["without data", { dataAbsentReason: { text: "refused" } }, "It says that there is no result."],
    [
      "about somebody else",
      { focus: [{ reference: "Group/donors" }] },
      "It is about somebody or something other than the patient.",
    ],
    [
      "a score without a number",
      { valueQuantity: undefined },
      "It holds no number for the score; send the total or the answers.",
    ],
  ])("is listed: %s", (_, fields, why) => {
    expect(whyNot(observed("x", "72514-3", 5, fields))).toEqual([why]);
  });

  it("stands on the day it was observed, not the day it was published", () => {
    const at = (fields: Json) => draftsOf(observed("x", "72514-3", 5, fields)).map((draft) => draft.at);
    expect(at({ issued: "2026-03-05T10:00:00Z" })).toEqual(["2026-03-02"]);
    expect(at({ effectiveDateTime: undefined, effectivePeriod: { start: "2026-03-01T08:00:00-06:00" } })).toEqual([
      "2026-03-01T08:00:00-06:00",
    ]);
    expect(at({ effectiveDateTime: undefined, issued: "2026-03-05T10:00:00Z" })).toEqual(["2026-03-05T10:00:00Z"]);
    expect(at({ effectiveDateTime: "2026-03-02T09:15:00" })).toEqual(["2026-03-02"]);
  });
});
