import { randomBytes } from "node:crypto";
import { readChartFile } from "@pinpoint/chart";
import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import type { DemoChart } from "./demo.ts";
import type { Platform } from "./platform.ts";
import type { Settings } from "./settings.ts";
import { startPlatform } from "./start-platform.ts";
import { temporaryHome } from "./testing/temporary-home.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const example = (fileName: string, day: string): DemoChart => {
  const text = JSON.stringify({
    patient: { birthDate: "1970-05-06", sex: "female" },
    entries: [
      {
        id: "block-1",
        kind: "procedure",
        at: day,
        body: {
          procedure: "lumbar-medial-branch-block",
          targets: [{ structure: "facet-joint", level: "L4-5", side: "left" }],
        },
      },
      { kind: "relief", at: day, body: { of: "block-1", pain: 1 } },
    ],
  });
  const read = readChartFile(text, { today: "2999-01-01" });
  if (!read.ok) throw new Error(read.problems[0]?.says);
  return { fileName, chart: read.value };
};

const newSettings = (more: Partial<Settings> = {}): Settings => {
  const home = temporaryHome();
  cleanUps.push(home.remove);
  return { port: 0, home: home.path, databaseUrl: null, secret: null, url: null, demo: true, ...more };
};
const log = pino({ level: "silent" });
const begin = (settings: Settings, demoCharts: readonly DemoChart[] = []) =>
  startPlatform({ settings, demoCharts, sync: false, log });
const start = async (settings: Settings, demoCharts: readonly DemoChart[] = []): Promise<Platform> => {
  const started = await begin(settings, demoCharts);
  if (!started.ok) throw new Error(started.problems[0]?.says);
  cleanUps.push(started.value.close);
  return started.value;
};
const enter = async ({ accounts }: Platform, role: "physician" | "nurse" | "patient") => {
  const entered = await accounts.signInDemo(role, new Headers());
  const cookie = entered.ok ? entered.value.getSetCookie().map((one) => one.split(";")[0]) : [];
  const viewer = await accounts.viewerOf(new Headers({ cookie: cookie.join("; ") }));
  if (!viewer) throw new Error("not signed in");
  return { viewer, from: "127.0.0.1" };
};

describe("the demonstration", () => {
  it("holds the example charts of invented patients, and one click opens them to each role", async () => {
    const platform = await start(newSettings(), [example("b.json", "2026-02-02"), example("a.json", "2026-01-01")]);
    for (const role of ["physician", "nurse"] as const) {
      const asking = await enter(platform, role);
      const rows = await platform.episodes.list(asking);
      expect(rows.map(({ patient, entries }) => [patient.givenName, patient.familyName, entries])).toEqual([
        ["Invented", "patient 2", 2],
        ["Invented", "patient 1", 2],
      ]);
    }
    const patient = await enter(platform, "patient");
    expect(await platform.charts.mine(patient)).toMatchObject([
      { chart: { entries: [{ id: "block-1" }, { kind: "relief" }] } },
    ]);
    expect(await platform.verify()).toMatchObject({ ok: true, charts: 2, entries: 4 });
  });

  it("loads once, however often it starts, takes a new file, and keeps what was written meanwhile", async () => {
    const settings = newSettings();
    const first = await start(settings, [example("a.json", "2026-01-01")]);
    const physician = await enter(first, "physician");
    const [episode] = await first.episodes.list(physician);
    await first.charts.append(
      physician,
      episode?.id ?? "",
      [{ kind: "note", at: "2026-01-02", body: { text: "An invented note." } }],
      "request-meanwhile",
    );
    await first.close();
    const second = await start(settings, [example("a.json", "2026-01-01"), example("c.json", "2026-03-03")]);
    const rows = await second.episodes.list(await enter(second, "nurse"));
    expect(rows.map(({ patient, entries }) => [patient.familyName, entries])).toEqual([
      ["patient 2", 2],
      ["patient 1", 3],
    ]);
  });

  it("loads examples whose days lie ahead of the clock", async () => {
    const platform = await start(newSettings(), [example("a.json", "2998-01-01")]);
    expect(await platform.episodes.list(await enter(platform, "nurse"))).toHaveLength(1);
  });

  it("exists only where no practice works", async () => {
    const settings = newSettings({ demo: false, secret: randomBytes(32).toString("base64url") });
    const platform = await start(settings, [example("a.json", "2026-01-01")]);
    expect(await platform.verify()).toMatchObject({ ok: true, charts: 0 });
    expect(await platform.accounts.signInDemo("nurse", new Headers())).toMatchObject({ ok: false });
  });
});

describe("starting", () => {
  it("says that Pinpoint already runs, and leaves the running one alone", async () => {
    const settings = newSettings();
    const running = await start(settings);
    const second = await begin(settings);
    expect(second.ok ? "" : second.problems[0]?.says).toContain("Pinpoint already runs on");
    expect(await running.ready()).toBe(true);
  });

  it("can be closed twice, and is then not ready", async () => {
    const platform = await start(newSettings());
    await Promise.all([platform.close(), platform.close()]);
    expect(await platform.ready()).toBe(false);
  });
});
