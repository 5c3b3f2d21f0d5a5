// From the to-do list to its form and back, in a real browser on the real program with a PostgreSQL of its own.
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
  process.stderr.write(`forms in a browser: not run. ${opened.reason}\n`);
  if (process.env.CI) throw new Error(`the forms must run under CI: ${opened.reason}`);
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

/** A physician at the chart of an invented patient, found by the birth date. */
const physicianAt = async (birthDate: string, options: { width?: number; locale?: string } = {}): Promise<Page> => {
  context = await browser().newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    locale: options.locale ?? "en-US",
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${base}/`);
  await page
    .getByRole("button", { name: /physician|médico/i })
    .first()
    .click();
  await page.waitForURL(/\/clinic/);
  await page.goto(`${base}/clinic/patients?q=${birthDate}`);
  await page
    .locator('a[href^="/clinic/patients/"]')
    .filter({ hasText: /Invented patient/ })
    .first()
    .click();
  await page.locator("h2#story").waitFor();
  return page;
};
const birthDates = { occipital: "1985-07-07", stenosis: "1951-02-17", facet: "1968-04-02" } as const;

const accessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

const textOf = async (page: Page): Promise<string> => (await page.locator("main").innerText()).replaceAll(/\s+/g, " ");

/** One line of the to-do list, unfolded where it is folded away. */
const todo = (page: Page, says: RegExp) => page.locator(".column-side .missing li").filter({ hasText: says });
const openTodo = async (page: Page, says: RegExp): Promise<void> => {
  const folded = page.locator(".column-side details.more:not([open]) > summary").first();
  if ((await folded.count()) > 0) await folded.click();
  await todo(page, says)
    .getByRole("link", { name: /^Record/ })
    .first()
    .click();
  await page.locator(".record-form").waitFor();
};
const saved = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^Save/ }).click();
  await page.locator("#saved").waitFor();
};

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

describe.runIf(opened.browser !== null)("the to-do list", () => {
  it("is one press from each form, and what was recorded is gone from it", async () => {
    const page = await physicianAt(birthDates.occipital);
    const items = [/the insurance/, /non-invasive care that was tried/, /milligrams of bupivacaine/] as const;
    for (const says of items) expect(await todo(page, says).count(), String(says)).toBe(1);

    await openTodo(page, items[0]);
    await page.getByLabel("Payer").fill("Medicare");
    await page.getByLabel("Program").selectOption("original-medicare");
    await page.getByLabel("State of service").fill("tx");
    await accessible(page);
    await saved(page);
    expect(await todo(page, items[0]).count()).toBe(0);

    await openTodo(page, items[1]);
    await page.getByLabel("Care", { exact: true }).fill("Physical therapy");
    await page.getByLabel("From").fill("2026-03");
    await page.getByLabel("To", { exact: true }).fill("2026-08");
    await page.getByLabel("Relief in percent").fill("10");
    await page.getByLabel("How it ended").selectOption("no-benefit");
    await saved(page);
    expect(await todo(page, items[1]).count()).toBe(0);

    await openTodo(page, items[2]);
    expect(await textOf(page)).toContain("Occipital nerve block");
    for (const box of await page.locator('input[name="target"]').all()) await box.check();
    await page.getByLabel("Planned day").fill("2026-12-08");
    await page.getByLabel("Place of service").selectOption("11");
    await page.getByLabel("Drug 1").fill("bupivacaine");
    await page.getByLabel("Dose in mg").first().fill("10");
    await accessible(page);
    await saved(page);
    expect(await todo(page, items[2]).count()).toBe(0);
    expect(await textOf(page)).toContain("Ordered: Occipital nerve block");
  });

  it("completes the order that stands, and says why it was changed", async () => {
    const page = await physicianAt(birthDates.occipital);
    await page.goto(`${page.url().replace(/[?#].*/, "")}/record/order?about=occipital-nerve-block`);
    expect(page.url()).toContain("completes=yes");
    await expect(page.getByLabel("Why it is corrected").inputValue()).resolves.toMatch(/Completed/);
    await page.getByLabel("Guidance").selectOption("ultrasound");
    await saved(page);
    const text = await textOf(page);
    expect(text.match(/Ordered: Occipital nerve block/g)?.length).toBe(1);
    expect(text).toContain("Completed with what was missing.");
  });
});

describe.runIf(opened.browser !== null)("an order", () => {
  it("begins with the joints the assessment means, says what is missing beside its field, and loses nothing", async () => {
    const page = await physicianAt(birthDates.facet, { width: 390 });
    const chart = page.url().replace(/[?#].*/, "");
    await page.goto(`${chart}/record/order`);
    await page.getByLabel("Procedure").selectOption("lumbar-rfa");
    await page.getByRole("button", { name: "Go on" }).click();
    const marked = page.locator('input[name="target"]:checked');
    await marked.first().waitFor();
    expect(await marked.count()).toBe(4);
    while ((await marked.count()) > 0) await marked.first().uncheck();
    await page.getByLabel("Temperature, °C").fill("80");
    await page.getByLabel("Dose in mg").first().fill("40");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Mark at least one target, with its side.").waitFor();
    await page.getByText("Write the drug before its dose.").waitFor();
    await expect(page.getByLabel("Temperature, °C").inputValue()).resolves.toBe("80");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await accessible(page);
    await page.getByLabel("Drug 1").fill("lidocaine");
    await page.waitForFunction(() =>
      Object.entries(localStorage).some(
        ([key, draft]) => key.startsWith("pinpoint-draft/") && String(draft).includes("lidocaine"),
      ),
    );
    await page.reload();
    await expect.poll(() => page.getByLabel("Drug 1").inputValue(), { timeout: 20_000 }).toBe("lidocaine");
  });

  it("is read in Spanish too", async () => {
    const page = await physicianAt(birthDates.stenosis, { locale: "es-MX" });
    await page.goto(`${page.url().replace(/[?#].*/, "")}/record/medication`);
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    expect(await textOf(page)).toContain("Registrar un medicamento");
    await page.getByRole("button", { name: "Guardar" }).click();
    await page.getByText("Hace falta «Fármaco».").waitFor();
    await accessible(page);
  });
});
