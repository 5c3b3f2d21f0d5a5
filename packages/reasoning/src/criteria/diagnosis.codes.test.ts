/** What a coded diagnosis says, and on what it rests. */
import { describe, expect, it } from "vitest";
import { chartOf, type Written } from "../testing/chart-of.ts";
import { judge } from "../testing/judge.ts";

const diagnosis = (id: string, icd10: string): Written => ({
  id,
  kind: "diagnosis",
  body: { generator: "lumbar-facet", sites: [], icd10, state: "suspected" },
});
const illness = (id: string, body: object): Written => ({ id, kind: "condition", body });
const verdict = (rule: object, ...entries: Written[]) => judge({ diagnosis: rule }, chartOf({}, ...entries));
const ask = (...codes: string[]) => [
  { record: "diagnosis", says: { key: "need.diagnosis-code", values: { codes } }, settles: ["lumbar-rfa"] },
];

describe("a coded diagnosis", () => {
  it("is met by a code below the one that is asked for, which is named", () => {
    expect(verdict({ anyOf: ["M47.81"] }, diagnosis("d", "M47.816"))).toMatchObject({
      is: "met",
      says: { key: "criterion.diagnosis.met", values: { codes: ["M47.816"] } },
      because: ["d"],
      missing: [],
    });
  });

  it("that does not fit is named, and those of other illnesses are not", () => {
    const entries = [diagnosis("d", "M54.16"), illness("i", { icd10: "E11.9" })];
    expect(verdict({ anyOf: ["M47.81"] }, ...entries)).toMatchObject({
      is: "unmet",
      says: { key: "criterion.diagnosis.unmet", values: { codes: ["M54.16"] } },
      because: ["d"],
    });
  });

  it("is asked for by its codes where only another illness is coded", () => {
    expect(verdict({ anyOf: ["M47.81", "M47.89"] }, illness("i", { icd10: "E11.9" }))).toMatchObject({
      is: "unknown",
      says: { key: "criterion.diagnosis.unknown" },
      because: [],
      missing: ask("M47.81", "M47.89"),
    });
  });

  it("that excludes refuses whatever else is coded, and is named alone", () => {
    const rule = { anyOf: ["M47.81"], exclude: ["M47.1"] };
    expect(verdict(rule, diagnosis("good", "M47.816"), diagnosis("bad", "M47.16"))).toMatchObject({
      is: "unmet",
      says: { key: "criterion.diagnosis.excluded", values: { code: "M47.16" } },
      because: ["bad"],
    });
  });
});

describe("a pair of codes", () => {
  const pair = { anyOf: ["M54.1"], allOf: [["M48.0"]] };
  it("needs one of each, and names both", () => {
    expect(verdict(pair, diagnosis("root", "M54.16"), illness("stenosis", { icd10: "M48.062" }))).toMatchObject({
      is: "met",
      says: { values: { codes: ["M54.16", "M48.062"] } },
      because: ["root", "stenosis"],
    });
    expect(verdict(pair, diagnosis("root", "M54.16")).is).toBe("unmet");
  });
});

describe("an illness by its code", () => {
  it("counts until the day it is over", () => {
    const over = (to: string) => verdict({ anyOf: ["E11"] }, illness("i", { icd10: "E11.9", to })).is;
    expect(over("2026-10-27")).toBe("met");
    expect(over("2026-10-26")).toBe("unknown");
  });

  it("without a code is none", () => {
    expect(verdict({ anyOf: ["E11"] }, illness("i", { condition: "diabetes-type-2" })).is).toBe("unknown");
  });
});
