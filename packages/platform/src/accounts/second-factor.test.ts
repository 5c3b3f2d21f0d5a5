import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { startTestWorld, type TestWorld, testPassword } from "../testing/test-world.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld({ demo: false });
});
afterAll(() => world.end());

const cookies = (...from: Headers[]): string =>
  from.flatMap((headers) => headers.getSetCookie().map((one) => one.split(";")[0])).join("; ");

const post = (path: string, cookie: string, body: unknown) =>
  world.platform.accounts.handler(
    new Request(`http://localhost/api/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://localhost", cookie },
      body: JSON.stringify(body),
    }),
    "192.0.2.7",
  );

/** The six digits an authenticator app shows now (RFC 6238). */
const codeFor = (uri: string): string => {
  const letters = new URL(uri).searchParams.get("secret") ?? "";
  const bits = [...letters]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", key).update(step).digest();
  return String((digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
};

describe("the second factor of staff", () => {
  it("is set up once, then asked at each sign-in, and only then is there a viewer", async () => {
    const { accounts } = world.platform;
    const who = { email: "nurse@one.invalid", password: testPassword };
    const first = await accounts.signIn(who, new Headers(), "192.0.2.7");
    const cookie = first.ok ? cookies(first.value.headers) : "";
    const enabled = await post("/two-factor/enable", cookie, { password: testPassword });
    const { totpURI } = z.object({ totpURI: z.string() }).parse(await enabled.json());
    expect((await accounts.standingOf(new Headers({ cookie }))).kind).toBe("needs-second-factor");
    expect((await post("/two-factor/verify-totp", cookie, { code: codeFor(totpURI) })).status).toBe(200);

    const second = await accounts.signIn(who, new Headers(), "192.0.2.7");
    expect(second).toMatchObject({ ok: true, value: { secondFactor: true } });
    const half = second.ok ? cookies(second.value.headers) : "";
    expect(await accounts.viewerOf(new Headers({ cookie: half }))).toBeNull();
    expect((await post("/two-factor/verify-totp", half, { code: "000000" })).ok).toBe(false);
    const whole = await post("/two-factor/verify-totp", half, { code: codeFor(totpURI) });
    expect(whole.headers.getSetCookie().find((one) => one.includes("session_token="))).not.toContain("Max-Age");
    expect(await accounts.viewerOf(new Headers({ cookie: cookies(whole.headers) }))).toMatchObject({ role: "nurse" });
  });
});
