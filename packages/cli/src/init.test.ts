import { randomBytes } from "node:crypto";
import { type Platform, readSettings, startPlatform } from "@pinpoint/platform";
import { temporaryHome } from "@pinpoint/platform/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ran, runPinpoint } from "./testing/run-pinpoint.ts";

const home = temporaryHome();
const real = {
  PINPOINT_HOME: home.path,
  PINPOINT_DEMO: "off",
  PINPOINT_SECRET: randomBytes(32).toString("base64url"),
  PINPOINT_URL: "https://pinpoint.example.org",
};
let first: Ran;
let server: Platform;
beforeAll(async () => {
  first = await runPinpoint(["init", "--organization", "Invented practice"], real);
  const settings = readSettings(real);
  if (!settings.ok) throw new Error(settings.problems[0]?.says);
  const started = await startPlatform({ settings: settings.value, sync: false });
  if (!started.ok) throw new Error(started.problems[0]?.says);
  server = started.value;
});
afterAll(async () => {
  await server?.close();
  home.remove();
});

describe("pinpoint init", () => {
  it("prints the one-time link of a real installation and until when it works; the link makes the administrator", async () => {
    expect([first.code, first.err]).toEqual([0, ""]);
    expect(first.out).toContain('first administrator of "Invented practice"');
    expect(first.out).toMatch(/works until \w+ \d+, \d{4}/);
    const link = /https:\/\/pinpoint\.example\.org\/first-account\?token=([\w-]+)/.exec(first.out);
    const account = {
      name: "Invented administrator",
      email: "admin@init.invalid",
      password: "invented and long enough",
    };
    expect(await server.accounts.redeemFirstAccountLink(link?.[1] ?? "", account)).toMatchObject({ ok: true });
    const entered = await server.accounts.signIn(account, new Headers(), "192.0.2.1");
    expect(entered.ok).toBe(true);

    const again = await runPinpoint(["init"], real);
    expect([again.code, again.out]).toEqual([1, ""]);
    expect(again.err).toContain('An administrator of "Invented practice" exists already');
    const other = await runPinpoint(["init", "--organization", "Invented second practice"], real);
    expect([other.code, other.out]).toEqual([0, expect.stringContaining("/first-account?token=")]);
  });

  it("refuses in the demonstration, and with settings that are not safe", async () => {
    const demo = await runPinpoint(["init"], { PINPOINT_HOME: home.path });
    expect([demo.code, demo.err]).toEqual([1, expect.stringContaining("This is the demonstration")]);
    const weak = await runPinpoint(["init"], { ...real, PINPOINT_SECRET: "secret" });
    expect([weak.code, weak.err]).toEqual([1, expect.stringContaining("too easy to guess")]);
  });
});
