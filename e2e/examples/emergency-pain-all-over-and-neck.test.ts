// The charts of an emergency, of pain all over and of a neck on warfarin, and their variants, walked on the page.
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { chartsOf, textOf, visits } from "../visitor.ts";
import { add, askWhatIf, change, changesOf, criterion, day, leaveOut, optionRow, part } from "./walk.ts";

const { run, base, enterAs } = await visits();

let page: Page;
let chart = "";
const open = async (birthDate: string): Promise<void> => {
  page = await enterAs("physician");
  [chart = ""] = await chartsOf(page, base(), birthDate);
};

describe.runIf(run)("cauda-equina", () => {
  beforeEach(() => open("1977-03-03"));

  it("has the ordered epidural first, waiting for the alert", async () => {
    await page.goto(`${chart}?as-of=${day}`);
    const first = page.locator("tr.option").first();
    expect(await first.getByRole("link").first().innerText()).toBe("Lumbar interlaminar epidural steroid injection");
    expect(await first.locator(".option-why").innerText()).toMatch(/Not yet Act on the warning first: Cauda equina/);
  });

  it("still has its alert with one of the two findings, and none without both", async () => {
    await askWhatIf(page, chart);
    await leaveOut(page, "Saddle anesthesia");
    expect(await changesOf(page)).toEqual([]);
    await leaveOut(page, "New urinary retention");
    const changes = await changesOf(page);
    expect(changes[0]).toMatch(/^Warning: Send to an emergency department now.* → not among them$/);
    expect(changes).toContain("Waiting and watching Readiness: Does not fit → Ready");
  });
});

describe.runIf(run)("nothing-localizes", () => {
  beforeEach(() => open("1985-10-02"));

  it("has fibromyalgia confirmed once pain in 4 of 5 regions is recorded", async () => {
    await askWhatIf(page, chart);
    await add(page, "Finding", { finding: "pain-in-4-of-5-regions", result: "present", at: day });
    expect(await changesOf(page)).toEqual(["Fibromyalgia: possible → confirmed"]);
  });

  it("has only the pattern between her and a block: axial, the block is not yet, for want of care", async () => {
    await page.goto(`${chart}?as-of=${day}`);
    expect((await optionRow(page, "Lumbar medial branch block")).why).toMatch(/^Does not fit .*axial/i);
    await askWhatIf(page, chart);
    await change(page, "Aching widespread pain", { pattern: "axial" });
    expect(await changesOf(page)).toContain(
      "Lumbar medial branch block Readiness: Does not fit → Not yet Non-invasive care was tried and failed",
    );
  });

  it("warns today once item 9 is above 0, and not while it is 0", async () => {
    await askWhatIf(page, chart);
    await change(page, "PHQ-9", { answers: "2 2 2 2 2 2 2 0 0", total: "" });
    expect(await changesOf(page)).toEqual([]);
    expect(await textOf(page)).toMatch(/On the copy Changed PHQ-9 14/);
    await askWhatIf(page, chart);
    await change(page, "PHQ-9", { answers: "2 2 2 2 2 2 1 0 1", total: "" });
    expect((await changesOf(page))[0]).toMatch(/^Warning: not among them → Item 9 above 0: ask about plan, means/);
  });
});

describe.runIf(run)("neck-and-headache", () => {
  beforeEach(() => open("1974-12-01"));
  const block = "Third occipital nerve block";

  it("has an alert with signs of the cord, and the block waits for it", async () => {
    await askWhatIf(page, chart);
    await change(page, "[^:]*yelopathy", { result: "present" });
    const changes = await changesOf(page);
    expect(changes[0]).toMatch(/^Warning: not among them → MRI of the cord and a spine surgeon today/);
    expect(changes).toContain(`${block} Readiness: Ready → Not yet Act on the warning first: Spinal cord compression`);
  });

  it("is unmet by an INR of 2.6; at 1.2 only the prescriber's word is open", async () => {
    await page.goto(`${chart}/options/third-occipital-nerve-block?as-of=${day}`);
    expect(await criterion(page, "antithrombotic-hold")).toMatch(
      / unmet Warfarin: INR 2\.6 on 10 Sept 2026 is above 1\.4 .*the prescriber has not agreed/,
    );
    await askWhatIf(page, chart);
    await change(page, "INR 2\\.6", { value: "1.2" });
    expect(await changesOf(page)).toContain(`${block} Safety: unmet → unknown`);
  });

  it.each(["", "&on=2026-09-30"])(
    "tells the patient no day to stop warfarin, with no day planned and with one%s",
    async (on) => {
      await page.goto(`${chart}/options/third-occipital-nerve-block?as-of=${day}${on}`);
      const instructions = await part(page, "instructions");
      expect(instructions).toMatch(/Warfarin: the patient never stops it alone/);
      expect(instructions).toMatch(/only with the prescriber's word/);
      expect(instructions).not.toMatch(/\d{4}/);
    },
  );
});
