// From a stranger's answers to the first entries of a chart, in a real browser on the real program.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessible, textOf, visits, wide } from "./visitor.ts";

const { run, base, visitor, enterAs } = await visits({ refusals: true });

const ticks = [
  'input[type="checkbox"][name="warnings.none"]',
  'input[type="radio"][name="region"][value="lumbar"]',
  'input[type="radio"][name="side"][value="left"]',
  'input[type="radio"][name="sex"][value="female"]',
  'input[type="radio"][name="pattern"][value="axial"]',
  'input[type="checkbox"][name="background"][value="diabetes"]',
  'input[type="radio"][name^="finding."][value="yes"]',
  'input[type="checkbox"][name="goals"][value="avoid-surgery"]',
];
const texts = { age: "47", count: "7", "weeks.physical-therapy": "8", activity: "Walk to the market" };

/** Answers whatever the page of the check asks, and goes on until its result offers a visit. */
const walkCheck = async (page: Page, path = "/check"): Promise<void> => {
  await page.goto(base() + path);
  const visit = page.locator('button[name="go"][value="visit"]');
  for (let step = 0; step < 20 && (await visit.count()) === 0; step++) {
    for (const one of ticks) {
      const box = page.locator(one).first();
      if ((await box.count()) > 0) await box.check();
    }
    for (const [name, text] of Object.entries(texts)) {
      const field = page.locator(`[name="${name}"]:not([type="hidden"])`);
      if ((await field.count()) > 0) await field.fill(text);
    }
    const trail = await page.locator('input[name="trail"]').inputValue();
    await page.locator('button[name="go"][value="next"]').click();
    await page.waitForFunction(
      (before) => document.querySelector<HTMLInputElement>('input[name="trail"]')?.value !== before,
      trail,
    );
  }
  await visit.waitFor();
};

const askForVisit = async (page: Page, path?: string): Promise<void> => {
  await walkCheck(page, path);
  await page.locator('button[name="go"][value="visit"]').click();
  await page.locator(".visit-summary").waitFor();
};

const fillVisit = async (page: Page, name: string): Promise<void> => {
  await page.locator('[name="visit.name"]').fill(name);
  await page.locator('[name="visit.contact"]').fill("invented@example.invalid");
  await page.locator('[name="visit.words"]').fill("Mornings are best.\nI come by bus.");
  await page.locator('[name="visit.agree"]').check();
};
const sendIt = (page: Page) => page.locator('button[name="go"][value="send"]').click();
const numberOn = async (page: Page): Promise<string> => {
  await page.locator(".visit-number").waitFor();
  return /V-[A-Z2-9]{7}/.exec(await textOf(page, ".visit-number"))?.[0] ?? "";
};

describe.runIf(run)("asking for a visit", () => {
  it("goes from a stranger's answers to the first entries of a patient's chart", async () => {
    const page = await visitor();
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST") sent.push(new URL(request.url()).pathname);
    });
    await walkCheck(page);
    expect(sent).toEqual([]);
    await page.locator('button[name="go"][value="visit"]').click();
    await page.locator(".visit-summary").waitFor();
    expect(page.url()).toBe(`${base()}/visit`);
    expect(await textOf(page, ".visit-summary")).toMatch(/47 years old · female · Low back, left · for 7 months/);
    await accessible(page);
    const name = "Invented Stranger One";
    await fillVisit(page, name);
    await sendIt(page);
    const number = await numberOn(page);
    expect(number).not.toBe("");
    expect(await textOf(page)).toContain("Demonstration practice (invented)");
    await accessible(page);
    await page.reload();
    expect(await numberOn(page)).toBe(number);

    const clinic = await enterAs("physician");
    await clinic.goto(`${base()}/clinic/referrals`);
    expect(await clinic.getByText(number).count()).toBe(1);
    await accessible(clinic);
    await clinic.getByRole("link", { name }).click();
    await clinic.locator(".visit-summary").waitFor();
    expect(await textOf(clinic)).toContain("Mornings are best.");
    await accessible(clinic);
    const field = (one: string) => clinic.locator(`[name="${one}"]`);
    expect(await field("given").inputValue()).toBe("Invented Stranger");
    expect(await field("birthDate").inputValue()).toBe("");
    await field("number").fill("V-1001");
    await field("birthDate").fill("1950-01-01");
    await clinic.getByRole("button", { name: /^Accept/ }).click();
    await clinic.getByText("This birth date makes another age than was told").waitFor();
    expect(await field("number").inputValue()).toBe("V-1001");
    await accessible(clinic);
    const year = new Date().getFullYear() - 48;
    await field("birthDate").fill(`${year}-12-31`);
    await clinic.getByRole("button", { name: /^Accept/ }).click();
    await clinic.waitForURL(/\/clinic\/patients\/[0-9a-f-]{36}$/);
    const chart = await textOf(clinic);
    expect(chart).toContain(name);
    expect(chart).toMatch(/diabetes/i);
    expect(chart).toMatch(/not examined/);
    expect(chart).toMatch(/Low back/i);
    await clinic.goto(`${base()}/clinic/referrals`);
    expect(await textOf(clinic)).toMatch(/Answered.*Invented Stranger One.*Accepted/);
  });

  it("refuses each field with a sentence beside it, and nothing typed is lost", async () => {
    const page = await visitor({ width: 390 });
    await askForVisit(page);
    await sendIt(page);
    for (const says of ["Write your name", "Write a phone number or an email", "Tick this box"])
      expect(await page.getByText(says).count()).toBe(1);
    await page.locator('[name="visit.name"]').fill("Invented Stranger Two");
    await page.locator('[name="visit.contact"]').fill("call me");
    await page.locator('[name="visit.words"]').fill("x".repeat(601));
    await sendIt(page);
    expect(await textOf(page)).toMatch(/area code.*you wrote 601.*Tick this box/);
    expect(await page.locator('[name="visit.name"]').inputValue()).toBe("Invented Stranger Two");
    expect(await page.locator('[name="visit.words"]').inputValue()).toHaveLength(601);
    expect(await page.locator('[name="visit.agree"]').isChecked()).toBe(false);
    expect(await wide(page)).toBe(390);
    await accessible(page);
    await page.locator('button[name="go"][value="back"]').click();
    await page.locator('[name="activity"]').waitFor();
    expect(await page.locator('[name="activity"]').inputValue()).toBe("Walk to the market");
  });

  it("is sent once, also when the button is pressed many times at once", async () => {
    const page = await visitor();
    await askForVisit(page);
    await fillVisit(page, "Invented Stranger Three");
    const [form] = await page
      .locator("form.visit-form")
      .evaluateAll((forms) =>
        forms.map((one) =>
          one instanceof HTMLFormElement ? [...new FormData(one)].map(([n, v]) => [n, String(v)]) : [],
        ),
      );
    const body = new URLSearchParams([...(form ?? []), ["go", "send"]]).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded", origin: base() };
    const answers = await Promise.all(
      [1, 2, 3].map(async () => (await page.request.post(`${base()}/visit`, { headers, data: body })).text()),
    );
    expect(new Set(answers.map((text) => /V-[A-Z2-9]{7}/.exec(text)?.[0])).size).toBe(1);
    const clinic = await enterAs("nurse");
    await clinic.goto(`${base()}/clinic/referrals`);
    expect(await clinic.getByRole("link", { name: "Invented Stranger Three" }).count()).toBe(1);
  });

  it("works in Spanish and without script, and is declined with a reason", async () => {
    const page = await visitor({ width: 390, script: false, locale: "es-US" });
    await askForVisit(page, "/es/check");
    expect(page.url()).toBe(`${base()}/es/visit`);
    await fillVisit(page, "Persona inventada");
    await sendIt(page);
    const number = await numberOn(page);
    expect(await textOf(page)).toMatch(/Qué pasa ahora/);
    const clinic = await enterAs("coordinator");
    await clinic.goto(`${base()}/clinic/referrals`);
    await clinic.getByRole("link", { name: "Persona inventada" }).click();
    await clinic.getByText(number).waitFor();
    expect(await clinic.getByRole("button", { name: /^Accept/ }).count()).toBe(0);
    await clinic.getByRole("button", { name: "Decline" }).click();
    await clinic.getByText("Write a reason").waitFor();
    await clinic.locator('[name="reason"]').fill("No room before spring.");
    await clinic.getByRole("button", { name: "Decline" }).click();
    await clinic.getByText("Declined by Invented coordinator").waitFor();
    expect(await textOf(clinic)).toContain("No room before spring.");
  });

  it.each(["Letter", "A4"])("prints on one page of %s", async (format) => {
    const page = await visitor();
    await askForVisit(page);
    const pdf = (await page.pdf({ format, printBackground: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });

  it("explains itself to somebody who comes without answers", async () => {
    const page = await visitor();
    await page.goto(`${base()}/visit`);
    await accessible(page);
    await page.getByRole("main").getByRole("link", { name: "Go to the check" }).click();
    await page.locator('input[name="trail"]').waitFor({ state: "attached" });
  });

  it("is read by nobody but the clinic", async () => {
    const stranger = await visitor();
    await stranger.goto(`${base()}/clinic/referrals`);
    expect(stranger.url()).toContain("/sign-in?next=");
    const patient = await enterAs("patient");
    const answer = await patient.goto(`${base()}/clinic/referrals`);
    expect(answer?.status()).toBe(403);
    expect(await textOf(patient)).not.toContain("Invented Stranger");
  });
});

describe.runIf(run)("a patient who did the check", () => {
  it("keeps it in their own story, once", async () => {
    const page = await enterAs("patient");
    await walkCheck(page);
    await page.locator('button[name="go"][value="keep"]').click();
    await page.getByRole("heading", { name: "Kept in your story" }).waitFor();
    expect(await textOf(page)).toMatch(/Not kept.*diabetes/);
    await accessible(page);
    const story = await page.getByRole("link", { name: "Open my story" }).getAttribute("href");
    await page.reload();
    expect(await page.getByRole("link", { name: "Open my story" }).getAttribute("href")).toBe(story);
    await page.getByRole("link", { name: "Open my story" }).click();
    await page.waitForURL(/\/me\/[0-9a-f-]{36}$/);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await accessible(page);
  });
});
