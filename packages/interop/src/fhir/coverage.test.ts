import { describe, expect, it } from "vitest";
import { bundleOf, coded, type Json, patient, resource } from "../fixtures/bundle-of.ts";
import { bodiesOf, readValue, whyNot } from "../fixtures/reading.ts";

const coverage = (payer: string, fields: Json = {}): Json =>
  resource("Coverage", "card", {
    status: "active",
    payor: [{ display: payer }],
    subscriberId: "INVENTED0000",
    period: { start: "2026-01-01" },
    ...fields,
  });
const source = (code: string): Json => ({ type: coded("https://nahdo.org/sopt", code) });

describe("insurance", () => {
  it.each([
    ["Medicare", {}, "medicare", "original-medicare"],
    ["Invented Health", { type: { text: "Medicare Advantage HMO" } }, "invented-health", "medicare-advantage"],
    ["Invented Health", source("111"), "invented-health", "medicare-advantage"],
    ["Invented Health", source("512"), "invented-health", "commercial"],
    ["Texas Medicaid", {}, "texas-medicaid", "medicaid"],
    ["TRICARE East", {}, "tricare-east", "tricare"],
    [
      "Invented Mutual",
      { type: coded("http://terminology.hl7.org/CodeSystem/v3-ActCode", "WCBPOL") },
      "invented-mutual",
      "workers-comp",
    ],
  ])("of %s %o names payer and programme, in the patient's state", (payer, fields, id, program) => {
    expect(bodiesOf(coverage(payer, fields))).toEqual([
      { payer: id, program, state: "TX", memberId: "INVENTED0000", from: "2026-01-01" },
    ]);
  });

  it.each([
    ["TRICARE Prime, active duty service member", true],
    ["TRICARE Prime, active duty family member", false],
    ["TRICARE Select, retired", false],
    ["TRICARE Prime", undefined],
  ])("of %s tells active duty only in its own words", (name, activeDuty) => {
    const [body] = bodiesOf(coverage("TRICARE West", { class: [{ name }] }));
    expect(body).toMatchObject({ program: "tricare" });
    if (activeDuty === undefined) expect(body).not.toHaveProperty("activeDuty");
    else expect(body).toMatchObject({ activeDuty });
  });

  it("of another programme says nothing of active duty", () => {
    expect(
      bodiesOf(coverage("Invented Health", { ...source("512"), class: [{ name: "retired" }] }))[0],
    ).not.toHaveProperty("activeDuty");
  });

  it("of a private name with Medicare alone may be either kind and is not guessed", () => {
    const hmo = { type: coded("http://terminology.hl7.org/CodeSystem/v3-ActCode", "HMO") };
    const why = ["It does not tell the programme (original Medicare, Medicare Advantage, Medicaid, commercial …)."];
    expect(whyNot(coverage("Invented Health", { type: { text: "Medicare" } }))).toEqual(why);
    expect(whyNot(coverage("Invented Medicare Plans", hmo))).toEqual(why);
  });

  it("without the patient's state, or that is not active, is listed", () => {
    const value = bundleOf(coverage("Medicare"));
    const elsewhere = {
      ...value,
      entry: [{ resource: { ...patient, address: [] } }, { resource: coverage("Medicare") }],
    };
    expect(readValue(elsewhere).unread.map(({ why }) => why)).toEqual([
      "The patient has no home state as two capital letters, and the rules of a payer differ by state.",
    ]);
    expect(whyNot(coverage("Medicare", { status: "cancelled" }))).toEqual([
      "It is not active, so it does not tell who pays.",
    ]);
  });
});
