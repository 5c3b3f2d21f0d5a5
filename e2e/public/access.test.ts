// Public pages for everybody: by any eye, by keyboard, on a narrow screen, enlarged, and on paper.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessible, visits, wide } from "../visitor.ts";
import { oneOfEachKind } from "./site.ts";

const { run, base, visitor } = await visits({ refusals: true });

const inTheme = async (page: Page, theme: "light" | "dark"): Promise<void> =>
  page.context().addCookies([{ name: "theme", value: theme, url: base() }]);

describe.runIf(run)("one page of every kind, in both languages", () => {
  for (const [theme, width] of [
    ["light", 390],
    ["dark", 1280],
  ] as const)
    it(`has no fault for assistive technology in the ${theme} theme`, { timeout: 400_000 }, async () => {
      const page = await visitor({ width });
      await inTheme(page, theme);
      for (const path of await oneOfEachKind(base())) {
        await page.goto(`${base()}${path}`);
        expect(await page.locator("html").getAttribute("data-theme"), path).toBe(theme);
        expect(await page.locator("html").getAttribute("lang"), path).toBe(path.startsWith("/es") ? "es" : "en");
        expect(await page.locator("h1").count(), path).toBe(1);
        await accessible(page);
      }
    });

  it("needs no sideways scrolling at 320 px, nor with letters twice as large", { timeout: 400_000 }, async () => {
    const page = await visitor({ width: 320 });
    for (const path of await oneOfEachKind(base())) {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`${base()}${path}`);
      expect(await wide(page), `${path} at 320 px`).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 640, height: 700 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      expect(await wide(page), `${path} at 200 %`).toBeLessThanOrEqual(640);
    }
  });

  it("prints its text and its sources, without the menus", { timeout: 400_000 }, async () => {
    const page = await visitor();
    await page.goto(`${base()}/learn/conditions/sciatica`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".header").isVisible()).toBe(false);
    expect(await page.locator(".footer").isVisible()).toBe(false);
    expect(await page.locator(".public-contents").isVisible()).toBe(false);
    expect(await page.locator("#sources").isVisible()).toBe(true);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

/** The accessible name of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "").trim(),
  );

describe.runIf(run)("by keyboard", () => {
  it("a page begins with the way past the menu", async () => {
    const page = await visitor();
    await page.goto(`${base()}/learn/conditions/sciatica`);
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the page");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Understand");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  it("the body is walked from place to place, each once, each to be seen, and each leads on", async () => {
    const page = await visitor();
    await page.goto(`${base()}/`);
    await page.locator("#main").focus();
    const walked: string[] = [];
    for (let press = 0; press < 16; press++) {
      await page.keyboard.press("Tab");
      walked.push(await focused(page));
      const [fill, rest] = await page.evaluate(() => {
        const zone = (of: Element | null | undefined) => of && getComputedStyle(of).fill;
        const own = document.activeElement?.querySelector(".place-zone");
        return [zone(own), zone(document.querySelector('.place:not(:focus):not([data-place="lumbar"]) .place-zone'))];
      });
      if (walked.at(-1) !== "Low back") expect(fill, walked.at(-1)).not.toBe(rest);
    }
    expect(new Set(walked).size).toBe(16);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".place-list") !== null)).toBe(true);
    await page.locator('.place[data-place="knee"]').first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/learn\/where\/knee$/);
  });
});

describe.runIf(run)("the body on a small screen", () => {
  it("gives each place the area of a square of 44 px, and leads where its name leads", async () => {
    const page = await visitor({ width: 390 });
    await page.goto(`${base()}/`);
    await page.setViewportSize({ width: 390, height: 2400 });
    const step = 3;
    const areas = await page.evaluate((every) => {
      const found: Record<string, number> = {};
      for (const svg of document.querySelectorAll(".place-map svg")) {
        const view = svg.getAttribute("aria-label") ?? "";
        const { left, top, right, bottom } = svg.getBoundingClientRect();
        for (let y = top; y < bottom; y += every)
          for (let x = left; x < right; x += every) {
            const place = document.elementFromPoint(x, y)?.closest(".place")?.getAttribute("data-place");
            if (place) found[`${place} ${view}`] = (found[`${place} ${view}`] ?? 0) + every * every;
          }
      }
      return found;
    }, step);
    expect(Object.keys(areas).length).toBe(26);
    expect(Object.entries(areas).filter(([, area]) => area < 44 * 44)).toEqual([]);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll("[data-place]")].map(
        (link) => `${link.getAttribute("data-place")} ${link.getAttribute("href")}`,
      ),
    );
    expect(new Set(links).size).toBe(16);
  });

  it("is lit where a name is pointed at", async () => {
    const page = await visitor();
    await page.goto(`${base()}/`);
    const fill = (): Promise<string> =>
      page
        .locator('.place[data-place="hand"] .place-zone')
        .first()
        .evaluate((zone) => getComputedStyle(zone).fill);
    const before = await fill();
    await page.locator('.place-list [data-place="hand"]').hover();
    expect(await fill()).not.toBe(before);
  });
});
