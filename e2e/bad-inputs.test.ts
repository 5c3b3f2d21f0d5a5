// What people type wrongly: each time one sentence that names the field and the mend, and nothing typed is lost.
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { fill, part, record, type Typed } from "./examples/walk.ts";
import { chartsOf, textOf, visits } from "./visitor.ts";

const { run, base, enterAs } = await visits({ refusals: true });

let page: Page;
let chart = "";
beforeEach(async () => {
  if (!run) return;
  page = await enterAs("physician");
  [chart = ""] = await chartsOf(page, base(), "1974-12-01");
});

const block: Typed = { target: "facet-joint|C2-3|right", drug: "lidocaine", volumeMl: "1", lastedHours: "3" };
const cases: readonly [what: string, form: string, typed: Typed, wrong: string, says: string][] = [
  [
    "a weight of 0 kg",
    "measurement",
    { what: "weight", value: "0", unit: "kg" },
    "value",
    "Value: 0 kg is out of range for weight; it runs from 1 to 400.",
  ],
  [
    "a weight of 700 kg",
    "measurement",
    { what: "weight", value: "700", unit: "kg" },
    "value",
    "Value: 700 kg is out of range for weight; it runs from 1 to 400.",
  ],
  [
    "a dose without its unit",
    "medication",
    { drug: "gabapentin", amount: "300" },
    "unit",
    "With its unit: is missing; write a text.",
  ],
  [
    "a pain before of 2-8",
    "block?about=cervical-medial-branch-block",
    { ...block, doseMg: "10", painBefore: "2-8", painAfter: "1" },
    "painBefore",
    'Pain before, 0 to 10: "2-8" is not a number; mend it.',
  ],
  [
    "a baseline score of 2-8",
    "score",
    { instrument: "nrs", total: "2-8" },
    "total",
    'Total: "2-8" is not a number; mend it.',
  ],
  [
    "a dose of 2 %",
    "block?about=cervical-medial-branch-block",
    { ...block, doseMg: "2 %", painBefore: "7", painAfter: "1" },
    "doseMg",
    'Dose in mg: "2 %" is not a number; mend it.',
  ],
  [
    "a procedure planned for a day in the past",
    "order?procedure=third-occipital-nerve-block",
    { on: "2026-01-05", at: "2026-09-15" },
    "on",
    "Planned day: 2026-01-05 lies before the day of the order, 2026-09-15. Choose a later one, or record what was done as a procedure.",
  ],
];

/** What stands in the fields now; a marked box is read by its mark. */
const kept = async (typed: Typed): Promise<Typed> => {
  const held: Record<string, string> = {};
  for (const [name, value] of Object.entries(typed)) {
    const marked = page.locator(`[name="${name}"][value="${value}"]:checked`);
    held[name] =
      (await marked.count()) > 0 ? String(value) : await page.locator(`[name="${name}"]`).first().inputValue();
  }
  return held;
};

describe.runIf(run)("a form that was filled wrongly", () => {
  it.each(cases)("with %s says so beside its field, and keeps all that was typed", async (...one) => {
    const [, form, typed, wrong, says] = one;
    await page.goto(`${chart}/record/${form}`);
    await fill(page, typed);
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator(".form-refusal").waitFor();
    expect(await page.locator(".field-error").allInnerTexts()).toEqual([says]);
    const field = page.locator(`[name="${wrong}"]`);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    const described = (await field.getAttribute("aria-describedby")) ?? "";
    const [id = ""] = described.split(" ").filter((each) => each.endsWith("-error"));
    expect(await page.locator(`[id="${id}"]`).innerText()).toBe(says);
    expect(await kept(typed)).toEqual(typed);
    expect(await textOf(page, ".form-refusal")).toMatch(/Nothing was saved/);
  });

  it("takes a pain before of 0 and says of the block that it cannot be judged by it", async () => {
    await record(page, chart, "block?about=cervical-medial-branch-block", {
      ...block,
      doseMg: "10",
      painBefore: "0",
      painAfter: "0",
      at: "2026-09-14",
    });
    await page.goto(`${chart}?as-of=2026-09-15`);
    expect(await textOf(page)).toMatch(/Cervical medial branch block, 14 Sept 2026: pain before was too low to judge/);
    await page.locator("summary").filter({ hasText: "Cervical facet joint pain" }).first().click();
    expect(await textOf(page)).toMatch(
      /Cervical medial branch block on 14 Sept 2026: not interpretable, pain before was 0 and at least 3 is needed/,
    );
  });

  it("says of a second result of the same day that one of the two is wrong", async () => {
    await record(page, chart, "lab", { test: "inr", value: "1.1", unit: "ratio", at: "2026-09-10" });
    expect(await textOf(page, "#saved")).toContain(
      "Two results of one test on one day contradict each other: INR 2.6 ratio, 10 Sept 2026; INR 1.1 ratio, 10 Sept 2026. Correct or withdraw the one that is wrong.",
    );
    await record(page, chart, "lab", { test: "inr", value: "1.2", unit: "ratio", at: "2026-09-11" });
    expect(await textOf(page, "#saved")).not.toContain("contradict");
  });

  it("takes a payer that nobody knows, and says that no policy of it was read", async () => {
    const payer = { payer: "Invented Mutual of Nowhere", program: "commercial", state: "OH", at: "2026-09-14" };
    await record(page, chart, "insurance", payer);
    await page.goto(`${chart}/options/third-occipital-nerve-block?as-of=2026-09-15`);
    expect(await part(page, "coverage")).toMatch(
      /^Coverage unknown No policy of Invented Mutual Of Nowhere has been read No local policy: the plan’s own text decides/,
    );
  });
});
