import { describe, expect, it } from "vitest";
import { type Json, loinc, observed, resource } from "../fixtures/bundle-of.ts";
import { bodiesOf, readAll, whyNot } from "../fixtures/reading.ts";

const answered = (linkId: string, answer: Json): Json => ({ linkId, answer: [answer] });
const response = (item: readonly Json[], fields: Json = {}): Json =>
  resource("QuestionnaireResponse", "form", { status: "completed", authored: "2026-03-02", item, ...fields });
const peg = [
  answered("/91148-7/75893-8", { valueInteger: 7 }),
  answered("91145-3", { valueDecimal: 5 }),
  answered("/91146-1", {
    valueCoding: {
      code: "x",
      extension: [{ url: "http://hl7.org/fhir/StructureDefinition/ordinalValue", valueDecimal: 4 }],
    },
  }),
];
const phq2 = ["44250-9", "44255-8"].map((code) =>
  answered(code, { valueCoding: { system: "http://loinc.org", code: "LA6569-3" } }),
);
const gad2 = ["69725-0", "68509-9"].map((code) => answered(code, { valueInteger: 2 }));

describe("a filled questionnaire", () => {
  it("is read by the LOINC codes of its items, nested or not", () => {
    expect(bodiesOf(response([{ linkId: "group", item: peg }]))).toEqual([
      { instrument: "peg", answers: { pain: 7, enjoyment: 5, activity: 4 } },
    ]);
  });

  it("that holds two instruments gives two scores", () => {
    expect(bodiesOf(response([...peg, ...phq2]))).toMatchObject([
      { instrument: "peg" },
      { instrument: "phq-2", answers: { "item-1": 1, "item-2": 1 } },
    ]);
  });

  it("of four items shared by longer forms is the short form", () => {
    expect(bodiesOf(response([...gad2, ...phq2]))).toEqual([
      { instrument: "phq-4", answers: { "item-1": 2, "item-2": 2, "item-3": 1, "item-4": 1 } },
    ]);
  });

  it("with the average pain alone is a rating and no PEG", () => {
    expect(bodiesOf(response([answered("75893-8", { valueInteger: 7 })]))).toEqual([
      { instrument: "nrs", period: "average", total: 7 },
    ]);
  });

  it("beside an observation of the same score counts once", () => {
    const score = observed("mean", "91147-9", 5.3, { derivedFrom: [{ reference: "QuestionnaireResponse/form" }] });
    const { drafts, unread } = readAll(score, response(peg));
    expect(drafts.map(({ resource: from }) => from)).toEqual(["QuestionnaireResponse/form"]);
    expect(unread).toEqual([
      {
        resource: "Observation/mean",
        why: "It repeats the score of QuestionnaireResponse/form, which is read from its answers.",
      },
    ]);
  });

  it("is listed when it is not complete, or has no code that is known here", () => {
    expect(whyNot(response(peg, { status: "in-progress" }))).toEqual(["It was not completed."]);
    expect(whyNot(response([answered("q1", { valueInteger: 3 })], { code: loinc("91148-7") }))).toEqual([
      "None of its answers carries the LOINC code of a questionnaire that is read here (in its linkId).",
    ]);
  });
});
