import { describe, expect, it } from "vitest";
import type { AssessOptions } from "../assessment.ts";
import { viewOf } from "../chart-view.ts";
import { compile } from "../compile.ts";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { knowledge } from "../testing/knowledge.ts";
import { payerOf } from "./payer.ts";

const insurance = (id: string, body: object = {}, at = "2026-09-14"): Written => ({
  id,
  kind: "insurance",
  at,
  body: { payer: "medicare", program: "original-medicare", state: "TX", ...body },
});
const payer = (entries: readonly Written[], asked: Partial<AssessOptions> = {}) => {
  const options = { asOf: "2026-10-26", ...asked };
  return payerOf(
    viewOf(chartOf({}, ...entries), compile(knowledge).index, knowledge.codedComplaints, options),
    options,
  );
};

describe("who pays", () => {
  it("is the insurance of the chart, with its programme and state", () => {
    expect(payer([insurance("a")])).toEqual({
      id: "medicare",
      program: "original-medicare",
      state: "TX",
      because: ["a"],
    });
    expect(payer([])).toBeUndefined();
  });

  it("is the newest insurance", () => {
    expect(payer([insurance("new"), insurance("old", { payer: "aetna" }, "2026-01-01")])?.because).toEqual(["new"]);
  });

  it.each([
    [{ from: "2026-10-26" }, true],
    [{ from: "2026-10-27" }, false],
    [{ from: "2026-10" }, true],
    [{ to: "2026-10-26" }, true],
    [{ to: "2026-10-25" }, false],
    [{ to: "2026-10" }, true],
    [{ from: "2027-01-01", to: "2027-12-31" }, false],
    [{ from: "2025-01-01", to: "2025-12-31" }, false],
  ])("on 26 October is an insurance with %o: %s", (dates, pays) => {
    expect(payer([insurance("a", dates)]) !== undefined).toBe(pays);
  });

  it("is asked on the planned day where one is", () => {
    const next = [insurance("now", { to: "2026-10-31" }), insurance("next", { payer: "aetna", from: "2026-11-01" })];
    expect(payer(next)?.id).toBe("medicare");
    expect(payer(next, { on: "2026-11-05" })?.id).toBe("aetna");
  });

  it("is another one where somebody asks about it, in the state of the chart or the one that is asked", () => {
    expect(payer([insurance("a")], { payer: "aetna" })).toEqual({
      id: "aetna",
      program: undefined,
      state: "TX",
      because: [],
    });
    expect(payer([insurance("a")], { payer: "aetna", state: "OH" })?.state).toBe("OH");
    expect(payer([], { payer: "aetna" })).toEqual({ id: "aetna", program: undefined, state: undefined, because: [] });
  });

  it("is the chart's own where that one is asked about, in the state that is asked", () => {
    expect(payer([insurance("a")], { payer: "medicare", state: "OH" })).toEqual({
      id: "medicare",
      program: "original-medicare",
      state: "OH",
      because: ["a"],
    });
  });
});
