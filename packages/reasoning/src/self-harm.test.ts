import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { chartOf, complaint } from "./testing/chart-of.ts";
import { knowledge } from "./testing/knowledge.ts";

const assessed = (body: object) =>
  assess(chartOf({}, complaint(), { kind: "score", body: { instrument: "phq-9", ...body } }), knowledge, {
    asOf: "2026-09-15",
  });
const urgency = (body: object) => assessed(body).alerts.find(({ id }) => id === "suicidality")?.urgency;
const asks = (body: object) => assessed(body).missing.some((need) => "ask" in need && need.ask === "phq-9-item-9");
const answers = (values: readonly number[]) => ({
  answers: Object.fromEntries(values.map((value, index) => [`item-${index + 1}`, value])),
});

describe("item 9 of the PHQ-9", () => {
  it.each([1, 2, 3])("answered with %s calls for a person on the same day, however low the total", (nine) => {
    expect(urgency(answers([0, 0, 0, 0, 0, 0, 0, 0, nine]))).toBe("same-day");
  });
  it("calls even where the other answers are missing, and there is no total", () => {
    expect(urgency({ answers: { "item-9": 1 } })).toBe("same-day");
  });
  it("answered with 0 calls nobody and is not asked again", () => {
    const calm = answers([3, 3, 3, 0, 0, 0, 0, 0, 0]);
    expect([urgency(calm), asks(calm)]).toEqual([undefined, false]);
  });
  it("is asked beside a bare total, and never hidden by a total made up from the other answers", () => {
    expect(asks({ total: 14 })).toBe(true);
    expect(asks(answers([0, 0, 0, 0, 0, 0, 0, 0]))).toBe(true);
    expect(asks(answers([1, 1]))).toBe(true);
  });
  it("is not asked beside a written total of 0", () => {
    expect(asks({ total: 0 })).toBe(false);
  });
});
