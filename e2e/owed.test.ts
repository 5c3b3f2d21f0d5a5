// What a payer is owed, and the rules a physician signs: in a real browser on the real program with a PostgreSQL of its own.
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessible, visits, wide } from "./visitor.ts";

const { run, base, enterAs } = await visits();

/** The checklist of the first likely block of the invented patient whose payer is Medicare. */
const openBlock = async (page: Page): Promise<void> => {
  await page.goto(`${base()}/clinic/owed?payer=medicare`);
  await page
    .getByRole("link", { name: /Lumbar medial branch block/ })
    .first()
    .click();
  await page.getByRole("heading", { name: /^Coverage/ }).waitFor();
};

describe.runIf(run)("an authorization coordinator", () => {
  it("looks around from the front page, narrows what is owed, and opens the payer's checklist", async () => {
    const page = await enterAs("coordinator");
    await page.getByRole("link", { name: "Owed", exact: true }).click();
    await page.getByRole("heading", { name: "Owed to payers" }).waitFor();
    await accessible(page);
    const all = await page.locator(".owed-table tbody tr").count();
    await page.getByLabel("Payer").selectOption("medicare");
    await page.getByRole("button", { name: "Show" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/payer=medicare/);
    await expect.poll(() => page.locator(".owed-table tbody tr").count()).toBeLessThan(all);
    expect(await page.locator(".owed-table tbody td:nth-child(2)").allInnerTexts()).not.toContain("no payer known");
    await openBlock(page);
    const headings = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    expect(headings.join(" ")).toMatch(/What the payer still wants.*Coverage.*Authorization/);
    expect(headings.join(" ")).not.toMatch(/Safety|The medicine/);
    await accessible(page);
  });

  it("prints the payer's part of it with the patient and the policy on top", async () => {
    const page = await enterAs("coordinator");
    await openBlock(page);
    await page.getByRole("button", { name: /Print/ }).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".header").isVisible()).toBe(false);
    expect(await page.locator("#wanted").isVisible()).toBe(false);
    const block = await page.locator(".title-block").innerText();
    expect(block).toMatch(/Invented patient/);
    expect(block).toMatch(/Medicare, TX/);
    expect(block).toMatch(/L34892/);
    expect(await page.locator(".checklist .proof time").first().innerText()).toMatch(/\d{4}/);
  });

  it("does the same without a script and on a phone", async () => {
    const page = await enterAs("coordinator", { width: 390, script: false });
    await page.goto(`${base()}/clinic/owed`);
    await page.getByLabel("State").selectOption("unmet");
    await page.getByRole("button", { name: "Show" }).click();
    expect(page.url()).toContain("state=unmet");
    expect(await page.locator(".owed-table .verdict-unmet").count()).toBeGreaterThan(0);
    expect(await wide(page)).toBeLessThanOrEqual(390);
    await page.goto(`${base()}/clinic/owed?need=authorization&payer=none`);
    await page.getByText("No row is like this").waitFor();
  });

  it("reads the rules and signs none", async () => {
    const page = await enterAs("coordinator");
    await page.goto(`${base()}/clinic/knowledge/policy/medicare-facet`);
    await page.getByText("A physician of the practice signs rules.").waitFor();
    expect(await page.getByRole("button", { name: "Sign this rule" }).count()).toBe(0);
  });
});

describe.runIf(run)("a physician", () => {
  it("signs a rule after reading it, and its draft mark goes", async () => {
    const page = await enterAs("physician");
    await openBlock(page);
    const checklist = page.url();
    const marks = page.locator('section[aria-labelledby="coverage"] .draft-mark');
    expect(await marks.count()).toBeGreaterThan(0);
    await page.goto(`${base()}/clinic/knowledge?q=facet&kind=policy`);
    await accessible(page);
    await page.getByRole("link", { name: "Medicare: facet joint interventions" }).click();
    await page.getByRole("heading", { name: "What it says" }).waitFor();
    await accessible(page);
    await page.getByRole("button", { name: "Count now" }).click();
    await page.getByText(/\d+ of 23 current patients/).waitFor();
    await page.getByLabel("What you checked").fill("Read each row against the issuer’s own text.");
    await page.getByRole("button", { name: "Sign this rule" }).click();
    await page.getByText("You signed this rule as it stands.").waitFor();
    await page.goto(checklist);
    await page.getByRole("heading", { name: /^Coverage/ }).waitFor();
    expect(await marks.count()).toBe(0);
    expect(await page.locator(".draft-mark").count()).toBeGreaterThan(0);
  });

  it("reads on a chart how many of its rules are drafts, and on the evidence who signed", async () => {
    const page = await enterAs("physician");
    await page.goto(`${base()}/clinic/knowledge/generator/si-joint`);
    await page.getByLabel("What you checked").fill("too short");
    await page.getByRole("button", { name: "Sign this rule" }).click();
    expect(await page.getByText("You signed this rule as it stands.").count()).toBe(0);
    await page.getByLabel("What you checked").fill("Read each figure in its own paper.");
    await page.getByRole("button", { name: "Sign this rule" }).click();
    await page.getByText("You signed this rule as it stands.").waitFor();
    await page.goto(`${base()}/evidence?generator=si-joint`);
    expect(await page.getByText(/reviewed by Invented physician/).count()).toBeGreaterThan(2);
    await page.goto(`${base()}/clinic/patients?q=1989-08-30`);
    await page
      .getByRole("link", { name: /^Invented patient/ })
      .first()
      .click();
    await page.getByText(/\d+ of the \d+ rules shown here are not signed/).waitFor();
  });
});
