// What people do, in a real browser on the real program with a PostgreSQL of its own.
import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../packages/web/src/testing/browser.ts";
import { newHome, type Running, runProgram } from "../packages/web/src/testing/running-program.ts";

const opened = await openBrowser();
if (opened.browser === null) {
  process.stderr.write(`browser journeys: not run. ${opened.reason}\n`);
  if (process.env.CI) throw new Error(`the journeys must run under CI: ${opened.reason}`);
}

const home = newHome();
let running: Running;
let base = "";
let context: BrowserContext | undefined;
const complaints: string[] = [];

const browser = (): Browser => {
  if (opened.browser === null) throw new Error("no browser");
  return opened.browser;
};

/** A fresh visitor; what the console complains of is kept and fails the journey. */
const visitor = async (options: { width?: number; script?: boolean; locale?: string } = {}): Promise<Page> => {
  context = await browser().newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.script ?? true,
    locale: options.locale ?? "en-US",
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return page;
};

const enterAs = async (page: Page, role: "physician" | "patient"): Promise<void> => {
  await page.goto(`${base}/`);
  await page
    .getByRole("button", { name: new RegExp(role, "i") })
    .first()
    .click();
  await page.waitForURL(role === "patient" ? /\/me/ : /\/clinic/);
};

/** Opens the chart of an example by the birth date of its invented patient. */
const openChart = async (page: Page, birthDate: string): Promise<void> => {
  await page.goto(`${base}/clinic/patients?q=${birthDate}`);
  await page
    .getByRole("link", { name: /^Invented patient/ })
    .first()
    .click();
  await page.getByRole("heading", { name: "Where the pain comes from" }).waitFor();
};
const birthDates = {
  siJoint: "1989-08-30",
  caudaEquina: "1977-03-03",
  facet: "1968-04-02",
  stenosis: "1951-02-17",
  neck: "1974-12-01",
} as const;

const accessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

const textOf = async (page: Page): Promise<string> => (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");

beforeAll(async () => {
  if (opened.browser === null) return;
  const build = spawnSync(process.execPath, [fileURLToPath(new URL("../packages/web/src/build.ts", import.meta.url))], {
    stdio: "inherit",
  });
  expect(build.status).toBe(0);
  running = runProgram({ port: "0", home: home.path });
  base = await running.address();
});

afterEach(async () => {
  await context?.close();
  context = undefined;
  expect(complaints.splice(0)).toEqual([]);
});

afterAll(async () => {
  if (opened.browser === null) return;
  await opened.browser.close();
  await running.stop();
  home.remove();
});

describe.runIf(opened.browser !== null)("a physician", () => {
  it("finds a patient, sees where the pain comes from, and opens a number to its source", async () => {
    const page = await visitor();
    await enterAs(page, "physician");
    await accessible(page);
    await openChart(page, birthDates.siJoint);
    expect(await textOf(page)).toContain("48 % (33–65)");
    await page.locator("summary").filter({ hasText: "Sacroiliac joint pain" }).first().click();
    await page
      .getByText(/4 of 6 tests positive/)
      .first()
      .waitFor();
    expect(await textOf(page)).toMatch(/41 %/);
    await page.locator('a[href*="/evidence#"], a[href*="doi.org"], a[href*="pubmed"]').first().waitFor();
    await accessible(page);
  });

  it("records a finding with one press, and the estimate moves at once", async () => {
    const page = await visitor();
    await enterAs(page, "physician");
    await openChart(page, birthDates.siJoint);
    const row = page
      .locator("li")
      .filter({ hasText: "Midline low back pain" })
      .filter({ has: page.getByRole("button", { name: /Absent/ }) })
      .first();
    await row.getByRole("button", { name: /^Absent/ }).click();
    await page.getByText("68 % (51–81)").first().waitFor();
  });

  it("records by keyboard alone, without a mouse", async () => {
    const page = await visitor();
    await enterAs(page, "physician");
    await openChart(page, birthDates.neck);
    await page
      .getByRole("link", { name: /^Finding/ })
      .first()
      .focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Finding", { exact: false }).first().focus();
    await page.keyboard.type("hoffmann-sign");
    await page.getByRole("radio", { name: "Absent" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Save" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Where the pain comes from" }).waitFor();
    expect(await textOf(page)).toMatch(/Hoffmann|findings/);
  });

  it("is told what is wrong beside the field, and nothing typed is lost", async () => {
    const page = await visitor();
    await enterAs(page, "physician");
    await openChart(page, birthDates.stenosis);
    await page
      .getByRole("link", { name: /^Score/ })
      .first()
      .click();
    await page
      .getByLabel("Instrument", { exact: false })
      .first()
      .fill("nrs")
      .catch(() => page.getByLabel("Instrument", { exact: false }).first().selectOption("nrs"));
    await page.getByLabel("Total", { exact: false }).first().fill("11");
    await page.getByRole("button", { name: "Save" }).click();
    await page
      .getByText(/11 is out of range; nrs runs from 0 to 10/)
      .first()
      .waitFor();
    await expect(page.getByLabel("Total", { exact: false }).first().inputValue()).resolves.toBe("11");
    await accessible(page);
  });

  it("sees the emergency before every number", async () => {
    const page = await visitor({ width: 390 });
    await enterAs(page, "physician");
    await openChart(page, birthDates.caudaEquina);
    const text = await textOf(page);
    expect(text.indexOf("Cauda equina syndrome")).toBeGreaterThan(-1);
    expect(text.indexOf("Cauda equina syndrome")).toBeLessThan(text.search(/\d+ %/));
    await accessible(page);
  });

  it("sees two blocks confirm the joints at their levels, on the spine too", async () => {
    const page = await visitor();
    await enterAs(page, "physician");
    await page.goto(`${base}/clinic/patients?q=${birthDates.facet}`);
    for (const link of await page.getByRole("link", { name: /^Invented patient/ }).all()) {
      await page.goto(`${base}${await link.getAttribute("href")}`);
      if (/confirmed/i.test(await textOf(page))) break;
      await page.goBack();
    }
    expect(await textOf(page)).toMatch(/L4-5 and L5-S1 facet joint, both sides: confirmed/);
    expect(await page.locator("svg").filter({ hasText: "L4-5" }).count()).toBeGreaterThan(0);
  });

  it("works without script: find, open, record", async () => {
    const page = await visitor({ script: false });
    await enterAs(page, "physician");
    await openChart(page, birthDates.stenosis);
    expect(await textOf(page)).toContain("84 % (76–90)");
  });
});

describe.runIf(opened.browser !== null)("a patient", () => {
  it("reads the own story in plain words, without a percentage, and who opened the chart", async () => {
    const page = await visitor({ width: 390 });
    await enterAs(page, "patient");
    const text = await textOf(page);
    expect(text).toMatch(/Fits well/);
    expect(text).not.toMatch(/\d\s?%/);
    expect(text).toMatch(/Who opened my chart/);
    await accessible(page);
  });

  it("cannot open the clinic", async () => {
    const page = await visitor();
    await enterAs(page, "patient");
    const answer = await page.goto(`${base}/clinic/patients`);
    expect([403, 404]).toContain(answer?.status());
  });

  it("reads it in Spanish", async () => {
    const page = await visitor({ locale: "es-MX" });
    await page.goto(`${base}/`);
    await page
      .locator('form[action="/demo"] button, button')
      .filter({ hasText: /paciente/i })
      .first()
      .click();
    await page.waitForURL(/\/me/);
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    await accessible(page);
  });
});

describe.runIf(opened.browser !== null)("anybody", () => {
  it("is led to sign-in from a page that asks who they are", async () => {
    const page = await visitor();
    await page.goto(`${base}/clinic/patients`);
    expect(page.url()).toContain("/sign-in");
  });

  it("can read every number with its source at /evidence", async () => {
    const page = await visitor({ width: 390 });
    await page.goto(`${base}/evidence?generator=si-joint`);
    expect(await textOf(page)).toMatch(/Laslett 2005/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await accessible(page);
  });

  it.each(["/", "/about", "/design"])("%s has no fault for assistive technology", async (path) => {
    const page = await visitor();
    await page.goto(`${base}${path}`);
    await accessible(page);
  });
});
