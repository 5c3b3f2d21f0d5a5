import { describe, expect, it } from "vitest";
import { chartOf } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const session = { doseCeiling: { of: "steroid-per-session" } };
const drugs = [{ drug: "methylprednisolone", doseMg: 80 }];

describe("a ceiling of doses", () => {
  it("says which drugs were taken from the usual plan", () => {
    const assumed = judge(session, chartOf({}), { request: { drugs, assumed: new Set(["drugs"] as const) } });
    expect(assumed).toMatchObject({
      is: "met",
      assumes: [{ key: "assumes.drugs", values: { drugs: ["methylprednisolone"] } }],
    });
  });

  it("assumes nothing where the order names the drugs", () => {
    expect(judge(session, chartOf({}), { request: { drugs } }).assumes).toBeUndefined();
    const sedation = { drugs, assumed: new Set(["sedation"] as const) };
    expect(judge(session, chartOf({}), { request: sedation }).assumes).toBeUndefined();
  });
});
