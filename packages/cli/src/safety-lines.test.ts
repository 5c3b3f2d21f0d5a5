/** What the printed page says of safety on the examples, beside the line that bears the answer. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runPinpoint } from "./testing/run-pinpoint.ts";

/** The paragraph of one option, its line breaks taken out. */
const printed = async (name: string, asOf: string, option: string, ...words: string[]): Promise<string> => {
  const file = fileURLToPath(new URL(`../../../examples/${name}.json`, import.meta.url));
  const { out } = await runPinpoint(["assess", file, "--as-of", asOf, ...words]);
  const found = out.split("\n\n").find((paragraph) => paragraph.replaceAll(/\s+/g, " ").includes(option));
  return (found ?? "").replaceAll(/\s+/g, " ");
};

describe("stenosis on apixaban", () => {
  const epidural = printed("stenosis-on-apixaban", "2026-09-15", "Lumbar interlaminar epidural steroid injection · ");

  it("has severe stenosis against the needle, and sugar that rises whatever the HbA1c", async () => {
    expect(await epidural).toContain("safety: Severe canal stenosis at the level speaks against a needle");
    expect(await epidural).toContain("Steroid raises the sugar for days whatever the HbA1c [even-2012]");
  });

  it("has the risk of bleeding, raised by age, and the hours that the prescriber may quote", async () => {
    expect(await epidural).toContain("intermediate bleeding risk, raised to high in this patient");
    expect(await epidural).toContain("Age of 75 or more");
    expect(await epidural).toContain("Prescribers may quote the PAUSE study");
  });

  it("has apixaban away 72 hours before and 24 after, with the prescriber's word, and tells it once", async () => {
    expect(await epidural).toContain(
      "Apixaban: 72 hours before the needle without it, next dose not before 24 hours after",
    );
    expect((await epidural).match(/72 hours/g)).toHaveLength(1);
  });
});

it("two positive blocks on apixaban: it need not stop, and the prescriber shares the decision", async () => {
  const ablation = "Lumbar medial branch radiofrequency ablation · ";
  expect(await printed("facet-two-blocks", "2026-10-26", ablation)).toContain(
    "Also: Apixaban: need not stop for this low-risk procedure; the prescriber shares the decision",
  );
  expect(await printed("facet-two-blocks", "2026-10-26", "Ablación por radiofrecuencia", "--lang", "es")).toContain(
    "Además:",
  );
});

it("neck and headache: warfarin at an INR of 2.6 stops the block, and the prescriber decides", async () => {
  const block = await printed("neck-and-headache", "2026-09-15", "Third occipital nerve block · ");
  expect(block).toContain("○ safety: Warfarin: INR 2.6");
  expect(block).toContain("only with the prescriber's word");
});

it("a stimulator at 60 MME a day: anesthesia looks before sedation", async () => {
  const implant = await printed("psps2-stimulator-trial", "2026-09-15", "Spinal cord stimulator implant · ");
  expect(implant).toContain("Also: Opioids of 50 MME a day or more: anesthesia looks before sedation");
});

it("a page with nothing to add has no such line", async () => {
  expect(await printed("facet-before-blocks", "2026-09-15", "Exercise therapy · ")).not.toContain("Also:");
});
