// The lumbar facet charts and their variants, walked on the page: before any block, and after two.
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { chartsOf, textOf, visits } from "../visitor.ts";
import { add, askWhatIf, changesOf, criterion, leaveOut, optionRow, part, withdraw } from "./walk.ts";

const { run, base, enterAs } = await visits();
const before = "2026-09-15";
const after = "2026-10-26";
const ablation = "Lumbar medial branch radiofrequency ablation";

let page: Page;
let chart = "";
/** Both charts share their patient's birth date; the one after two blocks takes apixaban. */
const open = async (which: "before" | "after"): Promise<void> => {
  page = await enterAs("physician");
  for (const url of await chartsOf(page, base(), "1968-04-02")) {
    await page.goto(url);
    if (/Apixaban/.test(await textOf(page)) === (which === "after")) chart = url;
  }
};

const joints = ["L4-5", "L5-S1"].flatMap((level) => ["left", "right"].map((side) => `facet-joint|${level}|${side}`));
/** The second block as the form of a test block takes it: pain 7.8 before, on a day of its own. */
const second = (pain: string, at: string, hours = "7") => ({
  target: joints,
  drug: "bupivacaine",
  doseMg: "7.5",
  volumeMl: "3",
  guidance: "fluoroscopy",
  sedation: "none",
  opioid: "no",
  painBefore: "7.8",
  painAfter: pain,
  lastedHours: hours,
  "minutes-1": "30",
  "pain-1": pain,
  at,
});
/** Takes the second block away on a copy and lays another in its place. */
const instead = async (...other: Parameters<typeof second>): Promise<readonly string[]> => {
  await askWhatIf(page, chart, after);
  await leaveOut(page, "Lumbar medial branch block.*19 Oct 2026");
  await add(page, "Test block", second(...other));
  return changesOf(page);
};

describe.runIf(run)("facet-before-blocks", () => {
  beforeEach(() => open("before"));

  it("owes two positive blocks before the ablation, and has no fitting epidural", async () => {
    await page.goto(`${chart}/options/lumbar-rfa?as-of=${before}`);
    expect(await textOf(page)).toMatch(
      /What is owed Lumbar medial branch block at L4 and L3 medial branch, L5 dorsal ramus, both sides: 2 positive blocks are owed/,
    );
    await page.goto(`${chart}?as-of=${before}`);
    const names = ["transforaminal", "interlaminar"].map((way) => `Lumbar ${way} epidural steroid injection`);
    for (const epidural of [...names, "Caudal epidural steroid injection"])
      expect((await optionRow(page, epidural)).why).toMatch(/^Does not fit .*radicular or claudication/i);
  });

  it("considers neither root, hip nor trochanter", async () => {
    await page.goto(`${chart}?as-of=${before}`);
    const sources = await page.locator(".generators, .assessment").first().innerText();
    expect(sources).toMatch(/Sacroiliac joint pain/);
    expect(sources).not.toMatch(/radicular pain|hip|trochanter/i);
  });

  it("has no alert, and one as soon as the saddle is numb: then the block waits", async () => {
    await askWhatIf(page, chart, before);
    await add(page, "Finding", { finding: "saddle-anesthesia", result: "present", at: before });
    expect(await changesOf(page)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Warning: not among them → Send to an emergency department now/),
        expect.stringMatching(
          /^Lumbar medial branch block Readiness: Ready → Not yet Act on the warning first: Cauda equina/,
        ),
      ]),
    );
  });
});

describe.runIf(run)("facet-two-blocks", () => {
  beforeEach(() => open("after"));

  it("has the criteria met on the usual plan, each assumption beside its criterion, two joints counted", async () => {
    await page.goto(`${chart}/options/lumbar-rfa?as-of=${after}`);
    expect(await criterion(page, "F-R5")).toMatch(/ met .*Assumed: Thermal$/);
    expect(await criterion(page, "F-L3")).toMatch(/ met .*Assumed: Under fluoroscopy$/);
    expect(await criterion(page, "F-L4-ablation")).toMatch(/ met .*Assumed: Without sedation$/);
    expect(await criterion(page, "F-L2")).toMatch(/ met Nothing else that is forbidden on the same day Assumed: At L3/);
    expect(await criterion(page, "F-L1")).toMatch(/ met 2 levels, 2 at most/);
    expect(await criterion(page, "F-D2")).toMatch(/ met 21 days after lumbar medial branch block on 28 Sept 2026/);
  });

  it("lets apixaban go on: the risk is low, and the prescriber shares the decision", async () => {
    await page.goto(`${chart}/options/lumbar-rfa?as-of=${after}`);
    expect(await part(page, "instructions")).toBe(
      "Instructions Apixaban: goes on; it need not stop for this procedure",
    );
    expect(await criterion(page, "antithrombotic-hold")).toMatch(
      /low bleeding risk.*Apixaban: need not stop for this low-risk procedure; the prescriber shares the decision/,
    );
  });

  it.each([
    ["22", "needed", /unmet Authorization is needed and not held: Medicare prior authorization in hospital outpatient/],
    ["11", "not needed", /met Lumbar medial branch radiofrequency ablation: no authorization is needed/],
    ["", "unknown", /unknown The place of service decides whether authorization is needed/],
  ])("at place %o asks first: %s", async (place, asks, says) => {
    await page.goto(`${chart}?as-of=${after}`);
    await page.getByText("Change who pays, where and when").click();
    await page.getByLabel("Place").selectOption(place);
    await page.locator(".asked-for").getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/place=/);
    await expect.poll(() => optionRow(page, ablation)).toMatchObject({ readiness: "Ready", authorization: asks });
    await page.getByRole("link", { name: ablation, exact: true }).click();
    await page.getByRole("heading", { name: /^Coverage/ }).waitFor();
    expect(await part(page, "authorization")).toMatch(says);
  });

  it("with a second block of 7.8 → 1.7 is only likely, the ablation not yet and unmet, by 78.2 and 80", async () => {
    expect(await instead("1.7", "2026-10-19")).toEqual([
      expect.stringMatching(/^Lumbar facet joint pain: confirmed .* → likely /),
      expect.stringMatching(/^Lumbar medial branch block Readiness: Does not fit → Ready/),
      `${ablation} Readiness: Ready → Not yet Lumbar facet joint pain is only likely so far; confirmed is needed`,
      `${ablation} Coverage: met → unmet Lumbar medial branch block on 19 Oct 2026: only 78.2 % relief, 80 % needed`,
    ]);
  });

  it("with a second block 13 days after the first is unmet by its two weeks; 14 days are enough", async () => {
    expect(await instead("1.4", "2026-10-11")).toContain(
      `${ablation} Coverage: met → unmet 13 days after lumbar medial branch block on 28 Sept 2026, 2 weeks needed: possible from 12 Oct 2026`,
    );
    const enough = await instead("1.4", "2026-10-12");
    expect(enough.filter((line) => line.startsWith(ablation))).toEqual([]);
  });

  it("with a second block that lasted an hour, shorter than its anesthetic needs, is not confirmed", async () => {
    expect(await instead("1.4", "2026-10-19", "1")).toContainEqual(
      expect.stringMatching(/^Lumbar facet joint pain: confirmed .* → likely /),
    );
  });

  it("without the attestation of outside procedures keeps its coverage, and the packet names it as missing", async () => {
    await askWhatIf(page, chart, after);
    await leaveOut(page, "No procedures elsewhere");
    expect(await page.getByText("It changes no warning, no source of pain and no option.").count()).toBe(1);
    await withdraw(page, chart, /No procedures elsewhere/);
    await page.goto(`${chart}/options/lumbar-rfa`);
    expect(await part(page, "coverage")).toMatch(/^Coverage policy L34892 met /);
    expect(await criterion(page, "outside-history")).toMatch(
      /unknown Nobody has stated: no procedures elsewhere Missing: Ask and have stated: no procedures elsewhere/,
    );
  });
});
