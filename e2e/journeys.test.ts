// What people do, in a real browser on the real program with a PostgreSQL of its own.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessible, textOf, visits, wide } from "./visitor.ts";

const { run, base, enterAs, visitor } = await visits({ refusals: true });

/** Opens the chart of an example by the birth date of its invented patient. */
const openChart = async (page: Page, birthDate: string): Promise<void> => {
  await page.goto(`${base()}/clinic/patients?q=${birthDate}`);
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

describe.runIf(run)("a physician", () => {
  it("finds a patient, sees where the pain comes from, and opens a number to its source", async () => {
    const page = await enterAs("physician");
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
    const page = await enterAs("physician");
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
    const page = await enterAs("physician");
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
    const page = await enterAs("physician");
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
    const page = await enterAs("physician", { width: 390 });
    await openChart(page, birthDates.caudaEquina);
    const text = await textOf(page);
    expect(text.indexOf("Cauda equina syndrome")).toBeGreaterThan(-1);
    expect(text.indexOf("Cauda equina syndrome")).toBeLessThan(text.search(/\d+ %/));
    await accessible(page);
  });

  it("sees two blocks confirm the joints at their levels, on the spine too", async () => {
    const page = await enterAs("physician");
    await page.goto(`${base()}/clinic/patients?q=${birthDates.facet}`);
    for (const link of await page.getByRole("link", { name: /^Invented patient/ }).all()) {
      await page.goto(`${base()}${await link.getAttribute("href")}`);
      if (/confirmed/i.test(await textOf(page))) break;
      await page.goBack();
    }
    expect(await textOf(page)).toMatch(/L4-5 and L5-S1 facet joint, both sides: confirmed/);
    expect(await page.locator("svg").filter({ hasText: "L4-5" }).count()).toBeGreaterThan(0);
  });

  it("works without script: find, open, record", async () => {
    const page = await enterAs("physician", { script: false });
    await openChart(page, birthDates.stenosis);
    expect(await textOf(page)).toContain("84 % (76–90)");
  });
});

describe.runIf(run)("a patient", () => {
  it("reads the own story in plain words, without a percentage, and who opened the chart", async () => {
    const page = await enterAs("patient", { width: 390 });
    const text = await textOf(page);
    expect(text).toMatch(/Fits well/);
    expect(text).not.toMatch(/\d\s?%/);
    expect(text).toMatch(/Who opened my chart/);
    await accessible(page);
  });

  it("cannot open the clinic", async () => {
    const page = await enterAs("patient");
    const answer = await page.goto(`${base()}/clinic/patients`);
    expect([403, 404]).toContain(answer?.status());
  });

  it("reads it in Spanish", async () => {
    const page = await visitor({ locale: "es-MX" });
    await page.goto(`${base()}/`);
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

describe.runIf(run)("anybody", () => {
  it("is led to sign-in from a page that asks who they are", async () => {
    const page = await visitor();
    await page.goto(`${base()}/clinic/patients`);
    expect(page.url()).toContain("/sign-in");
  });

  it("can read every number with its source at /evidence", async () => {
    const page = await visitor({ width: 390 });
    await page.goto(`${base()}/evidence?generator=si-joint`);
    expect(await textOf(page)).toMatch(/Laslett 2005/);
    expect(await wide(page)).toBeLessThanOrEqual(390);
    await accessible(page);
  });

  it.each(["/", "/about", "/design"])("%s has no fault for assistive technology", async (path) => {
    const page = await visitor();
    await page.goto(`${base()}${path}`);
    await accessible(page);
  });
});
