// A public page as strangers get it, beside a static file of the same size from the same server; and what its first view costs.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildFolder } from "../packages/web/src/places.ts";
import { newHome, runProgram } from "../packages/web/src/testing/running-program.ts";
import { median, percentile } from "./measure.ts";

export interface PublicResult {
  /** Milliseconds from request to the last byte, on loopback, of pages nobody had asked for: the very first, and those after it. */
  readonly firstOfAll: number;
  readonly firstViews: number;
  readonly firstViewMedian: number;
  readonly firstViewP99: number;
  readonly bytes: number;
  /** Medians of requests made in turn, brotli on both sides. The aim for the ratio is 3. */
  readonly kept: number;
  readonly keptP99: number;
  readonly file: number;
  readonly fileP99: number;
  readonly ratio: number;
}

const pathOf = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** By Node's own client: fetch would unpack what is measured, and costs more than the server. */
const get = (url: string): Promise<{ bytes: Buffer; milliseconds: number }> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    request(url, { headers: { "accept-encoding": "br" } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
        resolve({ bytes: Buffer.concat(parts), milliseconds: performance.now() - started });
      });
    })
      .on("error", reject)
      .end();
  });

const listed = async (base: string): Promise<string[]> => {
  const { bytes } = await get(`${base}/robots.txt`);
  const sitemap = /Sitemap: (\S+)/.exec(bytes.toString())?.[1] ?? "";
  const text = await (await fetch(sitemap)).text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, url]) => url ?? []);
};

const bench = async (base: string, file: string, requests: number): Promise<PublicResult> => {
  const firstOfAll = (await get(`${base}/learn/conditions/sciatica`)).milliseconds;
  const first: number[] = [];
  for (const url of await listed(base)) first.push((await get(url)).milliseconds);
  const page = `${base}/learn/conditions/sciatica`;
  const { bytes } = await get(page);
  // Served as the built files are: the name without its ending is asked for, the compressed one is sent.
  writeFileSync(file, Buffer.alloc(bytes.length));
  writeFileSync(`${file}.br`, bytes);
  const beside = `${base}/assets/${file.split("/").at(-1)}`;
  const times: { page: number[]; file: number[] } = { page: [], file: [] };
  for (let turn = 0; turn < requests + 200; turn++) {
    const one = await get(page);
    const other = await get(beside);
    if (other.bytes.length !== one.bytes.length) throw new Error("page and file differ in size");
    if (turn < 200) continue;
    times.page.push(one.milliseconds);
    times.file.push(other.milliseconds);
  }
  return {
    firstOfAll,
    firstViews: first.length,
    firstViewMedian: median(first),
    firstViewP99: percentile(first, 0.99),
    bytes: bytes.length,
    kept: median(times.page),
    keptP99: percentile(times.page, 0.99),
    file: median(times.file),
    fileP99: percentile(times.file, 0.99),
    ratio: median(times.page) / median(times.file),
  };
};

export const benchPublic = async (requests = 2000): Promise<PublicResult> => {
  spawnSync(process.execPath, [pathOf("packages/web/src/build.ts")], { stdio: "inherit" });
  const home = newHome();
  const running = runProgram({ port: "0", home: home.path });
  const file = join(buildFolder, "client", "assets", "measured.css");
  try {
    return await bench(await running.address(), file, requests);
  } finally {
    rmSync(file, { force: true });
    rmSync(`${file}.br`, { force: true });
    await running.stop();
    home.remove();
  }
};

if (import.meta.main) process.stdout.write(`${JSON.stringify(await benchPublic(), null, 2)}\n`);
