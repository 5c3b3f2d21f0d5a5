import { describe, expect, it } from "vitest";
import { readChart } from "./chart-file.ts";
import { verifyChain } from "./hash-chain.ts";
import { layOver } from "./overlay.ts";

const today = "2026-10-26";
const patient = { birthDate: "1968-04-02", sex: "female" };
const targets = [{ structure: "medial-branch", level: "L3", side: "left" }];
const block = {
  id: "block-1",
  kind: "procedure",
  at: "2026-09-20",
  body: { procedure: "lumbar-medial-branch-block", purpose: "diagnostic", targets, painBefore: 7, painAfter: 1 },
};
const relief = { id: "relief-1", kind: "relief", at: "2026-09-20", body: { of: "block-1", percent: 86 } };
const note = { kind: "note", at: "2026-09-21", body: { text: "Invented note." } };
const file = readChart({ patient, entries: [block, relief, note] }, { today });
if (!file.ok) throw new Error(file.problems.map(({ says }) => says).join(" "));
const chart = file.value;

const refusal = (overlay: unknown): string => {
  const laid = layOver(chart, overlay, { today });
  if (laid.ok) throw new Error("it was laid over");
  return laid.problems.map(({ says }) => says).join(" ");
};

describe("entries laid over a copy of a chart", () => {
  it("replace the entry of the same id, in its place and on their own day", () => {
    const laid = layOver(chart, [{ ...relief, at: "2026-09-22", body: { of: "block-1", percent: 40 } }], { today });
    if (!laid.ok) throw new Error(laid.problems[0]?.says);
    expect(laid.value).toMatchObject({ added: [], replaced: ["relief-1"], withdrawn: [] });
    expect(laid.value.chart.entries[1]).toMatchObject({ at: "2026-09-22", body: { percent: 40 } });
    expect(laid.value.chart.entries).toHaveLength(3);
  });

  it("are added with an id of their own, and the copy verifies", () => {
    const laid = layOver(chart, { patient, entries: [note, { ...note, id: "what-if-1" }] }, { today });
    if (!laid.ok) throw new Error(laid.problems[0]?.says);
    expect(laid.value.added).toEqual(["what-if-2", "what-if-1"]);
    expect(verifyChain(laid.value.chart.entries)).toMatchObject({ ok: true, count: 5 });
  });

  it("leave the chart itself as it was", () => {
    const before = JSON.stringify(chart);
    layOver(chart, [{ withdraw: "relief-1" }, note], { today });
    expect(JSON.stringify(chart)).toBe(before);
  });

  it("take away what is withdrawn, also where another stands for it", () => {
    const laid = layOver(chart, [{ withdraw: "relief-1" }, relief], { today });
    if (!laid.ok) throw new Error(laid.problems[0]?.says);
    expect(laid.value).toMatchObject({ added: [], replaced: [], withdrawn: ["relief-1"] });
    expect(laid.value.chart.entries.map(({ id }) => id)).toEqual(["block-1", "entry-3"]);
  });

  it.each([
    ["an entry that is not there", [{ withdraw: "block-9" }], 'there is no entry "block-9"'],
    ["a block whose relief stays", [{ withdraw: "block-1" }], 'entry "relief-1" names it'],
    ["two entries of one id", [relief, relief], '"relief-1" is the id of two entries'],
    ["another patient's file", { patient: { birthDate: "1990-01-01" }, entries: [] }, "another birth date"],
    ["what is no list", "block", "neither a list of entries nor a chart file"],
    ["a kind that does not exist", [{ kind: "feeling", at: today, body: {} }], "no kind of entry"],
    ["a day to come", [{ ...note, at: "2026-12-24" }], "lies in the future"],
    ["a reference to nothing", [{ ...relief, id: "r", body: { of: "none" } }], 'there is no entry "none"'],
  ])("refuse %s in a sentence", (_, overlay, says) => {
    expect(refusal(overlay)).toContain(says);
  });
});
