import { readFileSync } from "node:fs";
import { type Chart, readChartFile } from "@pinpoint/chart";
import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import type { AssessOptions } from "../assessment.ts";
import { knowledge } from "../testing/knowledge.ts";
import type { OptionStatement } from "./option.ts";

interface Line {
  id?: string;
  kind: string;
  at: string;
  body: Record<string, unknown>;
}
type Edit = (entries: Line[]) => Line[];

const example = (name: string, edit: Edit = (entries) => entries): Chart => {
  const path = new URL(`../../../../examples/${name}.json`, import.meta.url);
  const written: { patient: object; entries: Line[] } = JSON.parse(readFileSync(path, "utf8"));
  const read = readChartFile(JSON.stringify({ ...written, entries: edit(written.entries) }), { today: "2026-11-24" });
  if (!read.ok) throw new Error(read.problems.map(({ says }) => says).join(" "));
  return read.value;
};

const row = (treatment: string, chart: Chart, options: Partial<AssessOptions> = {}): OptionStatement => {
  const { options: rows } = assess(chart, knowledge, { asOf: "2026-09-15", ...options });
  const found = rows?.find((one) => one.treatment === treatment);
  if (!found) throw new Error(`no row for ${treatment}`);
  return found;
};
const part = (one: OptionStatement, id: string) => one.coverage?.parts?.find((each) => each.id === id);
const without =
  (leave: (line: Line) => boolean): Edit =>
  (entries) =>
    entries.filter((line) => !leave(line));

const ofSecondBlock = ({ id, kind, body }: Line): boolean =>
  id === "block-2" || (kind === "relief" && body.of === "block-2");
const weakSecond: Edit = (entries) =>
  entries.map((line) =>
    line.id === "block-2"
      ? { ...line, body: { ...line.body, painAfter: 1.7 } }
      : ofSecondBlock(line)
        ? {
            ...line,
            body: {
              ...line.body,
              percent: 78,
              pain: 1.7,
              series: [
                { minutesAfter: 30, pain: 1.7 },
                { minutesAfter: 120, pain: 1.7 },
              ],
            },
          }
        : line,
  );
const secondOn =
  (day: string): Edit =>
  (entries) =>
    entries.map((line) =>
      ofSecondBlock(line)
        ? { ...line, at: day, body: "endedOn" in line.body ? { ...line.body, endedOn: day } : line.body }
        : line,
    );
const later = { asOf: "2026-10-26" };

describe("facet joints under Medicare", () => {
  it("covers a first block in Texas under the contractor's number", () => {
    const block = row("lumbar-medial-branch-block", example("facet-before-blocks"));
    expect(block.coverage).toMatchObject({ is: "met", policy: "L34892", class: "secondary" });
  });

  it("covers an ablation after two blocks on the usual plan, which is said", () => {
    const { coverage } = row("lumbar-rfa", example("facet-two-blocks"), later);
    expect(coverage?.is).toBe("met");
    expect(coverage?.assumes?.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["assumes.technique", "assumes.guidance", "assumes.sedation", "assumes.targets"]),
    );
  });

  it("does not cover it when the second block relieved 78.2 %, and says 78 and 80", () => {
    const { coverage } = row("lumbar-rfa", example("facet-two-blocks", weakSecond), later);
    expect(coverage).toMatchObject({ is: "unmet", says: { key: "criterion.response.below", values: { needed: 80 } } });
    expect(JSON.stringify(coverage?.says)).toContain("78.2");
  });

  it.each([
    ["2026-10-11", "unmet"],
    ["2026-10-12", "met"],
  ])("counts the two weeks between the blocks: the second on %s is %s", (day, is) => {
    const ablation = row("lumbar-rfa", example("facet-two-blocks", secondOn(day)), later);
    expect([ablation.coverage?.is, part(ablation, "F-D2")?.is]).toEqual([is, is]);
  });

  it("asks for outside procedures in the packet, and not for coverage", () => {
    const chart = example(
      "facet-two-blocks",
      without(({ kind }) => kind === "attestation"),
    );
    const ablation = row("lumbar-rfa", chart, later);
    expect(ablation.coverage?.is).toBe("met");
    expect(ablation.packet?.is).not.toBe("met");
    expect(ablation.packet?.missing).toContainEqual(expect.objectContaining({ record: "attestation" }));
  });

  it("needs a request in a hospital outpatient department, none in an office, and asks where it is", () => {
    const at = (place?: string) =>
      row("lumbar-rfa", example("facet-two-blocks"), place ? { ...later, place } : later).authorization?.is;
    expect([at(), at("22"), at("11")]).toEqual(["unknown", "unmet", "met"]);
  });
});

describe("an epidural under Medicare", () => {
  it("is covered for the root of L5 in Illinois, second-hand", () => {
    const { coverage, readiness } = row("lumbar-transforaminal-esi", example("radiculopathy-left-l5"));
    expect(readiness).not.toBe("unsuitable");
    expect(coverage).toMatchObject({ is: "met", policy: "L39036", class: "secondary" });
  });

  it("has no local policy in the states of Palmetto, and none is borrowed", () => {
    const { coverage } = row("lumbar-transforaminal-esi", example("radiculopathy-left-l5"), { state: "NC" });
    expect(coverage).toMatchObject({ is: "unknown", label: "no-local-policy", missing: [] });
  });

  it("in Ohio may be asked for first, from 15 January 2026", () => {
    const at = (on: string, place: string) =>
      row("lumbar-interlaminar-esi", example("stenosis-on-apixaban"), { on, place }).authorization;
    expect(at("2026-09-20", "11")).toMatchObject({
      is: "unmet",
      id: "medicare-wiser",
      says: { key: "authorization.choice" },
    });
    expect(at("2026-01-14", "11")?.is).toBe("met");
  });

  it("is one thing, the decompression another: only inside an approved study", () => {
    expect(row("mild", example("stenosis-on-apixaban")).coverage).toMatchObject({
      is: "unmet",
      label: "not-covered",
      policy: "NCD 150.13",
    });
  });
});

describe("the sacroiliac joint under Medicare", () => {
  it("counts three of the payer's own tests in New York, and stays open until other causes are looked at", () => {
    const block = row("si-joint-injection", example("si-joint"));
    expect(part(block, "S-3")).toMatchObject({ is: "met", says: { values: { positive: 3, needed: 3 } } });
    expect([block.coverage?.is, part(block, "S-5")?.is]).toEqual(["unknown", "unknown"]);
  });

  it("does not cover ablation of its nerves; in Texas there is no local policy", () => {
    expect(row("si-lateral-branch-rfa", example("si-joint")).coverage).toMatchObject({
      is: "unmet",
      label: "not-covered",
    });
    for (const treatment of ["si-joint-injection", "si-lateral-branch-rfa"])
      expect(row(treatment, example("si-joint"), { state: "TX" }).coverage?.label).toBe("no-local-policy");
  });
});

describe("a stimulator under Medicare", () => {
  it("is covered in North Carolina after trial and evaluations", () => {
    const { coverage } = row("scs-implant", example("psps2-stimulator-trial"));
    expect(coverage).toMatchObject({ is: "met", policy: "L37632" });
  });

  it.each<[string, (line: Line) => boolean, string]>([
    ["the trial's result", ({ kind }) => kind === "trial", "C-5"],
    ["the psychological evaluation", ({ kind, body }) => kind === "evaluation" && body.type === "psychological", "C-3"],
  ])("is open without %s", (_, leave, id) => {
    const implant = row("scs-implant", example("psps2-stimulator-trial", without(leave)));
    expect([implant.coverage?.is, part(implant, id)?.is]).toEqual(["unknown", "unknown"]);
  });

  it("has Palmetto's cap on trials only where Palmetto is", () => {
    const trial = (state: string) => part(row("scs-trial", example("psps2-stimulator-trial"), { state }), "C-6");
    expect([trial("NC")?.is, trial("TX")]).toEqual(["met", undefined]);
  });
});

const done = (procedure: string, at: string, id = "earlier"): Line => ({
  id,
  kind: "procedure",
  at,
  body: {
    procedure,
    purpose: "therapeutic",
    painBefore: 7,
    targets: [
      { structure: "facet-joint", level: "L4-5", side: "both" },
      { structure: "facet-joint", level: "L5-S1", side: "both" },
    ],
  },
});
/** Pain of the visit, and disability that is nearly what it was: the rule's other arm. */
const relief = (at: string, pain: number): Line => ({
  kind: "relief",
  at,
  body: { of: "earlier", pain, function: { instrument: "odi", before: 42, after: 40 } },
});
const after =
  (...more: Line[]): Edit =>
  (entries) => [...entries, ...more];

describe("after an earlier ablation", () => {
  const ablation = (...more: Line[]) => row("lumbar-rfa", example("facet-two-blocks", after(...more)), later);

  it("half the pain gone for six months allows a repeat, pain back after five does not", () => {
    const repeat = (told: Line) => part(ablation(done("lumbar-rfa", "2025-11-10"), told), "F-R")?.is;
    expect([repeat(relief("2026-05-20", 3)), repeat(relief("2026-04-01", 6))]).toEqual(["met", "unmet"]);
  });

  it("the other arm of the rule keeps it open while nobody wrote how function went", () => {
    const pain: Line = { kind: "relief", at: "2026-04-01", body: { of: "earlier", pain: 6 } };
    expect(part(ablation(done("lumbar-rfa", "2025-11-10"), pain), "F-R")?.is).toBe("unknown");
  });

  it("two in twelve months are the limit", () => {
    const third = ablation(done("lumbar-rfa", "2025-11-10"), done("lumbar-rfa", "2026-05-11", "second"));
    expect(part(third, "F-R3")).toMatchObject({
      is: "unmet",
      says: { values: { count: 2, max: 2, free: "2026-11-10" } },
    });
  });

  it("more than two years old, the blocks after it count as the tests", () => {
    expect(part(ablation(done("lumbar-rfa", "2024-09-01")), "F-R")?.is).toBe("met");
    const stale = example("facet-two-blocks", (entries) => [...entries, done("lumbar-rfa", "2024-10-20")]);
    expect(part(row("lumbar-rfa", stale, { asOf: "2026-10-19" }), "F-R")?.is).not.toBe("met");
  });

  it("that helped, no block is covered; one of which nobody wrote how it helped leaves that open", () => {
    const block = (...more: Line[]) =>
      row("lumbar-medial-branch-block", example("facet-before-blocks", after(...more)));
    const earlier = done("lumbar-rfa", "2025-12-01");
    expect(block(earlier, relief("2026-06-10", 3)).coverage).toMatchObject({
      is: "unmet",
      label: "not-covered",
      id: "F-L5",
    });
    expect(block(earlier, relief("2026-02-01", 6)).coverage?.is).toBe("met");
    const open = block(earlier);
    expect([open.coverage?.is, part(open, "F-L5")?.is]).toEqual(["unknown", "unknown"]);
    expect(open.coverage?.missing).toContainEqual(expect.objectContaining({ record: "relief" }));
  });
});

describe("a claim", () => {
  it("counts two vertebral bodies as one code, and each further one as the next", () => {
    const codes = (...levels: string[]) =>
      row(
        "bvn-ablation",
        example(
          "vertebrogenic",
          after(
            {
              kind: "insurance",
              at: "2026-09-14",
              body: { payer: "medicare", program: "original-medicare", state: "NC" },
            },
            {
              kind: "order",
              at: "2026-09-14",
              body: {
                procedure: "bvn-ablation",
                purpose: "therapeutic",
                targets: levels.map((level) => ({ structure: "basivertebral-nerve", level })),
              },
            },
          ),
        ),
      ).billable?.codes;
    expect(codes("L5", "S1")).toEqual(["64628"]);
    expect(codes("L4", "L5", "S1")).toEqual(["64628", "64629"]);
  });

  it("is not called mispaired for the code of another illness", () => {
    expect(row("lumbar-interlaminar-esi", example("stenosis-on-apixaban")).billable?.is).toBe("unknown");
  });
});

describe("a plan whose programmes nobody wrote down", () => {
  it("is not known to need nothing: Medicare's own programme does not speak for a private plan", () => {
    const advantage = example("facet-two-blocks", (entries) =>
      entries.map((line) =>
        line.kind === "insurance" ? { ...line, body: { ...line.body, program: "medicare-advantage" } } : line,
      ),
    );
    const ablation = row("lumbar-rfa", advantage, { ...later, place: "11" });
    expect([ablation.coverage?.is, ablation.authorization?.is]).toEqual(["met", "unknown"]);
  });
});
