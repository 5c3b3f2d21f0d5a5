import { describe, expect, it, vi } from "vitest";
import { runPinpoint } from "./testing/run-pinpoint.ts";

// Each of these starts the command and reads the whole knowledge.
vi.setConfig({ testTimeout: 120_000 });

const lines = (text: string): string[] => text.trimEnd().split("\n");

describe("pinpoint policies", () => {
  it("lists what holds for a payer in a state on a day, with number, contractor, days and class", async () => {
    const { code, out, err } = await runPinpoint([
      "policies",
      "--payer",
      "medicare",
      "--state",
      "TX",
      "--on",
      "2026-09-15",
    ]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("medicare-facet [medicare] Medicare: facet joint interventions (evidence)");
    const facet = lines(out).filter((line) => line.startsWith("  L34892"));
    expect(facet).toEqual([expect.stringMatching(/^ {2}L34892, Novitas: .*\bTX\b.*; from 2024-08-11; evidence$/)]);
    expect(out).toContain("NCD 150.13, CMS: everywhere; from 2016-12-07; evidence");
    expect(out).not.toContain("medicare-sacroiliac");
    expect(out).not.toContain("bcbs-al");
  });

  it("leaves out what had not begun, had ended or is only proposed", async () => {
    const [before, all] = await Promise.all([
      runPinpoint(["policies", "--payer", "medicare", "--state", "AZ", "--on", "2026-04-15"]),
      runPinpoint(["policies", "--payer", "medicare", "--state", "AZ"]),
    ]);
    expect(before.out).toContain("L38803, Noridian JF: AZ; from 2021-04-25 to 2026-04-15");
    expect(before.out).not.toContain("L38801 (");
    expect(before.out).not.toContain("DL40265");
    expect(all.out).toContain("L38801 (A58403, L38803), Noridian: AZ; from 2026-04-16; secondary");
    expect(all.out).toMatch(/DL40265, .*proposed, decides nothing/);
  });

  it("says in Spanish what is not known", async () => {
    const { code, out } = await runPinpoint(["policies", "--payer", "aetna", "--lang", "es"]);
    expect(code).toBe(0);
    expect(out).toContain("No se sabe: Los valores para inyecciones epidurales.");
    expect(out).toContain("en todas partes; desde 2026-01-01; secondary");
  });

  it("answers 1 when nothing fits, and says that this is no statement about coverage", async () => {
    const { code, out, err } = await runPinpoint(["policies", "--payer", "invented-payer"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("no statement about what the payer covers");
  });

  it.each([
    [["policies", "--state", "Texas"], "--state"],
    [["policies", "--on", "2026-02-30"], "--on"],
    [["policies", "--lang", "fr"], "--lang"],
    [["policies", "medicare"], "options only"],
    [["policies", "--payor", "x"], "--payor"],
  ])("answers 2 to words that are off: %j", async (words, named) => {
    const { code, err } = await runPinpoint(words);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });
});
