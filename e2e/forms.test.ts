// From the to-do list to its form and back, in a real browser on the real program with a PostgreSQL of its own.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessible, type Coming, textOf, visits, wide } from "./visitor.ts";

const { run, base, enterAs } = await visits({ refusals: true });

/** A physician at the chart of an invented patient, found by the birth date. */
const physicianAt = async (birthDate: string, coming: Coming = {}): Promise<Page> => {
  const page = await enterAs("physician", coming);
  await page.goto(`${base()}/clinic/patients?q=${birthDate}`);
  await page
    .locator('a[href^="/clinic/patients/"]')
    .filter({ hasText: /Invented patient/ })
    .first()
    .click();
  await page.locator("h2#story").waitFor();
  return page;
};
const birthDates = { occipital: "1985-07-07", stenosis: "1951-02-17", facet: "1968-04-02" } as const;

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

describe.runIf(run)("the to-do list", () => {
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

describe.runIf(run)("an order", () => {
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
    expect(await wide(page)).toBeLessThanOrEqual(390);
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
