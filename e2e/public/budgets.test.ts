// What a public page costs its reader, measured in a real browser on every page of the site.
import type { CDPSession, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visits, wide } from "../visitor.ts";
import { listed, oneOfEachKind, unlisted } from "./site.ts";

const { run, base, visitor } = await visits({ refusals: true });

/** Bytes over the wire, heads included, without fonts. */
const mostBytes = 60_000;
const mostScriptBytes = 15_000;
const mostRequests = 12;

interface Cost {
  readonly bytes: number;
  readonly script: number;
  readonly requests: number;
}

/** Counts what crosses the wire from now until it is asked. */
const meter = async (session: CDPSession): Promise<() => Cost> => {
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on("Network.requestWillBeSent", ({ requestId, type }) => kinds.set(requestId, type ?? "Other"));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const sum = (counts: (kind: string) => boolean): number =>
    [...bytes].reduce((all, [id, size]) => all + (counts(kinds.get(id) ?? "") ? size : 0), 0);
  return () => ({
    bytes: sum((kind) => kind !== "Font"),
    script: sum((kind) => kind === "Script"),
    requests: kinds.size,
  });
};

/** How far things jumped while the page came: the browser's own layout-shift score. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("value" in entry)
          Object.assign(window, { shifted: Number(Reflect.get(window, "shifted")) + Number(entry.value) });
    }).observe({ type: "layout-shift", buffered: true });
  });

const shifts = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 30)));
    return Number(Reflect.get(window, "shifted"));
  });

/** Opens a page for the first time, as it were, and says what it cost. */
const visit = async (page: Page, path: string): Promise<Cost & { shifted: number; width: number }> => {
  const session = await page.context().newCDPSession(page);
  const cost = await meter(session);
  await page.goto(`${base()}${path}`, { waitUntil: "load" });
  const shifted = await shifts(page);
  const counted = { ...cost(), shifted, width: await wide(page) };
  await session.detach();
  return counted;
};

const faultsOf = ({ bytes, script, requests, shifted }: Cost & { shifted: number }): readonly string[] => [
  ...(bytes > mostBytes ? [`${bytes} bytes`] : []),
  ...(script > mostScriptBytes ? [`${script} bytes of script`] : []),
  ...(requests > mostRequests ? [`${requests} requests`] : []),
  ...(shifted > 0 ? [`shifts by ${shifted}`] : []),
];

interface Watched {
  readonly paths: readonly string[];
  readonly width: number;
}

/** Opens each page and lists what is too much of it. */
const watch = async ({ paths, width }: Watched): Promise<readonly string[]> => {
  const page = await visitor({ width });
  await watchShifts(page);
  const most = { bytes: 0, script: 0, requests: 0 };
  const faults: string[] = [];
  for (const path of paths) {
    const cost = await visit(page, path);
    expect(cost.bytes, path).toBeGreaterThan(2_000);
    faults.push(...faultsOf(cost).map((fault) => `${path}: ${fault}`));
    if (cost.width > width) faults.push(`${path}: ${cost.width} px wide`);
    for (const key of ["bytes", "script", "requests"] as const) most[key] = Math.max(most[key], cost[key]);
  }
  process.stdout.write(`${paths.length} pages at ${width} px, most of each: ${JSON.stringify(most)}\n`);
  return faults;
};

describe.runIf(run)("the public pages", () => {
  it("cost little and stand still on a small screen, every one", { timeout: 600_000 }, async () => {
    const all = await listed(base());
    expect(all.length).toBeGreaterThan(40);
    expect(await watch({ paths: [...all, ...unlisted], width: 390 })).toEqual([]);
  });

  it("cost little and stand still on a wide one, one of each kind", { timeout: 300_000 }, async () => {
    expect(await watch({ paths: await oneOfEachKind(base()), width: 1280 })).toEqual([]);
  });
});
