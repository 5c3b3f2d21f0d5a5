// One real browser on one real program with a PostgreSQL of its own, for the tests of one file.
import { spawnSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { openBrowser } from "../packages/web/src/testing/browser.ts";
import { newHome, type Running, runProgram } from "../packages/web/src/testing/running-program.ts";

/** How a visitor comes; left out: a desk, with script, in English. */
export interface Coming {
  readonly width?: number;
  readonly script?: boolean;
  readonly locale?: string;
}
export type DemoRole = "physician" | "nurse" | "coordinator" | "patient";

export interface Visits {
  /** False where no browser is; under CI that is a failure. */
  readonly run: boolean;
  /** The address of the program. */
  base(): string;
  /** A fresh visitor; the one before leaves. */
  visitor(coming?: Coming): Promise<Page>;
  /** A fresh visitor who enters by the demonstration's own button. */
  enterAs(role: DemoRole, coming?: Coming): Promise<Page>;
}

const browserOrReason = async (): Promise<Browser | null> => {
  const opened = await openBrowser();
  if (opened.browser !== null) return opened.browser;
  process.stderr.write(`browser tests: not run. ${opened.reason}\n`);
  if (process.env.CI) throw new Error(`the browser tests must run under CI: ${opened.reason}`);
  return null;
};

const startProgram = async (home: string): Promise<{ running: Running; base: string }> => {
  const build = fileURLToPath(new URL("../packages/web/src/build.ts", import.meta.url));
  expect(spawnSync(process.execPath, [build], { stdio: "inherit" }).status).toBe(0);
  const running = runProgram({ port: "0", home });
  return { running, base: await running.address() };
};

/** Presses the demonstration's button of a role, whatever the language. */
export const enter = async (page: Page, base: string, role: DemoRole): Promise<void> => {
  await page.goto(`${base}/`);
  await page.locator(`button[name="role"][value="${role}"]`).first().click();
  await page.waitForURL(role === "patient" ? /\/me/ : /\/clinic/);
};

/**
 * Starts browser and program before the tests of the calling file and ends them after. What the console of a page
 * complains of fails the test; `refusals` lets the 4xx pass that a form answers when it is refused.
 */
export const visits = async ({ refusals = false }: { readonly refusals?: boolean } = {}): Promise<Visits> => {
  const browser = await browserOrReason();
  const home = newHome();
  const complaints: string[] = [];
  let started: { running: Running; base: string } | undefined;
  let context: BrowserContext | undefined;
  const base = (): string => {
    if (started) return started.base;
    throw new Error("the program was not started");
  };
  const visitor = async ({ width = 1280, script = true, locale = "en-US" }: Coming = {}): Promise<Page> => {
    await context?.close();
    if (browser === null) throw new Error("no browser");
    context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script, locale });
    const page = await context.newPage();
    page.on("console", (message) => {
      if (message.type() !== "error" || (refusals && /status of 4\d\d/.test(message.text()))) return;
      complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    return page;
  };
  beforeAll(async () => {
    if (browser !== null) started = await startProgram(home.path);
  });
  afterEach(async () => {
    await context?.close();
    context = undefined;
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await started?.running.stop();
    home.remove();
  });
  return {
    run: browser !== null,
    base,
    visitor,
    enterAs: async (role, coming) => {
      const page = await visitor(coming);
      await enter(page, base(), role);
      return page;
    },
  };
};

/** No fault for assistive technology that axe can see; a failure lists each with its element. */
export const accessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

/** What a reader sees of an element or of the page, on one line. */
export const textOf = async (page: Page, of = "main"): Promise<string> =>
  (await page.locator(of).first().innerText()).replaceAll(/\s+/g, " ");

/** How wide the page is; more than the window is a fault. */
export const wide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** The addresses of the charts with a birth date: several invented patients may share one. */
export const chartsOf = async (page: Page, base: string, birthDate: string): Promise<readonly string[]> => {
  await page.goto(`${base}/clinic/patients?q=${birthDate}`);
  const links = await page.getByRole("link", { name: /^Invented patient/ }).all();
  const paths = await Promise.all(links.map((link) => link.getAttribute("href")));
  return paths.flatMap((path) => (path === null ? [] : [`${base}${path}`]));
};
