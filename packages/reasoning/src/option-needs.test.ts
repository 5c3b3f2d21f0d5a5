import { describe, expect, it } from "vitest";
import { needsOfOptions } from "./option-needs.ts";
import type { OptionStatement, Readiness } from "./options/option.ts";
import { say } from "./says.ts";
import type { Need, Verdict } from "./verdict.ts";

const need = (document: string): Need => ({
  record: "document",
  says: say("need.document", { document }),
  settles: ["lumbar-rfa"],
});
const open = (document: string): Verdict => ({
  is: "unknown",
  says: say("criterion.document.unknown", { document }),
  because: [],
  missing: [need(document)],
});
const option = (readiness: Readiness): OptionStatement => ({
  treatment: "lumbar-rfa",
  kind: "procedure",
  for: "lumbar-facet",
  readiness,
  owed: [need("owed")],
  candidacy: open("candidacy"),
  safety: open("safety"),
  instructions: [],
  coverage: open("coverage"),
  packet: open("packet"),
  authorization: open("authorization"),
  certainty: "not-known",
  expected: [],
  against: [],
  guidelines: [],
  risks: [],
  day: null,
});
const documents = (readiness: Readiness) =>
  needsOfOptions([option(readiness)]).map(({ says }) => (says.key === "need.document" ? says.values.document : ""));

describe("what the options put on the to-do list", () => {
  it("is what is owed, what safety asks, what the payer asks and wants to see", () => {
    expect(documents("not-yet")).toEqual(["owed", "safety", "coverage", "packet"]);
  });

  it("is the authorization only when nothing else stands before it", () => {
    expect(documents("ready")).toContain("authorization");
  });

  it("is nothing for a treatment that does not fit", () => {
    expect(documents("unsuitable")).toEqual([]);
  });
});
