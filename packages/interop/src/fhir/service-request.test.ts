import { describe, expect, it } from "vitest";
import { cpt, type Json, resource, snomed } from "../fixtures/bundle-of.ts";
import { bodiesOf, whyNot } from "../fixtures/reading.ts";

const order = (fields: Json): Json =>
  resource("ServiceRequest", "order", {
    status: "active",
    intent: "order",
    code: cpt("64493"),
    bodySite: [{ text: "L4-5 facet, left" }],
    authoredOn: "2026-09-14",
    occurrenceDateTime: "2026-10-01T09:00:00-05:00",
    ...fields,
  });

describe("an order", () => {
  it("with procedure, level and side is read with the day it is planned on", () => {
    expect(bodiesOf(order({}))).toEqual([
      {
        procedure: "lumbar-medial-branch-block",
        targets: [{ structure: "facet-joint", level: "L4-5", side: "left" }],
        purpose: "diagnostic",
        planned: { on: "2026-10-01" },
      },
    ]);
  });

  it("of a stimulator tells its leads where the amount is told in leads, and not otherwise", () => {
    const stimulator = { code: { text: "Spinal cord stimulator trial" }, bodySite: [{ text: "T9" }] };
    const read = (quantityQuantity: Json) => bodiesOf(order({ ...stimulator, quantityQuantity }))[0];
    expect(read({ value: 2, unit: "leads" })).toMatchObject({ planned: { on: "2026-10-01", leads: 2 } });
    for (const other of [{ value: 2 }, { value: 2, unit: "days" }, { value: 9, unit: "leads" }])
      expect(read(other)).toHaveProperty("planned", { on: "2026-10-01" });
  });

  it("says what an injection is for when that may be either", () => {
    const joint = { code: cpt("27096"), bodySite: [{ text: "right SI joint" }] };
    expect(whyNot(order(joint))).toEqual(["It does not tell whether the injection is diagnostic or therapeutic."]);
    expect(bodiesOf(order({ ...joint, bodySite: [{ text: "right SI joint, diagnostic" }] }))).toMatchObject([
      { purpose: "diagnostic" },
    ]);
  });

  it.each([
    [{ bodySite: undefined }, "It does not tell the level and the side, and an order needs both."],
    [{ code: snomed("308447003", "Referral to physiotherapist") }, "A referral is not a course of therapy done."],
    [{ code: { text: "MRI lumbar spine" } }, "It orders no procedure that is known here."],
    [{ status: "revoked" }, "It was revoked."],
    [{ status: "draft" }, "It is not active, so nothing is ordered by it."],
    [{ intent: "proposal" }, "It is a proposal or a plan and no order."],
    [{ doNotPerform: true }, "It says that the procedure is not to be done."],
  ])("that is none is listed: %o", (fields, why) => {
    expect(whyNot(order(fields))).toEqual([why]);
  });
});
