import { addressKey, localeKey, viewerKey } from "@pinpoint/web/context";
import { describe, expect, it } from "vitest";
import { createApp, type HandlePage } from "./app.ts";
import { standInPlatform } from "./testing/stand-in-platform.ts";

const socket = (remoteAddress: string) => ({
  incoming: { socket: { remoteAddress, remotePort: 1, remoteFamily: "IPv4" } },
});

const page: HandlePage = async (request, context) =>
  Response.json({
    viewer: context.get(viewerKey)?.name ?? null,
    address: context.get(addressKey),
    locale: context.get(localeKey),
    forwarded: request.headers.get("x-forwarded-for"),
  });

const ask = (
  path: string,
  init: RequestInit = {},
  options: Parameters<typeof standInPlatform>[0] = {},
  handlePage = page,
) => {
  const app = createApp({ services: standInPlatform(options), handlePage, report: () => {} });
  const headers = new Headers(init.headers);
  if (!headers.has("host")) headers.set("host", "localhost:4000");
  return app.request(path, { ...init, headers }, socket("203.0.113.9"));
};

const policyOf = (answer: Response): string => answer.headers.get("content-security-policy") ?? "";

describe("every answer", () => {
  it("forbids inline scripts and styles, and has a nonce of its own", async () => {
    const [one, two] = [policyOf(await ask("/")), policyOf(await ask("/health"))];
    expect(one).toMatch(/script-src 'self' 'nonce-[\w-]{22}'; style-src 'self'; /);
    expect(one).not.toContain("unsafe");
    expect(one).toContain("frame-ancestors 'none'");
    expect(one).not.toBe(two);
  });
  it("is not kept by any cache and not guessed at by the browser", async () => {
    const answer = await ask("/");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  });
  it("carries the policy when a page breaks too, and does not say what broke", async () => {
    const answer = await ask("/", {}, {}, async () => {
      throw new Error("secret inside");
    });
    expect(answer.status).toBe(500);
    expect(policyOf(answer)).toContain("default-src 'none'");
    expect(await answer.text()).not.toContain("secret");
  });
});

describe("a page", () => {
  it("learns who asks, from where and in which language", async () => {
    const answer = await ask("/sign-in", { headers: { cookie: "stand-in=nurse", "accept-language": "es" } });
    expect(await answer.json()).toMatchObject({ viewer: "Invented nurse", address: "203.0.113.9", locale: "es" });
  });
  it("gets the socket's address in place of one the caller wrote", async () => {
    const answer = await ask("/", { headers: { "x-forwarded-for": "198.51.100.1" } });
    expect(await answer.json()).toMatchObject({ forwarded: "203.0.113.9" });
  });
  it("refuses a form of another site with a sentence", async () => {
    const answer = await ask("/", {
      method: "POST",
      headers: { origin: "https://evil.test", cookie: "stand-in=nurse" },
    });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ status: 403, problems: [{ field: "origin" }] });
  });
});

describe("the accounts' address", () => {
  it("hands the request on with its body and the socket's address", async () => {
    const handler = async (request: Request, from: string) =>
      Response.json({ from, header: request.headers.get("x-forwarded-for"), body: await request.text() });
    const answer = await ask(
      "/api/auth/sign-in/email",
      { method: "POST", body: "{}", headers: { origin: "http://localhost:4000", "x-forwarded-for": "198.51.100.1" } },
      { handler },
    );
    expect(await answer.json()).toEqual({ from: "203.0.113.9", header: "203.0.113.9", body: "{}" });
  });
});

describe("the demo", () => {
  it("answers no foreign name that points to this machine", async () => {
    expect((await ask("/", { headers: { host: "evil.test" } })).status).toBe(404);
    expect((await ask("/", { headers: { host: "clinic.test" } }, { demo: false })).status).toBe(200);
  });
});

describe("what is sent to a page", () => {
  const form = { "content-type": "application/x-www-form-urlencoded", origin: "http://localhost:4000" };
  const post = (path: string, body: string, headers: Record<string, string> = form) =>
    ask(path, { method: "POST", body, headers: { ...headers, "content-length": String(body.length) } });

  it("is read up to a size that a form can have, and no further", async () => {
    expect((await post("/clinic/patients", "a".repeat(300_000))).status).toBe(413);
    expect((await post("/clinic/patients", "a".repeat(200_000))).status).toBe(200);
  });

  it.each(["/sign-in", "/api/auth/sign-in/email", "/preferences", "/demo", "/first-account", "/sign-in.data"])(
    "%s takes little, since strangers may send to it",
    async (path) => {
      expect((await post(path, "a".repeat(20_000))).status).toBe(413);
    },
  );

  it("has to come from a form", async () => {
    expect((await post("/preferences", "{}", { ...form, "content-type": "application/json" })).status).toBe(422);
  });
});
