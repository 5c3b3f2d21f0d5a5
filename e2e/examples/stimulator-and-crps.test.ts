// The charts of a stimulator trial and of complex regional pain, and their variants, walked on the page.
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { chartsOf, textOf, visits } from "../visitor.ts";
import {
  add,
  askWhatIf,
  change,
  changesOf,
  criterion,
  day,
  leaveOut,
  optionRow,
  part,
  record,
  withdraw,
} from "./walk.ts";

const { run, base, enterAs } = await visits();
const implant = "Spinal cord stimulator implant";

let page: Page;
let chart = "";
const open = async (birthDate: string): Promise<void> => {
  page = await enterAs("physician");
  [chart = ""] = await chartsOf(page, base(), birthDate);
};

describe.runIf(run)("psps2-stimulator-trial", () => {
  beforeEach(() => open("1970-01-09"));

  it("has the implant ready and met by 65 % over the trial and three evaluations", async () => {
    await page.goto(`${chart}/options/scs-implant?as-of=${day}`);
    expect(await part(page, "coverage")).toMatch(/^Coverage policy L37632 met 5 of 5 conditions met/);
    expect(await criterion(page, "trial-response")).toMatch(/ met .*65 %/);
    for (const id of ["psychological-evaluation", "physical-evaluation", "multidisciplinary-evaluation"])
      expect(await criterion(page, id)).toMatch(/ met /);
  });

  it.each([
    ["Spinal cord stimulation trial", "Spinal cord stimulation trial has to come first"],
    ["Trial: 65 % relief", "The trial halved the pain or the need for pain medicine"],
    ["Psychological evaluation", "A psychological evaluation"],
    ["Physical evaluation", "A physical evaluation"],
    ["Multidisciplinary evaluation", "Assessed by a multidisciplinary team"],
  ])("without %s is not yet, and its coverage unknown", async (entry, why) => {
    await askWhatIf(page, chart);
    await leaveOut(page, entry);
    const own = (await changesOf(page)).filter((line) => line.startsWith(implant));
    expect(own).toEqual([
      `${implant} Readiness: Ready → Not yet ${why}`,
      `${implant} Coverage: met → unknown 4 of 5 conditions met; 1 not known yet`,
    ]);
  });

  it("after a trial of 45 % is not yet", async () => {
    await askWhatIf(page, chart);
    await change(page, "Trial: 65 % relief", { reliefPercent: "45" });
    expect(await changesOf(page)).toContain(
      `${implant} Readiness: Ready → Not yet The trial halved the pain or the need for pain medicine`,
    );
  });

  it("flags 60 MME beside pregabalin, and without pregabalin the 60 MME alone", async () => {
    const at50 = /60 MME a day .*?re-assess, and offer naloxone \(50 and over\)/;
    const beside = /Opioid beside pregabalin: breathing may slow; offer naloxone/;
    await page.goto(chart);
    expect(await textOf(page)).toMatch(at50);
    expect(await textOf(page)).toMatch(beside);
    await withdraw(page, chart, /^Pregabalin 150 mg/);
    expect(await textOf(page)).toMatch(at50);
    expect(await textOf(page)).not.toMatch(beside);
  });
});

describe.runIf(run)("crps-foot", () => {
  beforeEach(() => open("1990-07-14"));

  it("without pain out of proportion is only possible, and the sympathetic block not yet", async () => {
    await askWhatIf(page, chart);
    await leaveOut(page, "Continuing pain disproportionate");
    expect(await changesOf(page)).toEqual(
      expect.arrayContaining([
        "Complex regional pain syndrome: confirmed → possible",
        "Lumbar sympathetic block Readiness: Ready → Not yet Complex regional pain syndrome is only possible so far; confirmed is needed",
      ]),
    );
  });

  it("shows the sympathetic block with its very low certainty and with trials that prove nothing", async () => {
    await page.goto(`${chart}/options/lumbar-sympathetic-block?as-of=${day}`);
    const text = await textOf(page);
    expect(text).toMatch(/Certainty of the evidence as a whole: very low/);
    expect(text).toMatch(/What speaks against it .*all at high or unclear risk of bias; no proof/);
  });

  it("owes psychological therapy and evaluation before a trial at the ganglion; with both it is ready", async () => {
    const trial = "Dorsal root ganglion stimulation trial";
    await page.goto(`${chart}?as-of=${day}`);
    expect((await optionRow(page, trial)).why).toMatch(/^Not yet Psychological therapy was tried/);
    await askWhatIf(page, chart);
    await add(page, "Evaluation", { type: "psychological", by: "Invented psychologist", suitable: "yes", at: day });
    expect((await changesOf(page)).filter((line) => line.startsWith(`${trial} Readiness`))).toEqual([]);
    const therapy = { therapy: "Cognitive behavioral therapy", from: "2026-01-01", to: "2026-05-01", sessions: "10" };
    await add(page, "Course of care", { ...therapy, reliefPercent: "5", stopped: "no-benefit", at: day });
    expect((await changesOf(page)).filter((line) => line.startsWith(`${trial} Readiness`))).toEqual([
      `${trial} Readiness: Not yet → Ready`,
    ]);
  });

  it("asks whether she is pregnant, until somebody states that she is not", async () => {
    await page.goto(`${chart}/options/lumbar-sympathetic-block?as-of=${day}`);
    expect(await criterion(page, "pregnancy")).toMatch(
      / unknown .*Nobody has stated: not pregnant Missing: Ask and have stated: not pregnant/,
    );
    await record(page, chart, "attestation", { that: "not-pregnant", by: "patient", at: day });
    await page.goto(`${chart}/options/lumbar-sympathetic-block?as-of=${day}`);
    expect(await criterion(page, "pregnancy")).toMatch(/draft, not signed met .*Not pregnant: stated on 15 Sept 2026/i);
  });
});
