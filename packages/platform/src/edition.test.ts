import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import type { Settings } from "./settings.ts";
import { startPlatform } from "./start-platform.ts";
import { temporaryHome } from "./testing/temporary-home.ts";

const homes: ReturnType<typeof temporaryHome>[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) home.remove();
});

const newSettings = (): Settings => {
  const home = temporaryHome();
  homes.push(home);
  return { port: 0, home: home.path, databaseUrl: null, secret: null, url: null, demo: true };
};

/** Starts and ends; answers whether the database was set up, its demonstration with it, and that it works in any case. */
const setsUp = async (settings: Settings, edition?: string): Promise<boolean> => {
  let asked = false;
  const demoCharts = () => {
    asked = true;
    return [];
  };
  const named = edition === undefined ? {} : { edition };
  const started = await startPlatform({
    settings,
    demoCharts,
    ...named,
    sync: false,
    log: pino({ level: "silent" }),
  });
  if (!started.ok) throw new Error(started.problems[0]?.says);
  const { accounts, close } = started.value;
  const entered = await accounts.signInDemo("nurse", new Headers());
  await close();
  expect(entered.ok).toBe(true);
  return asked;
};

describe("an own database", { timeout: 120_000 }, () => {
  it("is taken as it is by the edition that set it up, and set up anew by every other", async () => {
    const settings = newSettings();
    expect(await setsUp(settings, "one")).toBe(true);
    expect(await setsUp(settings, "one")).toBe(false);
    expect(await setsUp(settings, "two")).toBe(true);
    expect(await setsUp(settings, "one")).toBe(true);
    expect(await setsUp(settings)).toBe(true);
    expect(await setsUp(settings, "one")).toBe(true);
  });

  it("is set up again when a set-up did not come to its end", async () => {
    const settings = newSettings();
    const demoCharts = () => {
      throw new Error("interrupted");
    };
    const broken = startPlatform({ settings, demoCharts, edition: "one", sync: false, log: pino({ level: "silent" }) });
    await expect(broken).rejects.toThrow("interrupted");
    expect(await setsUp(settings, "one")).toBe(true);
  });
});
