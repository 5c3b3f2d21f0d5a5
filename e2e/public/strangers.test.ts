// What strangers do on the public pages, and what they type wrong.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessible, textOf, visits } from "../visitor.ts";
import { listed } from "./site.ts";
import { withoutCookies } from "./without-cookies.ts";

const { run, base, visitor } = await visits({ refusals: true });

const language = (page: Page): Promise<string | null> => page.locator("html").getAttribute("lang");

describe.runIf(run)("the language", () => {
  it("of a newcomer's browser decides on the front page, and only there", async () => {
    const page = await visitor({ locale: "es-MX" });
    await page.goto(`${base()}/`);
    expect(new URL(page.url()).pathname).toBe("/es");
    expect(await language(page)).toBe("es");
    await page.goto(`${base()}/learn/conditions/sciatica`);
    expect(await language(page)).toBe("en");
  });

  for (const cookies of [true, false])
    it(`is changed on the page where one is, ${cookies ? "with" : "without"} cookies`, async () => {
      const place = cookies ? { base: base(), close: () => {} } : await withoutCookies(base());
      const page = await visitor({ locale: "es-MX", script: false });
      const press = async (name: string): Promise<readonly [string, string | null]> => {
        await page.getByRole("button", { name }).click();
        return [new URL(page.url()).pathname, await language(page)];
      };
      await page.goto(`${place.base}/es/learn/conditions/sciatica`);
      expect(await press("English")).toEqual(["/learn/conditions/sciatica", "en"]);
      await page.getByRole("link", { name: /^Pin/ }).click();
      expect([new URL(page.url()).pathname, await language(page)]).toEqual(["/", "en"]);
      expect(await press("Español")).toEqual(["/es", "es"]);
      expect(await press("English")).toEqual(["/", "en"]);
      expect(await page.context().cookies()).toHaveLength(cookies ? 1 : 0);
      await page.close();
      place.close();
    });

  it("that nobody has written is said, with the page in those there are", async () => {
    const page = await visitor();
    const answer = await page.goto(`${base()}/fr/learn`);
    expect(answer?.status()).toBe(404);
    expect(await textOf(page)).toContain("French");
    await page.getByRole("link", { name: /^En español: / }).click();
    expect(new URL(page.url()).pathname).toBe("/es/learn");
  });

  it("stays the same along every link of menu and foot", async () => {
    const page = await visitor();
    await page.goto(`${base()}/es`);
    const links = await page
      .locator("header a, footer a")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links.filter((to) => !to?.startsWith("/es") && to !== "/evidence" && to !== "/sign-in")).toEqual([]);
  });
});

describe.runIf(run)("an address without a page", () => {
  it("offers the page that is spelled nearly so, in the language of the address", async () => {
    const page = await visitor();
    const answer = await page.goto(`${base()}/es/learn/conditions/ciatica`);
    expect(answer?.status()).toBe(404);
    expect(await language(page)).toBe("es");
    await page
      .getByRole("main")
      .getByRole("link", { name: /Ciática/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toBe("/es/learn/conditions/sciatica");
  });

  it.each([
    "/%E0%A4%A",
    "/learn/%00",
    "/learn/%3Cscript%3E",
    "/es/../../etc/passwd",
    `/${"a".repeat(3000)}`,
    "/learn//x",
  ])("%s is no fault of the program", async (path) => {
    const answer = await fetch(`${base()}${path}`);
    expect([400, 404]).toContain(answer.status);
    expect(await answer.text()).not.toMatch(/<script>/);
  });
});

describe.runIf(run)("the search", () => {
  it("finds what is misspelt, without script", async () => {
    const page = await visitor({ script: false, width: 390 });
    await page.goto(`${base()}/`);
    await page.getByRole("searchbox").fill("siatica");
    await page.getByRole("main").getByRole("button", { name: "Search" }).click();
    await page.getByRole("link", { name: "Sciatica and pinched nerve" }).first().click();
    expect(new URL(page.url()).pathname).toBe("/learn/conditions/sciatica");
  });

  it("shows what was typed as text, whatever it is", async () => {
    const page = await visitor();
    const typed = `"><script>document.title="taken"</script><img src=x onerror=alert(1)>`;
    let asked = false;
    page.on("dialog", () => {
      asked = true;
    });
    await page.goto(`${base()}/search?q=${encodeURIComponent(typed)}`);
    expect(await page.getByRole("searchbox").inputValue()).toBe(typed);
    expect(await page.title()).not.toContain("taken");
    expect(await page.locator("main img").count()).toBe(0);
    expect(asked).toBe(false);
    await accessible(page);
  });

  it.each(["%00", "%F0%9F%92%A9", "*", "((((", "a".repeat(5000), "%20", "__proto__"])("bears %s", async (q) => {
    expect((await fetch(`${base()}/search?q=${q}`)).status).toBe(200);
  });
});

describe.runIf(run)("the menu on a small screen", () => {
  it("opens without script, over less than half the screen, and leads on", async () => {
    const page = await visitor({ script: false, width: 390 });
    await page.goto(`${base()}/`);
    const menu = page.locator("#menu");
    expect(await menu.isVisible()).toBe(false);
    expect((await page.locator("header").boundingBox())?.height).toBeLessThan(80);
    await page.getByRole("button", { name: "Menu" }).click();
    expect(await menu.isVisible()).toBe(true);
    expect((await menu.boundingBox())?.height).toBeLessThan(450);
    await menu.getByRole("link", { name: "Questions" }).click();
    expect(new URL(page.url()).pathname).toBe("/faq");
  });
});

describe.runIf(run)("the whole site", () => {
  it("has a page behind each of its own links", { timeout: 300_000 }, async () => {
    const seen = new Map<string, string>();
    const all = await listed(base());
    for (const from of all) {
      const html = await (await fetch(`${base()}${from}`)).text();
      for (const [, to = ""] of html.matchAll(/href="(\/[^"#?]*)/g)) if (!seen.has(to)) seen.set(to, from);
    }
    const dead: string[] = [];
    for (const [to, from] of seen) {
      const { status } = await fetch(`${base()}${to.replaceAll("&amp;", "&")}`);
      if (status !== 200) dead.push(`${to} (from ${from}): ${status}`);
    }
    expect(seen.size).toBeGreaterThan(40);
    expect(dead).toEqual([]);
  });

  /** The check alone has a script: the door that keeps the answers in the browser. */
  const isDoor = (path: string, tag: string): boolean => path === "/check" && tag.includes('id="check-door"');

  it("names itself and the same page in each language, and no script runs on it", { timeout: 300_000 }, async () => {
    const all = await listed(base());
    for (const path of all) {
      const html = await (await fetch(`${base()}${path}`)).text();
      const plain = path.replace(/^\/es(?=\/|$)/, "") || "/";
      const spanish = plain === "/" ? "/es" : `/es${plain}`;
      const link = (rel: string, to: string) => expect(html, path).toContain(`${rel} href="${base()}${to}"`);
      link('rel="canonical"', path);
      link('rel="alternate" hrefLang="en"', plain);
      link('rel="alternate" hrefLang="es"', spanish);
      link('rel="alternate" hrefLang="x-default"', plain);
      const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      expect(
        scripts.filter((tag) => tag !== '<script type="application/ld+json">' && !isDoor(plain, tag)),
        path,
      ).toEqual([]);
    }
  });
});
