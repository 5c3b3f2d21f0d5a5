import { describe, expect, it } from "vitest";
import { coded, type Json, resource, snomed } from "../fixtures/bundle-of.ts";
import { bodiesOf, whyNot } from "../fixtures/reading.ts";

const allergy = (fields: Json): Json =>
  resource("AllergyIntolerance", "a", { code: { text: "iodinated contrast" }, recordedDate: "2020-06-01", ...fields });

describe("an allergy", () => {
  it("names the substance, the reaction and the worst severity", () => {
    const reaction = [
      { manifestation: [{ text: "hives" }], severity: "mild" },
      { manifestation: [{ text: "anaphylaxis" }], severity: "severe" },
    ];
    expect(bodiesOf(allergy({ reaction }))).toEqual([
      { substance: "iodinated contrast", reaction: "hives, anaphylaxis", severity: "severe" },
    ]);
  });

  it("that is none known is for a person to attest", () => {
    const why = ["It says that no allergy is known; that is for a named person to attest (no-known-allergies)."];
    expect(whyNot(allergy({ code: snomed("716186003", "No known allergy (situation)") }))).toEqual(why);
    expect(whyNot(allergy({ code: { text: "No known drug allergies" } }))).toEqual(why);
  });

  it("that was refuted, is over or has no date is listed", () => {
    expect([
      whyNot(allergy({ verificationStatus: coded("x", "refuted") })),
      whyNot(allergy({ clinicalStatus: coded("x", "resolved") })),
      whyNot(allergy({ recordedDate: undefined })),
    ]).toEqual([
      ["It was refuted: the patient does not react to it."],
      ["It is over: the patient no longer reacts to it."],
      ["It carries no date, so it is not known when it happened; add one."],
    ]);
  });
});
