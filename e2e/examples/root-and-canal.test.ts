// The charts of a pressed root and of a narrow canal, and their variants, walked on the page.
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { chartsOf, textOf, visits } from "../visitor.ts";
import { add, askWhatIf, change, changesOf, criterion, day, leaveOut, optionRow, part, record } from "./walk.ts";

const { run, base, enterAs } = await visits();
const transforaminal = "Lumbar transforaminal epidural steroid injection";
const interlaminar = "Lumbar interlaminar epidural steroid injection";

let page: Page;
let chart = "";
const open = async (birthDate: string): Promise<void> => {
  page = await enterAs("physician");
  [chart = ""] = await chartsOf(page, base(), birthDate);
};
const optionPage = async (treatment: string, more = ""): Promise<void> => {
  await page.goto(`${chart}/options/${treatment}?as-of=${day}${more}`);
};

describe.runIf(run)("radiculopathy-left-l5", () => {
  beforeEach(() => open("1983-11-23"));

  it("has 57 days of pain, four weeks of care and a scale at baseline, as the payer asks", async () => {
    await optionPage("lumbar-transforaminal-esi");
    expect(await textOf(page)).toMatch(/Ready for Lumbar radicular pain · L5 nerve root, left/);
    expect(await criterion(page, "E-3")).toMatch(/ met Pain for 57 days; the limit is 4 weeks/);
    expect(await criterion(page, "E-4")).toMatch(/ met \d+ weeks of non-invasive care, 4 needed/);
    expect(await criterion(page, "E-2")).toMatch(/ met Pain score 8 on 14 Sept 2026/);
  });

  it("without the image is only likely, and the epidural not yet", async () => {
    await askWhatIf(page, chart);
    await leaveOut(page, "MRI");
    const changes = await changesOf(page);
    expect(changes).toContainEqual(expect.stringMatching(/^Lumbar radicular pain: confirmed 86 % .* → likely 86 %/));
    expect(changes).toContain(
      `${transforaminal} Readiness: Ready → Not yet Lumbar radicular pain is only likely so far; confirmed is needed`,
    );
  });

  it("alerts once the weakness is graded 2 of 5, and does not at 4", async () => {
    await askWhatIf(page, chart);
    await change(page, "Weak great-toe extension", { result: "", number: "2" });
    const changes = await changesOf(page);
    expect(changes[0]).toMatch(/^Warning: not among them → MRI and a surgeon's opinion today/);
    expect(changes).toContain(
      `${transforaminal} Readiness: Ready → Not yet Act on the warning first: Severe or progressive motor deficit`,
    );
    await askWhatIf(page, chart);
    await change(page, "Weak great-toe extension", { result: "", number: "4" });
    expect(await changesOf(page)).toEqual([]);
    expect(await textOf(page)).toMatch(/Changed Weak great-toe extension: 4/);
  });

  it("hears no guideline against injections for chronic pain at eight weeks, and hears it at a year", async () => {
    await optionPage("lumbar-transforaminal-esi");
    expect(await textOf(page)).not.toMatch(/BMJ Rapid Recommendation 2025, against/);
    const told = { region: "lumbar", side: "left", pattern: "radicular", onset: "2025-09-01", at: day };
    await record(page, chart, "complaint", told);
    await optionPage("lumbar-transforaminal-esi");
    expect(await textOf(page)).toMatch(
      /BMJ Rapid Recommendation 2025, against: Against epidural injection for axial or radicular spine pain of 3 months/,
    );
  });
});

describe.runIf(run)("stenosis-on-apixaban", () => {
  beforeEach(() => open("1951-02-17"));

  it("is of intermediate risk that age raises; apixaban stops 72 hours, undated, by the prescriber's word", async () => {
    await optionPage("lumbar-interlaminar-esi");
    expect(await criterion(page, "antithrombotic-hold")).toMatch(
      /intermediate bleeding risk, raised to high in this patient, per rule set Pain societies 2018.*Age of 75 or more.*the prescriber has not agreed/,
    );
    expect(await part(page, "instructions")).toBe(
      "Instructions Apixaban: 72 hours before the needle without it, next dose not before 24 hours after; only with the prescriber's word, and with a planned day Apixaban: the patient never stops it alone",
    );
  });

  it("has severe stenosis at the level against the needle, which asks why and forbids nothing", async () => {
    await optionPage("lumbar-interlaminar-esi");
    expect(await criterion(page, "central-stenosis-at-the-level")).toMatch(
      /unknown Severe canal stenosis at the level speaks against .* Missing: Write why it may be done all the same/,
    );
    await page.goto(`${chart}?as-of=${day}`);
    expect(await optionRow(page, interlaminar)).toMatchObject({
      readiness: "Ready",
      safety: expect.stringMatching(/^unknown/),
    });
  });

  it("shows what speaks against epidurals in stenosis, and two guidelines", async () => {
    await optionPage("lumbar-interlaminar-esi");
    const text = await textOf(page);
    expect(text).toMatch(
      /What speaks against it In lumbar stenosis a steroid added no relief of leg pain to lidocaine/,
    );
    expect(text).toMatch(/NICE NG59 2020, against: Not for neurogenic claudication/);
    expect(text).toMatch(/BMJ Rapid Recommendation 2025, against: Against epidural injection/);
  });

  it("has MILD only inside an approved study", async () => {
    await optionPage("mild");
    expect(await part(page, "coverage")).toMatch(
      /^Coverage policy NCD 150\.13 unmet Only inside a study that CMS approved for lumbar stenosis; no enrollment/,
    );
  });

  it.each([
    ["", "needed", /unmet Ask first, or the claim is reviewed before payment: WISeR model of original Medicare/],
    ["IN", "not needed", /met Lumbar interlaminar epidural steroid injection: no authorization is needed/],
  ])("in an office in state %o is asked first: %s", async (state, asks, says) => {
    await page.goto(`${chart}?as-of=${day}&place=11`);
    await page.getByLabel("State of service").selectOption(state);
    await page.locator(".asked-for").getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/place=11&/);
    await expect
      .poll(() => optionRow(page, interlaminar))
      .toMatchObject({
        authorization: expect.stringMatching(new RegExp(`^${asks}`)),
      });
    await optionPage("lumbar-interlaminar-esi", `&place=11${state && `&state=${state}`}`);
    expect(await part(page, "authorization")).toMatch(says);
  });

  it("has sugar that rises for days after the steroid, at an HbA1c of 9.8 as at 7.4", async () => {
    const says = /unknown Steroid raises the sugar for days whatever the HbA1c/;
    await optionPage("lumbar-interlaminar-esi");
    expect(await criterion(page, "diabetes-and-steroid")).toMatch(says);
    await record(page, chart, "lab", { test: "HbA1c", value: "9.8", unit: "%", at: "2026-09-14" });
    await page.goto(`${chart}?as-of=${day}`);
    expect(await textOf(page)).toMatch(/HBA1C 9\.8 %/i);
    await optionPage("lumbar-interlaminar-esi");
    expect(await criterion(page, "diabetes-and-steroid")).toMatch(says);
  });

  it("with the prescriber's word and a day has the last dose and the next to the hour", async () => {
    await record(page, chart, "clearance", {
      drug: "apixaban",
      procedure: interlaminar,
      prescriber: "Invented cardiologist",
      agreed: "yes",
      holdHours: "72",
      restartHours: "24",
      at: "2026-09-15",
    });
    await optionPage("lumbar-interlaminar-esi", "&on=2026-09-25");
    expect(await part(page, "instructions")).toMatch(
      /Last apixaban by 22 Sept 2026, 09:00 for a needle at 25 Sept 2026, 09:00 .*next dose not before 26 Sept 2026, 09:00/,
    );
  });

  it("has an alert as soon as the saddle is numb, and every epidural waits for it", async () => {
    await askWhatIf(page, chart);
    await add(page, "Finding", { finding: "saddle-anesthesia", result: "present", at: day });
    const changes = await changesOf(page);
    expect(changes[0]).toMatch(/^Warning: not among them → Send to an emergency department now/);
    expect(changes).toContain(
      `${interlaminar} Readiness: Ready → Not yet Act on the warning first: Cauda equina syndrome`,
    );
  });
});
