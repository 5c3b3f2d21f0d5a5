// Someone who has never heard of the field, from the front page to a printed page of what fits: by keyboard, on a phone, in either language.
import { existsSync, readdirSync, statSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessible, textOf, visits, wide } from "./visitor.ts";

const { run, base, visitor } = await visits({ refusals: true });

const words = {
  en: { check: "/check", next: "Next", result: "What fits your pain", first: "First: is one of these true right now?" },
  es: {
    check: "/es/check",
    next: "Siguiente",
    result: "Qué encaja con su dolor",
    first: "Primero: ¿le pasa algo de esto ahora?",
  },
} as const;
type Language = keyof typeof words;

const heading = async (page: Page): Promise<string> =>
  (await page.locator("h1").first().innerText()).replaceAll(/\s+/g, " ");

/** Counts what the fingers do. */
class Keys {
  presses = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }
  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.page.keyboard.type(text);
  }
  /** Tabs until what has the focus is the control; each tab counts. */
  async to(selector: string): Promise<void> {
    for (let most = 0; most < 80; most += 1) {
      if (await this.page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return;
      await this.press("Tab");
    }
    throw new Error(`no way by keyboard to ${selector}`);
  }
}

/** Enter in a field sends the page: the button need not be reached. */
const send = async (keys: Keys, script: boolean): Promise<void> => {
  const before = await heading(keys.page);
  await keys.press("Enter");
  if (!script) await keys.page.waitForLoadState();
  await expect.poll(() => heading(keys.page), { timeout: 15_000 }).not.toBe(before);
};

/** A radio button or a box, and on. A page that follows another begins at its first answer, with script and without. */
const choose = async (keys: Keys, selector: string, script: boolean): Promise<void> => {
  await keys.to(selector);
  await keys.press("Space");
  await send(keys, script);
};

/** From the first page to the result, by keys alone. */
const byKeyboard = async (
  page: Page,
  language: Language,
  script: boolean,
): Promise<{ pages: number; presses: number }> => {
  const keys = new Keys(page);
  await keys.to(".skip");
  await keys.press("Enter");
  await choose(keys, '[name="warnings.none"]', script);
  await keys.to("#region-lumbar");
  await keys.press("Space");
  await choose(keys, '[name="side"]', script);
  await keys.to("#age");
  await keys.type("47");
  await choose(keys, '[name="sex"]', script);
  await keys.to("#count");
  await keys.type("7");
  await send(keys, script);
  await keys.to('[name="pattern"]');
  await keys.press("ArrowDown");
  await send(keys, script);
  await keys.to('[name="background"]');
  await send(keys, script);
  let pages = 6;
  while ((await page.locator('fieldset input[type="radio"][value="unsure"]').count()) > 0) {
    await choose(keys, 'input[type="radio"]', script);
    pages += 1;
  }
  await keys.to('[name="weeks.physical-therapy"]');
  await keys.type("8");
  await send(keys, script);
  await choose(keys, '[name="goals"]', script);
  expect(await heading(page)).toBe(words[language].result);
  return { pages: pages + 3, presses: keys.presses };
};

describe.runIf(run).each([
  ["en", true],
  ["en", false],
  ["es", true],
  ["es", false],
] as const)("a stranger in %s, with script: %s", (language, script) => {
  const locale = language === "es" ? "es-MX" : "en-US";

  it("comes from the front page to a printed page of what fits by keyboard, on a phone", async () => {
    const page = await visitor({ width: 390, script, locale });
    const sent: string[] = [];
    await page.goto(`${base()}/`);
    await page.locator(`main a[href="${words[language].check}"]`).first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/check$/);
    expect(await heading(page)).toBe(words[language].first);
    if (script) await accessible(page);
    page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    const { pages, presses } = await byKeyboard(page, language, script);
    expect(pages, `${pages} pages`).toBeLessThanOrEqual(16);
    expect(presses, `${presses} key presses`).toBeLessThanOrEqual(60);
    process.stdout.write(`check in ${language}, script ${script}: ${pages} pages, ${presses} key presses\n`);
    if (script) await accessible(page);
    expect(await wide(page)).toBeLessThanOrEqual(390);
    expect(page.url()).not.toMatch(/\?/);
    if (script) expect(sent.filter((one) => !/^GET \/assets\//.test(one))).toEqual([]);
    else expect(sent.filter((one) => one.startsWith("POST")).every((one) => one.endsWith("/check"))).toBe(true);
    const text = await textOf(page);
    expect(text).toMatch(language === "en" ? /Fits well.*irritated nerve/ : /Encaja bien.*nervio irritado/);
    expect(text).toMatch(language === "en" ? /Questions to ask/ : /Preguntas para hacer/);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".check-actions, .check-ways").first().isVisible()).toBe(false);
  });

  it("goes back with the browser's own button, and finds the answers there", async () => {
    const page = await visitor({ width: 390, script, locale });
    await page.goto(`${base()}${words[language].check}`);
    await page.locator('input[name="warnings.none"]').check();
    const next = async () => {
      const before = await heading(page);
      await page.locator('button[value="next"]').click();
      await expect.poll(() => heading(page), { timeout: 15_000 }).not.toBe(before);
    };
    await next();
    await page.locator("#region-knee").check();
    await page.locator("#side-right").check();
    await next();
    await page.goBack();
    await expect.poll(() => page.locator("#region-knee").count()).toBe(1);
    expect(await page.locator("#region-knee").isChecked()).toBe(true);
    await next();
    expect(await page.locator("#age").count()).toBe(1);
  });
});

describe.runIf(run)("the check when things go wrong", () => {
  const toAge = async (page: Page): Promise<void> => {
    await page.goto(`${base()}/check`);
    await page.locator('input[name="warnings.none"]').check();
    await page.locator('button[value="next"]').click();
    await page.locator("#region-lumbar").check();
    await page.locator("#side-left").check();
    await page.locator('button[value="next"]').click();
    await page.locator("#age").waitFor();
  };

  it.each([true, false])("stops at an emergency and says what to do now (script: %s)", async (script) => {
    const page = await visitor({ width: 390, script });
    await page.goto(`${base()}/check`);
    await page.locator("#warnings-saddle").check();
    await page.locator('button[value="next"]').click();
    await page.getByRole("heading", { name: "Stop here and act now" }).waitFor();
    expect(await textOf(page)).toMatch(/Go to an emergency department now/);
    expect(await page.getByRole("link", { name: "Call 911" }).getAttribute("href")).toBe("tel:911");
    expect(await page.locator('button[value="next"]').count()).toBe(0);
    if (script) await accessible(page);
  });

  it.each([true, false])("names what is missing and keeps what was typed (script: %s)", async (script) => {
    const page = await visitor({ width: 390, script });
    await toAge(page);
    await page.fill("#age", "forty");
    await page.locator('button[value="next"]').click();
    await page.getByText("Write your age in whole years, such as 47.").waitFor();
    expect(await page.inputValue("#age")).toBe("forty");
  });

  it("offers the draft again after the page was loaded again, and forgets it when asked to", async () => {
    const page = await visitor({ width: 390 });
    await toAge(page);
    await page.reload();
    await page.getByRole("button", { name: "Go on where I stopped" }).click();
    await page.locator("#age").waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    await expect.poll(() => page.locator("#region-lumbar").isChecked()).toBe(true);
    await page.reload();
    await page.getByRole("button", { name: "Start again" }).click();
    await page.reload();
    expect(await page.getByRole("button", { name: "Go on where I stopped" }).isVisible()).toBe(false);
  });

  it("goes on where the browser forbids storage and cookies", async () => {
    const page = await visitor({ width: 390 });
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"] as const)
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException("forbidden", "SecurityError");
          },
        });
    });
    await toAge(page);
    expect(await heading(page)).toBe("About you");
  });

  it("says that answers would be sent before it sends any, where its script cannot be loaded", async () => {
    const page = await visitor({ width: 390 });
    await page.route(/check-en-.*\.js/, (route) => route.fulfill({ status: 404, body: "" }));
    const posts: string[] = [];
    page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
    await page.goto(`${base()}/check`);
    await page.locator('input[name="warnings.none"]').check();
    await page.locator('button[value="next"]').click();
    await page.getByText(/could not be loaded/).waitFor();
    expect(posts).toEqual([]);
    await page.locator('button[value="next"]').click();
    await page.locator("#region-lumbar").waitFor();
    expect(posts).toHaveLength(1);
  });

  it("takes a click on the drawing", async () => {
    const page = await visitor();
    await page.goto(`${base()}/check`);
    await page.locator('input[name="warnings.none"]').check();
    await page.locator('button[value="next"]').click();
    await page.locator(".check-zone-lumbar").first().click();
    expect(await page.locator("#region-lumbar").isChecked()).toBe(true);
  });

  it("shows script in an address as nothing at all", async () => {
    const page = await visitor();
    await page.goto(`${base()}/check?region=<script>alert(1)</script>`);
    expect(await page.content()).not.toMatch(/alert\(1\)/);
  });

  it("downloads a chart file of what was told", async () => {
    const page = await visitor({ width: 390 });
    await page.goto(`${base()}/check`);
    await byKeyboard(page, "en", true);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /Download/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("pinpoint-check.json");
  });
});

describe.runIf(run)("the script of the check", () => {
  const assets = fileURLToPath(new URL("../packages/web/build/client/assets", import.meta.url));

  it("is one bundle of at most 120 kB in each language, and a door of at most 15 kB", () => {
    expect(existsSync(assets)).toBe(true);
    const sizes = readdirSync(assets)
      .filter((name) => /^check-.*\.js\.gz$/.test(name))
      .map((name) => ({ name, bytes: statSync(`${assets}/${name}`).size }));
    expect(sizes).toHaveLength(3);
    for (const { name, bytes } of sizes)
      expect(bytes, name).toBeLessThanOrEqual(name.includes("door") ? 15_000 : 120_000);
  });
});
