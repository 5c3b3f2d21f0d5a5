import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { runPinpoint } from "./testing/run-pinpoint.ts";

const folder = mkdtempSync(join(tmpdir(), "pinpoint-assess-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const example = fileURLToPath(new URL("../../../examples/facet-two-blocks.json", import.meta.url));
const asOf = ["--as-of", "2026-10-26"];
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

interface Row {
  readonly treatment: string;
  readonly readiness: string;
  readonly coverage?: { readonly is: string; readonly says: string; readonly key: string; readonly policy?: string };
  readonly authorization?: { readonly is: string };
}
const rows = async (...words: string[]): Promise<readonly Row[]> => {
  const { code, out, err } = await runPinpoint(["assess", example, ...asOf, ...words, "--json"]);
  expect([code, err]).toEqual([0, ""]);
  return (JSON.parse(out) as { options: readonly Row[] }).options;
};
const rfa = async (...words: string[]): Promise<Row> => {
  const found = (await rows(...words)).find(({ treatment }) => treatment === "lumbar-rfa");
  if (!found) throw new Error("no row for the ablation");
  return found;
};

describe("words of assess that are off are refused with one sentence", () => {
  it.each([
    [["--state", "XX"], '--state: "XX" is no state'],
    [["--state", "tx"], '--state: "tx" is no state'],
    [["--place", "1"], '--place: "1" is no place of service'],
    [["--place", "OR"], '--place: "OR" is no place of service'],
    [["--on", "2026-10-25"], "--on: 2026-10-25 lies before 2026-10-26, the day the chart is read at"],
    [["--on", "soon"], '--on: "soon" is no day of the calendar'],
    [["--payer", "green-valley"], '--payer: "green-valley" is not known; write one of: '],
    [["--known-at", "2026-13-01"], '--known-at: "2026-13-01" is no day'],
  ])("%j", async (words, says) => {
    const { code, out, err } = await runPinpoint(["assess", example, ...asOf, ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain(says);
  });

  it("names medicare among the payers it knows", async () => {
    const { err } = await runPinpoint(["assess", example, "--payer", "nobody"]);
    expect(err).toContain("medicare");
  });
});

describe("what a call chooses", () => {
  it("place: an office needs no authorization, a hospital outpatient department does", async () => {
    expect((await rfa("--place", "11")).authorization?.is).toBe("met");
    expect((await rfa("--place", "22")).authorization?.is).toBe("unmet");
  });

  it("state: the policy of its contractor is read, every statement with its key beside it", async () => {
    const [texas, ohio] = [await rfa(), await rfa("--state", "OH")];
    expect(texas.authorization?.is).toBe("unknown");
    expect(texas.coverage?.key).toMatch(/^criterion\./);
    expect(texas.coverage?.says).not.toBe("");
    expect(ohio.coverage?.policy).not.toBe(texas.coverage?.policy);
  });
});

describe("what if", () => {
  const partial = (): unknown[] => {
    const { entries } = JSON.parse(readFileSync(example, "utf8")) as {
      entries: { id?: string; kind: string; body: Record<string, unknown> }[];
    };
    return entries.flatMap((entry, index): unknown[] => {
      if (entry.id === "block-2") return [{ ...entry, body: { ...entry.body, painAfter: 1.7 } }];
      if (entry.kind !== "relief" || entry.body.of !== "block-2") return [];
      const series = [30, 120].map((minutesAfter) => ({ minutesAfter, pain: 1.7 }));
      return [{ ...entry, id: `entry-${index + 1}`, body: { ...entry.body, percent: 78, pain: 1.7, series } }];
    });
  };

  it("a second block of 78.2 percent: the page says what changes, and the file stays as it was", async () => {
    const before = readFileSync(example, "utf8");
    const { code, out } = await runPinpoint(["assess", example, ...asOf, "--with", file("partial.json", partial())]);
    expect(code).toBe(0);
    const page = out.replaceAll(/\s+/g, " ");
    expect(page).toContain("WHAT IF Laid over a copy: ");
    expect(page).toMatch(/Lumbar medial branch radiofrequency ablation: ready → not yet/);
    expect(page).toMatch(/coverage ● met → ○ unmet \(.*78.2 % relief, 80 % needed\)/);
    expect(readFileSync(example, "utf8")).toBe(before);
  });

  it("as JSON is the assessment of the copy", async () => {
    const { coverage } = await rfa("--with", file("again.json", partial()));
    expect(coverage?.is).toBe("unmet");
    expect(coverage?.says).toMatch(/78.* 80/);
  });

  it.each([
    ["an entry that is not there", [{ withdraw: "block-9" }], 'there is no entry "block-9"'],
    ["what is no list", "block", "neither a list of entries nor a chart file"],
    [
      "a finding the medicine does not know",
      [{ kind: "finding", at: "2026-10-20", body: { finding: "sore-toe-sign", result: "present" } }],
      '"sore-toe-sign" is no finding',
    ],
  ])("refuses %s", async (_, overlay, says) => {
    const path = file("refused.json", overlay);
    const { code, out, err } = await runPinpoint(["assess", example, ...asOf, "--with", path]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(says);
  });

  it("refuses a file that is not there", async () => {
    const { code, err } = await runPinpoint(["assess", example, ...asOf, "--with", join(folder, "none.json")]);
    expect(code).toBe(1);
    expect(err).toContain("cannot be read");
  });
});

it("--help names every word", async () => {
  const { out } = await runPinpoint(["assess", "--help"]);
  for (const word of ["--payer", "--state", "--place", "--on", "--with", "--setting", "--known-at", "--lang", "--json"])
    expect(out).toContain(`${word} `);
});
