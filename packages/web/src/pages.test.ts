import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "./build.ts";
import { type OpenedBrowser, openBrowser } from "./testing/browser.ts";
import { newHome, type Running, runProgram } from "./testing/running-program.ts";

const paths = [
  "/",
  "/about",
  "/sign-in",
  "/sign-in?step=code",
  "/first-account?token=x",
  "/sign-out",
  "/design",
  "/nowhere",
];

let opened: OpenedBrowser = { browser: null, reason: "not opened yet" };
let running: Running | undefined;
let url = "";
const home = newHome();

beforeAll(async () => {
  expect(build()).toBe(true);
  running = runProgram({ port: "0", home: home.path });
  [url, opened] = await Promise.all([running.address(), openBrowser()]);
});
afterAll(async () => {
  await opened.browser?.close();
  await running?.stop();
  home.remove();
});

/** Bytes of text and of script, gzipped. The page of the look shows every drawing of the house at once, to those who build it. */
const budget = [60_000, 200_000] as const;
const budgetOfTheLook = [160_000, 320_000] as const;

const open = async (width: number, colorScheme: "light" | "dark"): Promise<{ page: Page; complaints: string[] }> => {
  if (!opened.browser) throw new Error(opened.reason);
  const context = await opened.browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    const text = message.text();
    if (["error", "warning"].includes(message.type()) && !text.includes("404")) complaints.push(text);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
};

/** Things to press that are smaller than 44 px; links inside a sentence may be. The places of a drawing are measured by their area. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("a, button, input:not([type=hidden]), select, textarea, summary")]
      .filter((element) => element.checkVisibility() && !element.closest("p, .skip, svg"))
      .filter((element) => {
        const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
        return width < 43.9 || height < 43.9;
      })
      .map((element) => element.outerHTML.slice(0, 90)),
  );

describe("every page", { timeout: 120_000 }, () => {
  for (const [width, theme] of [
    [390, "light"],
    [1280, "dark"],
  ] as const)
    it(`is free of faults at ${width} px in the ${theme} theme`, async ({ skip }) => {
      if (!opened.browser && !process.env.CI) skip(`not run: ${opened.reason}`);
      const { page, complaints } = await open(width, theme);
      for (const path of paths) {
        await page.goto(url + path, { waitUntil: "load" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.target}`)).toEqual([]);
        expect(await smallTargets(page), path).toEqual([]);
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(tooWide, `${path} scrolls sideways`).toBe(false);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    });

  it("works without script: language, theme and a refused sign-in", async ({ skip }) => {
    if (!opened.browser && !process.env.CI) skip(`not run: ${opened.reason}`);
    if (!opened.browser) throw new Error(opened.reason);
    const context = await opened.browser.newContext({ javaScriptEnabled: false, locale: "en-US" });
    const page = await context.newPage();
    await page.goto(`${url}/sign-in`);
    await page.getByRole("button", { name: "Español" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Entrar");
    await page.getByRole("button", { name: "Oscuro" }).click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.getByLabel("Correo electrónico").fill("invented@pinpoint.test");
    await page.getByLabel("Contraseña").fill("not the password");
    await page.getByRole("main").getByRole("button", { name: "Entrar" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("no coinciden");
    expect(await page.getByLabel("Correo electrónico").inputValue()).toBe("invented@pinpoint.test");
    await context.close();
  });

  it("stays within 60 kB of text and 200 kB of script", async () => {
    for (const path of paths) {
      const text = await (await fetch(url + path)).text();
      const [mostText, mostScript] = path === "/design" ? budgetOfTheLook : budget;
      expect(gzipSync(text).length, path).toBeLessThan(mostText);
      const scripts = [...new Set([...text.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([name]) => name))];
      const sizes = await Promise.all(
        scripts.map(async (name) => gzipSync(await (await fetch(url + name)).text()).length),
      );
      expect(
        sizes.reduce((sum, size) => sum + size, 0),
        path,
      ).toBeLessThan(mostScript);
      if (path === "/design") expect(scripts.length).toBeGreaterThan(3);
      if (path === "/about") expect(scripts).toEqual([]);
    }
  });
});
