import { describe, expect, it } from "vitest";
import { coded, icd10, type Json, resource, snomed } from "../fixtures/bundle-of.ts";
import { bodiesOf, draftsOf, whyNot } from "../fixtures/reading.ts";

const verified = (code: string): Json => coded("http://terminology.hl7.org/CodeSystem/condition-ver-status", code);
const clinical = (code: string): Json => coded("http://terminology.hl7.org/CodeSystem/condition-clinical", code);
const condition = (fields: Json): Json =>
  resource("Condition", "c", { code: snomed("203082005"), onsetDateTime: "2019-05-01", ...fields });

describe("a condition", () => {
  it.each([
    ["203082005", "fibromyalgia"],
    ["202725007", "post-laminectomy-syndrome"],
    ["832007", "major-depression"],
  ])("SNOMED %s is %s, and no ICD-10 code is made up for it", (code, id) => {
    expect(bodiesOf(condition({ code: snomed(code) }))).toEqual([{ condition: id, from: "2019-05-01" }]);
  });

  it("keeps its ICD-10 code beside a readable name, also when the dot was left out", () => {
    expect(
      bodiesOf(condition({ code: icd10("E1142") }), {
        ...condition({ code: icd10("M54.16", "Radiculopathy, lumbar region") }),
        id: "d",
      }),
    ).toEqual([
      { condition: "painful-diabetic-neuropathy", icd10: "E11.42", from: "2019-05-01" },
      {
        condition: "lumbar-radiculopathy",
        icd10: "M54.16",
        from: "2019-05-01",
        detail: "Radiculopathy, lumbar region",
      },
    ]);
  });

  it("of a code unknown here goes by its ICD-10 code alone, or by its words", () => {
    expect(
      bodiesOf(condition({ code: icd10("L40.50") }), {
        ...condition({ code: snomed("90560007", "Gout (disorder)") }),
        id: "d",
      }),
    ).toEqual([
      { icd10: "L40.50", from: "2019-05-01" },
      { condition: "gout", from: "2019-05-01", detail: "Gout (disorder)" },
    ]);
    expect(whyNot(condition({ code: snomed("90560007") }))).toEqual([
      "Its code 90560007 (http://snomed.info/sct) is not known here and it has no words to go by; add its display.",
    ]);
  });

  it("that was refuted, entered in error or only suspected is no condition of the patient", () => {
    expect(
      ["refuted", "entered-in-error", "provisional"].map((code) =>
        whyNot(condition({ verificationStatus: verified(code) })),
      ),
    ).toEqual([
      ["It was refuted: the patient does not have it."],
      ["It was entered in error."],
      ["It is only suspected; a suspicion is not read as a condition the patient has."],
    ]);
  });

  it.each([
    ["Malignant neoplasm of breast (disorder)", "cancer"],
    ["History of malignant melanoma (situation)", "history-of-cancer"],
    ["Family history of cancer of colon (situation)", "family-history-of-cancer-of-colon"],
    ["Neuropathy due to type 2 diabetes mellitus (disorder)", "diabetes-type-2"],
    ["Chronic low back pain (finding)", "low-back-pain"],
    ["Primary osteoarthritis of left knee (disorder)", "knee-osteoarthritis"],
  ])("that the medicine asks about is known by its words: %s", (words, id) => {
    expect(bodiesOf(condition({ code: snomed("1", words) }))).toMatchObject([{ condition: id }]);
  });

  it("that was a cancer and is over stays a history of cancer without its last day", () => {
    const code = snomed("254837009", "Malignant neoplasm of breast (disorder)");
    expect(bodiesOf(condition({ code, clinicalStatus: clinical("resolved") }))).toMatchObject([
      { condition: "history-of-cancer", from: "2019-05-01" },
    ]);
  });

  it("that is resolved ends on its day of abatement, and without one it is listed rather than shown as going on", () => {
    const resolved = { clinicalStatus: clinical("resolved") };
    expect(bodiesOf(condition({ ...resolved, abatementDateTime: "2020-02" }))).toEqual([
      { condition: "fibromyalgia", from: "2019-05-01", to: "2020-02" },
    ]);
    expect(whyNot(condition(resolved))).toEqual(["It is over and no date says since when; add the date of abatement."]);
  });

  it("stands on its onset; a year alone stays a year, on the first recorded day after it", () => {
    const at = (fields: Json) => draftsOf(condition(fields)).map((draft) => [draft.at, draft.body]);
    expect(at({ onsetDateTime: "2017-07-22T11:06:11.683Z", recordedDate: "2017-07-21" })).toMatchObject([
      ["2017-07-22T11:06:11.683Z", { from: "2017-07-22" }],
    ]);
    expect(at({ onsetDateTime: "2016", recordedDate: "2018-03-04" })).toMatchObject([["2018-03-04", { from: "2016" }]]);
    expect(at({ onsetDateTime: "2016" })).toMatchObject([["2016-12-31", { from: "2016" }]]);
    expect(at({ onsetDateTime: "2026" })).toMatchObject([["2026-09-15", { from: "2026" }]]);
    expect(at({ onsetDateTime: undefined, recordedDate: "2018-03-04" })).toEqual([
      ["2018-03-04", { condition: "fibromyalgia" }],
    ]);
  });
});
