// The patient page beside the patient list (one query, a table of 23 rows, the same framework, sign-in and audit of the session); what
// `assess` takes of its server time; and how heavy the page is.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { readChartFile } from "@pinpoint/chart";
import { load } from "@pinpoint/knowledge";
import { readContentFiles } from "@pinpoint/knowledge/read-content";
import { assess } from "@pinpoint/reasoning";
import { newHome, runProgram } from "../packages/web/src/testing/running-program.ts";
import { median, percentile } from "./measure.ts";

export interface PageResult {
  readonly rows: number;
  /** Milliseconds from request to the last byte, on loopback, medians of requests made in turn. */
  readonly patientPage: number;
  readonly patientPageP99: number;
  readonly patientList: number;
  readonly ratio: number;
  readonly assessMilliseconds: number;
  /** Share of the page's server time that `assess` takes. */
  readonly assessShare: number;
  readonly htmlKilobytesGzipped: number;
  readonly scriptKilobytesGzipped: number;
}

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

const signIn = async (base: string): Promise<string> => {
  const answer = await fetch(`${base}/demo`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: base },
    body: "role=physician",
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  if (!cookie) throw new Error(`the demo did not sign in: ${answer.status}`);
  return cookie;
};

const get = async (url: string, cookie: string): Promise<{ text: string; milliseconds: number }> => {
  const started = performance.now();
  const answer = await fetch(url, { headers: { cookie } });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return { text, milliseconds: performance.now() - started };
};

const kilobytes = (content: string | Buffer): number => gzipSync(content).length / 1000;

const scriptWeight = async (base: string, html: string, cookie: string): Promise<number> => {
  const files = new Set([...html.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([file]) => file));
  let total = 0;
  for (const file of files) total += kilobytes((await get(`${base}${file}`, cookie)).text);
  return total;
};

const assessTime = (): number => {
  const loaded = load(readContentFiles());
  const chart = readChartFile(readFileSync(pathOf("examples/facet-two-blocks.json"), "utf8"), { today: "2999-12-31" });
  if (!loaded.ok || !chart.ok) throw new Error("the example or the knowledge does not read");
  const work = () => assess(chart.value, loaded.value, { asOf: "2026-11-24" });
  for (let time = 0; time < 50; time++) work();
  const times = Array.from({ length: 200 }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return median(times);
};

export const benchPage = async (requests = 150): Promise<PageResult> => {
  spawnSync(process.execPath, [pathOf("packages/web/src/build.ts")], { stdio: "inherit" });
  const home = newHome();
  const running = runProgram({ port: "0", home: home.path });
  try {
    const base = await running.address();
    const cookie = await signIn(base);
    const list = `${base}/clinic/patients`;
    const { text: listHtml } = await get(`${list}?q=1968-04-02`, cookie);
    const page = /\/clinic\/patients\/[0-9a-f-]{36}/.exec(listHtml)?.[0];
    if (!page) throw new Error("no patient in the list");
    const rows = [...(await get(list, cookie)).text.matchAll(/href="\/clinic\/patients\/[0-9a-f-]{36}"/g)].length;
    const times: { page: number[]; list: number[] } = { page: [], list: [] };
    for (let request = 0; request < requests + 40; request++) {
      const one = await get(`${base}${page}`, cookie);
      const other = await get(list, cookie);
      if (request < 40) continue;
      times.page.push(one.milliseconds);
      times.list.push(other.milliseconds);
    }
    const { text: html } = await get(`${base}${page}`, cookie);
    const assessMilliseconds = assessTime();
    return {
      rows,
      patientPage: median(times.page),
      patientPageP99: percentile(times.page, 0.99),
      patientList: median(times.list),
      ratio: median(times.page.map((one, index) => one / (times.list[index] ?? one))),
      assessMilliseconds,
      assessShare: assessMilliseconds / median(times.page),
      htmlKilobytesGzipped: kilobytes(html),
      scriptKilobytesGzipped: await scriptWeight(base, html, cookie),
    };
  } finally {
    await running.stop();
    home.remove();
  }
};

if (import.meta.main) process.stdout.write(`${JSON.stringify(await benchPage(), null, 2)}\n`);
