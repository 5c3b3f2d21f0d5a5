import { type EntryOf, isEntryOf } from "@pinpoint/chart";
import { nameOf } from "@pinpoint/wording";
import { describe, expect, it } from "vitest";
import { exampleChart, ownKnowledge, rendering } from "../testing/example.ts";
import { readBlock } from "./block.ts";
import { complaintValues, readComplaint } from "./complaint.ts";
import { findingValues, readFinding } from "./finding.ts";
import { imagingValues, readImaging } from "./imaging.ts";
import type { Reading, ReadingForm } from "./reading.ts";
import { readRelief, reliefValues } from "./relief.ts";
import { readScore, scoreValues } from "./score.ts";
import { targetsTyped } from "./target-marks.ts";
import { type FormValues, numberTyped } from "./typed.ts";

const requestId = "6b1d6a0e-3f0e-4d3a-9d63-5f1f4c1d7a01";
const form = (values: FormValues): ReadingForm => ({ values, knowledge: ownKnowledge, locale: "en", requestId });
const body = ({ drafts }: Reading) => drafts[0]?.body;
const name = (id: string): string => nameOf("finding", id, rendering());

const examples = [
  "facet-two-blocks",
  "radiculopathy-left-l5",
  "si-joint",
  "crps-foot",
  "stenosis-on-apixaban",
  "neck-and-headache",
];
const entries = examples.flatMap((example) => exampleChart(example).entries);

describe("a correction", () => {
  it("loses nothing of a complaint", () => {
    for (const entry of entries)
      if (isEntryOf("complaint", entry))
        expect(body(readComplaint(form(complaintValues(entry.body))))).toEqual(entry.body);
  });
  it("loses nothing of a finding", () => {
    const findings = entries.filter((entry): entry is EntryOf<"finding"> => isEntryOf("finding", entry));
    expect(findings.length).toBeGreaterThan(30);
    for (const entry of findings) {
      const known = ownKnowledge.findings.get(entry.body.finding);
      const again = { ...entry.body, ...(known && { finding: known.id }) };
      expect(body(readFinding(form(findingValues(entry.body, name))))).toEqual(again);
    }
  });
  it("loses nothing of a score, an image or a relief", () => {
    for (const entry of entries) {
      if (isEntryOf("score", entry)) expect(body(readScore(form(scoreValues(entry.body))))).toEqual(entry.body);
      if (isEntryOf("imaging", entry))
        expect(body(readImaging(form(imagingValues(entry.body, name))))).toEqual(entry.body);
      if (isEntryOf("relief", entry) && entry.body.function === undefined && entry.body.endedOn === undefined)
        expect(body(readRelief(form(reliefValues(entry.body))))).toMatchObject({ of: entry.body.of });
    }
  });
});

describe("a typed number", () => {
  it("may have a comma, stays empty when empty, and stays its text when it is none", () => {
    expect([numberTyped("7,5"), numberTyped(""), numberTyped("seven")]).toEqual([7.5, undefined, "seven"]);
  });
});

describe("the form of a finding", () => {
  const read = (values: FormValues) => readFinding(form(values));
  it("takes a short name, and gives the finding its own", () => {
    expect(body(read({ finding: ["SLR"], result: ["present"], side: ["left"] }))).toEqual({
      finding: "straight-leg-raise",
      result: "present",
      site: { region: "lumbar", side: "left" },
    });
  });
  it("never takes a word it does not know, a missing result, or two results", () => {
    expect(read({ finding: ["slrr"], result: ["present"] }).problems[0]?.field).toBe("finding");
    expect(read({ finding: ["slr"] }).problems[0]?.field).toBe("result");
    expect(read({ finding: ["slr"], result: ["absent"], number: ["4"] }).problems[0]?.field).toBe("result");
  });
  it("records by one press what the button says, on the side it says", () => {
    expect(body(read({ finding: ["slr"], quick: ["absent both"] }))).toMatchObject({
      result: "absent",
      site: { side: "both" },
    });
    expect(body(read({ finding: ["slr"], quick: ["present right"] }))).toMatchObject({ site: { side: "right" } });
    expect(body(read({ finding: ["fever"], quick: ["present"] }))).toEqual({ finding: "fever", result: "present" });
  });
  it("gives a level of a nerve sign to the root", () => {
    expect(
      body(read({ finding: ["sensory-loss-dermatome"], result: ["present"], side: ["left"], level: ["L5"] })),
    ).toMatchObject({
      site: { structure: "nerve-root", level: "L5", side: "left" },
    });
  });
});

describe("the targets of a block", () => {
  it("join left and right of one level, and never mix sides", () => {
    expect(
      targetsTyped(["facet-joint|L4-5|left", "facet-joint|L4-5|right", "facet-joint|L5-S1|left", "si-joint||right"]),
    ).toEqual([
      { structure: "facet-joint", level: "L4-5", side: "both" },
      { structure: "facet-joint", level: "L5-S1", side: "left" },
      { structure: "si-joint", side: "right" },
    ]);
  });
});

describe("the form of a block", () => {
  const typed = {
    procedure: ["lumbar-medial-branch-block"],
    target: ["facet-joint|L4-5|left"],
    drug: ["lidocaine"],
    doseMg: ["30"],
    painBefore: ["7"],
    painAfter: ["1"],
    lastedHours: ["3"],
    "minutes-1": ["30"],
    "pain-1": ["1"],
  };
  it("writes the procedure and its relief, tied together", () => {
    const { drafts } = readBlock(form(typed));
    expect(drafts.map(({ kind }) => kind)).toEqual(["procedure", "relief"]);
    expect(drafts[0]).toMatchObject({ id: requestId, body: { purpose: "diagnostic", painBefore: 7 } });
    expect(drafts[1]?.body).toEqual({
      of: requestId,
      pain: 1,
      lastedHours: 3,
      series: [{ minutesAfter: 30, pain: 1 }],
    });
  });
  it("assumes no sedation, no guidance and no relief that nobody wrote", () => {
    const { drafts } = readBlock(form({ procedure: ["x"], target: ["facet-joint|L4-5|left"] }));
    expect(drafts).toHaveLength(1);
    expect(Object.keys(drafts[0]?.body ?? {}).toSorted()).toEqual(["procedure", "purpose", "targets"]);
  });
  it("asks for a target and for whole lines", () => {
    const { problems } = readBlock(form({ ...typed, target: [], "pain-1": [""] }));
    expect(problems.map(({ field }) => field)).toEqual(["target", "series"]);
  });
});

describe("the form of a score", () => {
  it("names the answers of the PEG and counts those of the others", () => {
    expect(body(readScore(form({ instrument: ["peg"], answers: ["7 7 6"] })))).toEqual({
      instrument: "peg",
      answers: { pain: 7, enjoyment: 7, activity: 6 },
    });
    expect(body(readScore(form({ instrument: ["phq-9"], answers: ["0 0 0 0 0 0 0 0 1"] })))).toMatchObject({
      answers: { "item-9": 1 },
    });
  });
});

describe("the form of an image", () => {
  it("names the line that cannot be read", () => {
    const { problems } = readImaging(
      form({ "finding-2": ["no such thing"], "finding-3": ["Disc degeneration"], "level-3": ["L4-5"] }),
    );
    expect(problems.map(({ field }) => field)).toEqual(["finding-2", "structure-3"]);
  });
  it("may list nothing only when the report is complete", () => {
    expect(readImaging(form({ modality: ["mri"] })).problems).toHaveLength(1);
    expect(body(readImaging(form({ modality: ["mri"], imaged: ["lumbar"], complete: ["yes"] })))).toEqual({
      modality: "mri",
      region: "lumbar",
      findings: [],
      complete: true,
    });
  });
});
