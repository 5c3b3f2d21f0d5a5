// A patient lays the choices side by side, a clinician asks "what if": in a real browser, on the real program with a PostgreSQL of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AccessWorld, must, startAccessWorld } from "./access/world.ts";
import { accessible, textOf, visits, wide } from "./visitor.ts";

const { run, base, enterAs } = await visits();

describe.runIf(run)("a patient who compares", () => {
  it("lays choices side by side without script, waiting among them, and can print them", async () => {
    const page = await enterAs("patient", { script: false });
    await page.getByRole("link", { name: "Compare your choices" }).click();
    await page.getByRole("heading", { name: "Your choices, side by side" }).waitFor();
    for (const box of await page.getByRole("checkbox").all()) await box.uncheck();
    await page.getByRole("checkbox", { name: /uses heat/ }).check();
    await page.getByRole("checkbox", { name: /Planned exercise/ }).check();
    await page.getByRole("button", { name: "Show them side by side" }).click();
    await page.waitForURL(/with=/);
    const headings = await page.locator("article h2").allInnerTexts();
    expect(headings).toHaveLength(3);
    expect(headings.at(-1)).toMatch(/No treatment now/);
    const text = await textOf(page);
    expect(text).toMatch(/590 of 1000 with this/);
    expect(text).toMatch(/None in 116 treatments\. It could still be as many as 32 of 1000\./);
    expect(text).toMatch(/For it: NICE NG59 \(2020\).*Against it: BMJ Rapid Recommendation \(2025\)/);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".compare-choices, header.header").first().isVisible()).toBe(false);
    expect(await page.locator("article").count()).toBe(3);
  });

  it("does it by keyboard alone, on a phone, with no fault for assistive technology", async () => {
    const page = await enterAs("patient", { width: 390 });
    await page.getByRole("link", { name: "Compare your choices" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/compare/);
    await page
      .getByRole("checkbox", { name: /Planned exercise/ })
      .first()
      .focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Show them side by side" }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/with=exercise-therapy|with=.*exercise-therapy/);
    expect(await wide(page)).toBeLessThanOrEqual(390);
    await accessible(page);
  });
});

describe.runIf(run)("a physician who asks what if", () => {
  it("leaves a block out on a copy, sees what stands otherwise, and finds the chart as it was", async () => {
    const page = await enterAs("physician");
    await page.goto(`${base()}/clinic/patients?q=1968-04-02`);
    for (const link of await page.getByRole("link", { name: /^Invented patient/ }).all()) {
      await page.goto(`${base()}${await link.getAttribute("href")}`);
      if (/confirmed/i.test(await textOf(page))) break;
      await page.goBack();
    }
    const chart = page.url();
    const before = await textOf(page);
    await page.getByRole("link", { name: "Compare with the patient" }).click();
    await page.getByRole("heading", { name: "Your choices, side by side" }).waitFor();
    await accessible(page);
    await page.goto(chart);
    await page.getByRole("link", { name: "What if" }).click();
    await page.getByText("Nothing here is saved.").waitFor();
    await page
      .getByRole("button", { name: /^Leave out ?: Lumbar medial branch block/ })
      .first()
      .click();
    await page.getByText("What stands otherwise").waitFor();
    expect(await textOf(page)).toMatch(/Lumbar facet joint pain confirmed .* likely/);
    expect(await textOf(page)).toMatch(/radiofrequency ablation Readiness Ready Not yet/);
    await accessible(page);
    await page.goto(chart);
    expect(await textOf(page)).toBe(before);
  });
});

describe("what if on real PostgreSQL", () => {
  let here: AccessWorld;
  beforeAll(async () => {
    here = await startAccessWorld();
  });
  afterAll(async () => {
    await here?.world.end();
  });

  const counts = () =>
    here.world.withOwner(async (owner) => {
      const { rows } = await owner.query<{ entries: string; requests: string; writes: string }>(
        `select (select count(*) from entry) as entries, (select count(*) from request) as requests,
          (select count(*) from audit where action in ('append', 'register', 'member')) as writes`,
      );
      return rows[0];
    });

  const press = async (cookie: string, form: Record<string, string>): Promise<string> => {
    const body = new URLSearchParams(form);
    const answer = await here.ask(`/clinic/patients/${here.own.episode}/what-if`, cookie, { method: "POST", body });
    expect(answer.status).toBe(200);
    return answer.text();
  };

  const carriedIn = (html: string): string =>
    (/name="laid" value="([^"]*)"/.exec(html)?.[1] ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

  it("writes no entry, no request and no line of a write, whatever is pressed", async () => {
    const cookie = await here.signIn("one", "physician");
    const before = await counts();
    const form = await press(cookie, { do: "add:score" });
    const laid = carriedIn(
      await press(cookie, { laid: carriedIn(form), do: "lay", kind: "score", instrument: "nrs", total: "7" }),
    );
    expect(JSON.parse(laid)).toMatchObject([{ kind: "score", body: { instrument: "nrs", total: 7 } }]);
    await press(cookie, { laid, do: "leave-out:complaint-1" });
    await press(cookie, { laid, do: "take-back:0" });
    expect(await counts()).toEqual(before);
    const opened = must(await here.world.platform.charts.open(here.world.one.as.physician, here.own.episode));
    expect(opened.chart.entries.filter(({ kind }) => kind === "score")).toEqual([]);
  });

  it("counts what is written, so that the test above can fail", async () => {
    const before = await counts();
    const draft = { kind: "score", at: "2026-03-03", body: { instrument: "nrs", total: 1 } };
    must(await here.world.platform.charts.append(here.world.one.as.physician, here.own.episode, [draft], "one-more"));
    const after = await counts();
    expect(Number(after?.entries)).toBe(Number(before?.entries) + 1);
    expect(Number(after?.writes)).toBeGreaterThan(Number(before?.writes));
  });
});

describe("the command line", () => {
  it("says of the same layers what the page says", () => {
    const folder = mkdtempSync(join(tmpdir(), "pinpoint-what-if-"));
    const chart = fileURLToPath(new URL("../examples/facet-two-blocks.json", import.meta.url));
    const layers = join(folder, "layers.json");
    writeFileSync(layers, JSON.stringify([{ withdraw: "block-2" }, { withdraw: "entry-29" }]));
    const program = fileURLToPath(new URL("../packages/cli/src/pinpoint.ts", import.meta.url));
    const assessed = spawnSync(
      process.execPath,
      [program, "assess", chart, "--as-of", "2026-11-24", "--with", layers],
      {
        encoding: "utf8",
      },
    );
    rmSync(folder, { recursive: true });
    expect(assessed.stderr).toBe("");
    const said = assessed.stdout.replaceAll(/\s+/g, " ");
    expect(said).toMatch(/≠ Lumbar facet joint pain: confirmed [^≠]*→ likely/);
    expect(said).toMatch(/≠ Lumbar medial branch radiofrequency ablation: ready → not yet/);
  });
});
