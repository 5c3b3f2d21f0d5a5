import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Platform, readSettings, startPlatform } from "@pinpoint/platform";
import { asOwner, temporaryHome } from "@pinpoint/platform/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { inventedBundle } from "./testing/invented-bundle.ts";
import { runPinpoint } from "./testing/run-pinpoint.ts";

// Some of these start the command five times.
vi.setConfig({ testTimeout: 180_000 });

const home = temporaryHome();
const folder = mkdtempSync(join(tmpdir(), "pinpoint-import-"));
const demo = { PINPOINT_HOME: home.path };
let server: Platform;
beforeAll(async () => {
  const settings = readSettings(demo);
  if (!settings.ok) throw new Error(settings.problems[0]?.says);
  const started = await startPlatform({ settings: settings.value, demoCharts: [], sync: false });
  if (!started.ok) throw new Error(started.problems[0]?.says);
  server = started.value;
});
afterAll(async () => {
  await server?.close();
  home.remove();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const bringIn = (path: string, ...words: string[]) => runPinpoint(["import", path, ...words], demo);
const verify = () => runPinpoint(["verify"], demo);
const entriesInAll = async (): Promise<number> => (await server.verify()).entries;
const episodeIn = (out: string): string => /episode ([0-9a-f-]{36})/.exec(out)?.[1] ?? "";

describe("pinpoint import, beside a running server", () => {
  it("writes a bundle once into a new patient's episode, counts the kinds and lists what was not read", async () => {
    const path = file("bundle.json", inventedBundle());
    const dry = await bringIn(path, "--dry-run");
    expect([dry.code, dry.out, await entriesInAll()]).toEqual([
      0,
      expect.stringContaining("Would be written for patient INVENTED-14"),
      0,
    ]);
    const once = await bringIn(path);
    expect([once.code, once.err]).toEqual([0, ""]);
    expect(once.out).toContain("3 entries were written: 2 score, 1 medication.");
    expect(once.out).toContain("Patient INVENTED-14");
    expect(once.out).toContain("1 resources, or parts of one, were not read:\n  Organization/clinic: ");
    const twice = await bringIn(path, "--as", "nurse@demo.invalid");
    expect([twice.code, twice.out]).toEqual([0, expect.stringContaining("nothing was written again")]);
    expect([episodeIn(twice.out), await entriesInAll()]).toEqual([episodeIn(once.out), 3]);

    const physician = await server.accounts.signInDemo("physician", new Headers());
    const cookie = physician.ok ? physician.value.getSetCookie().map((one) => one.split(";")[0]) : [];
    const viewer = await server.accounts.viewerOf(new Headers({ cookie: cookie.join("; ") }));
    if (!viewer) throw new Error("not signed in");
    const open = await server.charts.open({ viewer, from: "192.0.2.1" }, episodeIn(once.out));
    expect(open).toMatchObject({
      value: { episode: { patient: { givenName: "Invented", familyName: "Patient Fourteen" } } },
    });
    expect(open.ok ? open.value.chart.entries[0] : null).toMatchObject({
      origin: { from: "import", resource: "Observation/pain-0" },
      author: { person: viewer.userId, role: "physician" },
    });
  });

  it("adds to an episode that is there, unless the file is about another patient", async () => {
    const first = await bringIn(file("a.json", inventedBundle({ number: "INVENTED-15" })));
    const episode = episodeIn(first.out);
    const more = file("b.json", inventedBundle({ number: "INVENTED-15", scores: [5] }));
    const unsaid = await bringIn(more);
    expect([unsaid.code, unsaid.err]).toEqual([1, expect.stringContaining(`Write --episode ${episode}`)]);
    const added = await bringIn(more, "--episode", episode);
    expect([added.code, added.out]).toEqual([0, expect.stringContaining("2 entries were written")]);
    const before = await entriesInAll();
    for (const other of [{ birthDate: "1968-04-20" }, { gender: "male" }]) {
      const refused = await bringIn(file("other.json", inventedBundle(other)), "--episode", episode);
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining("another patient")]);
    }
    expect(await entriesInAll()).toBe(before);
  });

  it("takes a chart file, and refuses who is no member or may not write", async () => {
    const entries = [{ kind: "score", at: "2026-01-02", body: { instrument: "nrs", total: 4 } }];
    const chart = file("chart.json", JSON.stringify({ patient: { birthDate: "1980-01-02", sex: "male" }, entries }));
    const nobody = await bringIn(chart, "--as", "nobody@demo.invalid");
    expect([nobody.code, nobody.err]).toEqual([1, "There is no member with the address nobody@demo.invalid.\n"]);
    const patient = await bringIn(
      chart,
      "--as",
      "physician@demo.invalid",
      "--number",
      "C-1",
      "--given",
      "Invented",
      "--family",
      "patient 16",
    );
    expect([patient.code, patient.out]).toEqual([0, expect.stringContaining("Patient C-1")]);
  });
});

describe("pinpoint verify, beside a running server", () => {
  it("counts what holds, and names an entry that was changed behind its back", async () => {
    const good = await verify();
    expect([good.code, good.err]).toEqual([0, ""]);
    expect(good.out).toMatch(/Charts: \d+ with \d+ entries, every chain holds/);
    await asOwner(
      home.path,
      `update entry set body = jsonb_set(body, '{total}', '1') where seq = 1 and kind = 'score'`,
    );
    const bad = await verify();
    expect([bad.code, bad.out]).toEqual([1, ""]);
    expect(bad.err).toMatch(/First break: chart [0-9a-f-]{36} of organization [0-9a-f-]{36}: entry 1 was changed/);
  });

  it("does not make an empty database to find it in order", async () => {
    const none = await runPinpoint(["verify"], { PINPOINT_HOME: join(folder, "nowhere") });
    expect([none.code, none.err]).toEqual([1, expect.stringContaining("There are no data in")]);
  });
});
