import { ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { inventedBundle } from "./testing/invented-bundle.ts";
import { runPinpoint } from "./testing/run-pinpoint.ts";

const folder = mkdtempSync(join(tmpdir(), "pinpoint-words-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const chart = (entry: object): string =>
  JSON.stringify({ patient: { birthDate: "1968-04-02", sex: "female" }, entries: [entry] });
const lines = (text: string): string[] => text.trim().split("\n");

describe("every command", () => {
  it.each(["start", "init", "assess", "import", "schema", "knowledge", "policies", "verify"])(
    "%s explains itself",
    async (name) => {
      const { code, out, err } = await runPinpoint([name, "--help"]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain(`pinpoint ${name}`);
    },
  );

  it.each([
    [[]],
    [["assay"]],
    [["start", "now"]],
    [["init", "--organisation", "x"]],
    [["init", "--organization", " "]],
    [["assess"]],
    [["assess", "--as-of", "yesterday", "x.json"]],
    [["import"]],
    [["import", "x.json", "--episode", "14"]],
    [["import", "x.json", "--episode", "00000000-0000-4000-8000-000000000001", "--title", "x"]],
    [["schema", "x"]],
    [["knowledge", "look"]],
    [["verify", "everything"]],
  ])("answers 2 to words that are off: %j", async (words) => {
    const { code, out, err } = await runPinpoint(words);
    expect(code).toBe(2);
    expect(out + err).not.toContain("    at ");
    expect((out + err).trim()).not.toBe("");
  });
});

describe("assess refuses with one sentence", () => {
  const refusal = async (path: string): Promise<string> => {
    const { code, out, err } = await runPinpoint(["assess", path]);
    expect([code, out]).toEqual([1, ""]);
    expect(lines(err)).toHaveLength(1);
    return err.trim();
  };

  it("a file of 100 MB, without reading it", async () => {
    const path = file("large.json", "");
    ftruncateSync(openSync(path, "r+"), 100 * 1024 * 1024);
    expect(await refusal(path)).toContain("has 100 MB");
  });

  it.each([
    ["a file that is not there", () => join(folder, "none.json"), "cannot be read"],
    ["what is not JSON", () => file("text.json", "pain since spring"), "not JSON"],
    ["a FHIR resource that is no bundle", () => file("one.json", '{"resourceType":"Observation"}'), "is not Bundle"],
    ["what is neither chart nor FHIR", () => file("list.json", "[1, 2]"), "neither a FHIR R4 Bundle nor a chart file"],
    [
      "a bundle that speaks of another patient",
      () => file("mixed.json", inventedBundle({ subject: "somebody-else" })),
      "another patient",
    ],
    [
      "a finding the medicine does not know",
      () =>
        file(
          "finding.json",
          chart({ kind: "finding", at: "2026-01-02", body: { finding: "sore-toe-sign", result: "present" } }),
        ),
      '"sore-toe-sign" is no finding',
    ],
    [
      "a kind of entry that does not exist",
      () => file("kind.json", chart({ kind: "feeling", at: "2026-01-02", body: {} })),
      '"feeling" is no kind of entry',
    ],
  ])("%s", async (_, path, says) => {
    expect(await refusal(path())).toContain(says);
  });
});
