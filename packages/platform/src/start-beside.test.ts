import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, describe, expect, it } from "vitest";
import type { Settings } from "./settings.ts";
import { type BesideOptions, type BesidePlatform, startBeside } from "./start-beside.ts";
import { startPlatform } from "./start-platform.ts";
import { temporaryHome } from "./testing/temporary-home.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const log = pino({ level: "silent" });
const newSettings = (more: Partial<Settings> = {}): Settings => {
  const home = temporaryHome();
  cleanUps.push(home.remove);
  return { port: 0, home: home.path, databaseUrl: null, secret: null, url: null, demo: true, ...more };
};
const real = (): Settings => newSettings({ demo: false, secret: randomBytes(32).toString("base64url") });
const server = async (settings: Settings) => {
  const started = await startPlatform({ settings, demoCharts: [], sync: false, log });
  if (!started.ok) throw new Error(started.problems[0]?.says);
  cleanUps.push(started.value.close);
  return started.value;
};
const beside = async (settings: Settings, more: Partial<BesideOptions> = {}): Promise<BesidePlatform> => {
  const started = await startBeside({ settings, sync: false, log, ...more });
  if (!started.ok) throw new Error(started.problems[0]?.says);
  cleanUps.push(started.value.close);
  return started.value;
};
const account = (name: string) => ({
  name: "Invented person",
  email: `${name}@beside.invalid`,
  password: "invented and long enough",
});
const patient = {
  number: "B-1",
  givenName: "Invented",
  familyName: "patient 14",
  birthDate: "1970-05-06",
  sex: "female",
} as const;

describe("a command beside a running server", () => {
  it("works on the server's database, and its end leaves the server running", async () => {
    const settings = newSettings();
    const running = await server(settings);
    const command = await beside(settings);
    expect(await command.maintenance.viewerByEmail("Physician@demo.invalid")).toMatchObject({
      ok: true,
      value: { role: "physician", name: "Invented physician" },
    });
    await command.close();
    expect(await command.ready()).toBe(false);
    expect(await running.ready()).toBe(true);
  });

  it("starts the database itself when nobody runs, and then holds the folder until its end", async () => {
    const settings = newSettings();
    const command = await beside(settings);
    const refused = await startPlatform({ settings, log });
    expect(refused.ok ? "" : refused.problems[0]?.says).toContain("Pinpoint already runs on");
    await command.close();
    expect(await (await server(settings)).ready()).toBe(true);
  });

  it("is waited for by a command that started the database", async () => {
    const settings = newSettings();
    const notes: string[] = [];
    const first = await beside(settings, { onNote: (says) => notes.push(says) });
    const second = await beside(settings);
    let ended = false;
    const ending = first.close().then(() => {
      ended = true;
    });
    await expect.poll(() => notes).toHaveLength(1);
    expect([ended, await second.ready()]).toEqual([false, true]);
    await second.close();
    await ending;
  });

  it("makes no data where it only looks", async () => {
    const settings = newSettings();
    const says = async () => {
      const started = await startBeside({ settings, mustExist: true, log });
      return started.ok ? "started" : started.problems[0]?.says;
    };
    expect(await says()).toContain("There are no data in");
    rmSync(join(settings.home), { recursive: true });
    expect(await says()).toContain("There are no data in");
  });
});

describe("the first administrator of an installation", () => {
  it("gets a link, another one in its place when it was lost, and none once there is an administrator", async () => {
    const { maintenance, accounts } = await beside(real());
    const lost = await maintenance.firstLink(null);
    const link = await maintenance.firstLink(null);
    if (!lost.ok || !link.ok) throw new Error("no link");
    expect(link.value.organizationId).toBe(lost.value.organizationId);
    expect((await accounts.redeemFirstAccountLink(lost.value.token, account("late"))).ok).toBe(false);
    expect((await accounts.redeemFirstAccountLink(link.value.token, account("first"))).ok).toBe(true);
    expect(await maintenance.viewerByEmail("first@beside.invalid")).toMatchObject({ value: { role: "admin" } });
    const again = await maintenance.firstLink(null);
    expect(again.ok ? "" : again.problems[0]?.says).toContain("exists already");
    const other = await maintenance.firstLink("Invented second practice");
    expect(other).toMatchObject({ ok: true, value: { organizationName: "Invented second practice" } });
    expect(other.ok ? other.value.organizationId : "").not.toBe(link.value.organizationId);
  });

  it("is not made among the invented people of the demonstration", async () => {
    const settings = newSettings();
    await server(settings);
    const made = await (await beside(settings)).maintenance.firstLink(null);
    expect(made.ok ? "" : made.problems[0]?.says).toContain("those of the demonstration");
  });
});

describe("the demonstration", () => {
  it("loads no invented people among the data of a practice", async () => {
    const settings = real();
    const practice = await beside(settings);
    await practice.maintenance.firstLink(null);
    await practice.close();
    const demo = await startPlatform({ settings: { ...settings, demo: true }, demoCharts: [], sync: false, log });
    expect(demo.ok ? "" : demo.problems[0]?.says).toContain("those of a practice");
  });
});

describe("admitting a patient", () => {
  it("registers the patient and opens the episode, or neither", async () => {
    const { maintenance, episodes } = await beside(newSettings(), { demoCharts: [] });
    const physician = await maintenance.viewerByEmail("physician@demo.invalid");
    if (!physician.ok) throw new Error("no physician");
    const asking = { viewer: physician.value, from: "command" };
    const admitted = await maintenance.admit(asking, patient, "Low back pain");
    if (!admitted.ok) throw new Error(admitted.problems[0]?.says);
    expect(await episodes.list(asking)).toMatchObject([{ id: admitted.value.episodeId, patient: { number: "B-1" } }]);
    expect(await maintenance.admit(asking, patient, "Low back pain")).toMatchObject({
      ok: false,
      problems: [{ kind: "conflict" }],
    });
    expect(await maintenance.admit(asking, { ...patient, number: "B-2" }, " ")).toMatchObject({ ok: false });
    expect(await episodes.list(asking)).toHaveLength(1);
  });
});
