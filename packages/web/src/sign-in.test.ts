import { createHmac } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Platform, startPlatform } from "@pinpoint/platform";
import { createRequestHandler } from "react-router";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import { build } from "./build.ts";
import { newHome } from "./testing/running-program.ts";
import { standInPlatform } from "./testing/stand-in-platform.ts";
import type { WebApp } from "./web-app.ts";

const home = newHome();
const password = "four invented words here";
const email = "invented.admin@pinpoint.test";
let platform: Platform;
let app: WebApp;

beforeAll(async () => {
  expect(build()).toBe(true);
  const secret = "an invented secret for tests: 8f3kq0zt5w";
  const settings = { port: 0, home: home.path, databaseUrl: null, secret, url: null, demo: false };
  const started = await startPlatform({ settings, sync: false });
  if (!started.ok) throw new Error(started.problems[0]?.says);
  platform = started.value;
  const pages = fileURLToPath(new URL("../build/server/index.js", import.meta.url));
  const { knowledge, site, origin, checkScript } = standInPlatform();
  const services = { ...platform, knowledge, site, origin, checkScript };
  app = createApp({ services, handlePage: createRequestHandler(await import(pages), "production"), report: () => {} });
});
afterAll(async () => {
  await platform?.close();
  home.remove();
});

/** A browser without script: keeps cookies, sends forms, follows redirects. */
const newVisitor = () => {
  const jar = new Map<string, string>();
  const visit = async (
    path: string,
    form?: Record<string, string>,
  ): Promise<{ path: string; status: number; text: string }> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { host: "clinic.test", origin: "http://clinic.test", cookie };
    const init = form ? { method: "POST", headers, body: new URLSearchParams(form) } : { headers };
    const socket = { incoming: { socket: { remoteAddress: "203.0.113.9", remotePort: 1, remoteFamily: "IPv4" } } };
    const answer = await app.request(`http://clinic.test${path}`, init, socket);
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const next = answer.headers.get("location");
    return next === null ? { path, status: answer.status, text: await answer.text() } : visit(next);
  };
  return visit;
};

/** The six digits an authenticator app shows now (RFC 6238). */
const codeFor = (secret: string): string => {
  const bits = [...secret].map((letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  const key = Buffer.from((bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", key).update(step).digest();
  return String((digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
};

describe("the first administrator", { timeout: 120_000 }, () => {
  it("comes from a one-time link to a second factor, and signs in with both from then on", async () => {
    const link = await platform.accounts.createFirstAccountLink("Invented practice");
    if (!link.ok) throw new Error(link.problems[0]?.says);
    const firstAccount = `/first-account?token=${link.value.token}`;
    const visit = newVisitor();

    const tooShort = await visit(firstAccount, { name: "Invented admin", email, password: "short" });
    expect(tooShort).toMatchObject({ status: 422, text: expect.stringContaining("at least 12") });
    const made = await visit(firstAccount, { name: "Invented admin", email, password });
    expect(made.text).toContain("Your account is made");
    const again = await visit(firstAccount, { name: "Another", email: "another@pinpoint.test", password });
    expect(again).toMatchObject({ status: 422, text: expect.stringContaining("used already") });

    const wrong = await visit("/sign-in", { email, password: "not the password at all" });
    expect(wrong).toMatchObject({ status: 422, text: expect.stringContaining("do not belong together") });
    const signedIn = await visit("/sign-in", { email, password });
    expect(signedIn.path).toBe("/second-factor");

    expect((await visit("/second-factor", { password: "not the password at all" })).status).toBe(422);
    const factor = await visit("/second-factor", { password });
    const secret = /name="uri" value="[^"]*secret=([A-Z2-7]+)/.exec(factor.text)?.[1] ?? "";
    const uri = /name="uri" value="([^"]*)"/.exec(factor.text)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const mistyped = await visit("/second-factor", { code: "000000", uri, backup: "one" });
    expect(mistyped).toMatchObject({ status: 422, text: expect.stringContaining("does not fit") });
    expect(mistyped.text).toContain(secret);
    const inside = await visit("/second-factor", { code: codeFor(secret), uri });
    expect(inside.status).toBe(200);
    expect(inside.text).toContain("/sign-out");

    expect((await visit("/sign-out", {})).text).not.toContain("/sign-out");
    const half = await visit("/sign-in?next=/about", { email, password });
    expect(half.path).toBe("/sign-in?step=code&next=%2Fabout");
    expect(half.text).not.toContain("/sign-out");
    expect((await visit(half.path, { code: "12" })).text).toContain("Type the six digits");
    const whole = await visit(half.path, { code: codeFor(secret) });
    expect(whole.path).toBe("/about");
    expect(whole.text).toContain("Invented admin");
  });
});

describe("outside the demo", () => {
  it("there is no one-click sign-in and no design page", async () => {
    const visit = newVisitor();
    expect((await visit("/demo", { role: "physician" })).status).toBe(404);
    expect((await visit("/design")).status).toBe(404);
    expect((await visit("/")).text).not.toContain('action="/demo"');
  });
});
