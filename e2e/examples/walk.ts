// Steps of a clinician on the page of an example chart: read it, ask what if, record something.
import type { Locator, Page } from "playwright-core";

/** The day the examples are read at unless they say another. */
export const day = "2026-09-15";

const oneLine = (text: string | null): string => (text ?? "").replaceAll(/\s+/g, " ").trim();

/** What to write or mark, by the name of the field. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

const fillOne = async (form: Locator, name: string, value: string): Promise<void> => {
  const field = form.locator(`[name="${name}"]`);
  const type = await field.first().evaluate((one) => (one instanceof HTMLInputElement ? one.type : one.tagName));
  if (type === "radio" || type === "checkbox") await form.locator(`[name="${name}"][value="${value}"]`).check();
  else if (type === "SELECT") await field.selectOption(value);
  else await field.fill(value);
};

/** Fills a form of the record; several values of one field are marked one by one. */
export const fill = async (page: Page, typed: Typed): Promise<void> => {
  const form = page.locator("form.record-form");
  for (const [name, values] of Object.entries(typed))
    for (const value of typeof values === "string" ? [values] : values) await fillOne(form, name, value);
};

/** Records one entry by its form and waits until the chart says that it is saved. */
export const record = async (page: Page, chart: string, kind: string, typed: Typed): Promise<void> => {
  await page.goto(`${chart}/record/${kind}`);
  await fill(page, typed);
  await page.getByRole("button", { name: "Save" }).click();
  await page.locator("#saved").waitFor();
};

/** Goes from an entry of the story, folded away or not, to the page where it is corrected or withdrawn. */
const openEntry = async (page: Page, chart: string, title: RegExp): Promise<void> => {
  await page.goto(chart);
  const entry = page.locator("li.entry").filter({ hasText: title }).first();
  const path = await entry.locator("a.entry-amend").getAttribute("href");
  await page.goto(new URL(path ?? "", chart).href);
};

/** Corrects an entry by the form of its kind; the story keeps what it said before. */
export const correct = async (page: Page, chart: string, title: RegExp, typed: Typed): Promise<void> => {
  await openEntry(page, chart, title);
  await page.getByRole("link", { name: "Correct it instead" }).click();
  await page.getByLabel("Why it is corrected").waitFor();
  await fill(page, { why: "Invented correction", ...typed });
  await page.getByRole("button", { name: /^Save/ }).click();
  await page.locator("#saved").waitFor();
};

/** Withdraws an entry, with a reason. */
export const withdraw = async (page: Page, chart: string, title: RegExp): Promise<void> => {
  await openEntry(page, chart, title);
  await fill(page, { why: "Invented withdrawal" });
  await page.getByRole("button", { name: "Withdraw the entry" }).click();
  await page.locator("#saved").waitFor();
};

/** Presses a button of the what-if page; the page answers as a whole. */
const press = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole("button", { name }).first().click();
  await page.waitForLoadState();
};

/** Asks what if at a chart read at a day. */
export const askWhatIf = (page: Page, chart: string, asOf = day): Promise<unknown> =>
  page.goto(`${chart}/what-if?as-of=${asOf}`);

export const leaveOut = (page: Page, title: string): Promise<void> => press(page, new RegExp(`^Leave out ?: ${title}`));

/** Lays what the open form says over the copy. */
const lay = async (page: Page, typed: Typed): Promise<void> => {
  await fill(page, typed);
  await press(page, /^Lay over the copy$/);
};

export const change = async (page: Page, title: string, typed: Typed): Promise<void> => {
  await press(page, new RegExp(`^Change ?: ${title}`));
  await lay(page, typed);
};

export const add = async (page: Page, kind: string, typed: Typed): Promise<void> => {
  await press(page, new RegExp(`^${kind}$`));
  await lay(page, typed);
};

/** What the copy changes, a line for each: "name aspect: from → to (why)". */
export const changesOf = async (page: Page): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const row of await page.locator(".what-if-changes tbody tr").all()) {
    const cells = await row.locator("th, td").allInnerTexts();
    const [what, from, to] = cells.map(oneLine);
    lines.push(`${what}: ${from} → ${to}`);
  }
  return lines;
};

/** The cells of one treatment in the table of options, folded away or not. */
export const optionRow = async (page: Page, treatment: string) => {
  const link = page.getByRole("link", { name: treatment, exact: true, includeHidden: true });
  const row = page.locator("tr.option").filter({ has: link });
  const cell = async (label: string) => oneLine(await row.locator(`td[data-label="${label}"]`).textContent());
  return {
    readiness: oneLine(await row.locator(".readiness").textContent()),
    why: oneLine(await row.locator(".option-why").textContent()),
    safety: await cell("Safety"),
    coverage: await cell("Coverage"),
    authorization: await cell("Ask first"),
  };
};

/** One criterion of a checklist by its id: verdict and proof. */
export const criterion = async (page: Page, id: string): Promise<string> => {
  const own = page.locator(".criterion-id").filter({ hasText: new RegExp(`^${id}$`) });
  return oneLine(await page.locator("tr.criterion").filter({ has: own }).first().innerText());
};

/** A part of the page of one treatment by the id of its heading. */
export const part = async (page: Page, id: string): Promise<string> =>
  oneLine(await page.locator(`section[aria-labelledby="${id}"]`).innerText());
