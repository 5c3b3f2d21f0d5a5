import { sha256Hex } from "@pinpoint/chart";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestWorld, type TestWorld, testPassword } from "../testing/test-world.ts";
import { idleSeconds } from "./limits.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await startTestWorld({ demo: false });
});
afterAll(() => world.end());

const cookieOf = (headers: Headers): Headers =>
  new Headers({
    cookie: headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; "),
  });
const signIn = (email: string, password: string, from = "192.0.2.7", headers = new Headers()) =>
  world.platform.accounts.signIn({ email, password }, headers, from);
const signedIn = async (email: string): Promise<Headers> => {
  const done = await signIn(email, testPassword);
  if (!done.ok) throw new Error(done.problems[0]?.says);
  return cookieOf(done.value.headers);
};

describe("signing in", () => {
  it("opens a session whose cookie is not readable by scripts and whose end the server keeps", async () => {
    const done = await signIn("patient@one.invalid", testPassword);
    expect(done).toMatchObject({ ok: true, value: { secondFactor: false } });
    const [cookie = ""] = done.ok ? done.value.headers.getSetCookie() : [];
    expect(cookie).not.toContain("Max-Age");
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Lax");
  });

  it("moves the idle end with each use, and ends when it has passed", async () => {
    const headers = await signedIn("patient@one.invalid");
    const { userId } = world.one.as.patient.viewer;
    const endIn = (seconds: number) =>
      world.authPool.query(
        `update auth.session set "expiresAt" = now() + make_interval(secs => $2) where "userId" = $1`,
        [userId, seconds],
      );
    await endIn(60);
    expect(await world.platform.accounts.viewerOf(headers)).not.toBeNull();
    const { rows } = await world.authPool.query(
      `select bool_or("expiresAt" > now() + make_interval(secs => $2)) as moved from auth.session where "userId" = $1`,
      [userId, idleSeconds - 30],
    );
    expect(rows).toEqual([{ moved: true }]);
    await endIn(-1);
    expect(await world.platform.accounts.viewerOf(headers)).toBeNull();
  });

  it("makes a patient the viewer of no organization", async () => {
    const viewer = await world.platform.accounts.viewerOf(await signedIn("patient@one.invalid"));
    expect(viewer).toMatchObject({ role: "patient", organizationId: null, name: "Invented patient of one" });
    const asking = { viewer: viewer ?? world.one.as.patient.viewer, from: "192.0.2.7" };
    expect(await world.platform.charts.mine(asking)).toMatchObject([{ episode: { id: world.one.episodeId } }]);
  });

  it("lets staff in only with a second factor, outside the demonstration", async () => {
    const headers = await signedIn("nurse@one.invalid");
    expect(await world.platform.accounts.viewerOf(headers)).toBeNull();
    expect(await world.platform.accounts.standingOf(headers)).toEqual({
      kind: "needs-second-factor",
      userId: world.one.as.nurse.viewer.userId,
    });
    await world.authPool.query(`update auth."user" set "twoFactorEnabled" = true where email = 'nurse@one.invalid'`);
    expect(await world.platform.accounts.viewerOf(headers)).toMatchObject({
      role: "nurse",
      organizationId: world.one.organizationId,
    });
    await world.authPool.query(`update auth."user" set "twoFactorEnabled" = false where email = 'nurse@one.invalid'`);
  });

  it("knows nobody without a cookie, or with a forged one", async () => {
    expect(await world.platform.accounts.viewerOf(new Headers())).toBeNull();
    expect(
      await world.platform.accounts.viewerOf(new Headers({ cookie: "better-auth.session_token=forged.forged" })),
    ).toBeNull();
  });

  it("ends with the sign-out, also for who kept the cookie", async () => {
    const headers = await signedIn("patient@other.invalid");
    expect(await world.platform.accounts.viewerOf(headers)).not.toBeNull();
    await world.platform.accounts.signOut(headers);
    expect(await world.platform.accounts.viewerOf(headers)).toBeNull();
  });

  it("has no one-click door outside the demonstration, and none for strangers", async () => {
    expect(await world.platform.accounts.signInDemo("physician", new Headers())).toMatchObject({
      ok: false,
      problems: [{ kind: "forbidden" }],
    });
    const request = new Request("http://localhost/api/auth/sign-up/email", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: "Stranger", email: "stranger@one.invalid", password: testPassword }),
    });
    expect((await world.platform.accounts.handler(request, "192.0.2.8")).ok).toBe(false);
  });

  it("is refused to a page of another site that carries the cookie", async () => {
    const headers = await signedIn("patient@one.invalid");
    const request = new Request("http://localhost/api/auth/sign-out", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        origin: "https://elsewhere.example",
        cookie: headers.get("cookie") ?? "",
      },
      body: "{}",
    });
    expect((await world.platform.accounts.handler(request, "192.0.2.8")).status).toBe(403);
    expect(await world.platform.accounts.viewerOf(headers)).not.toBeNull();
  });
});

describe("the throttle", () => {
  it("refuses the sixth try on an account, whatever addresses the tries come from, and the right password too", async () => {
    for (let round = 1; round <= 5; round++) {
      expect(await signIn("quality@one.invalid", "wrong and long enough", `198.51.100.${round}`)).toMatchObject({
        ok: false,
        problems: [{ kind: "forbidden" }],
      });
    }
    const sixth = await signIn("quality@one.invalid", testPassword, "198.51.100.6");
    expect(sixth).toMatchObject({ ok: false, problems: [{ kind: "throttled" }] });
    expect(sixth.ok ? "" : sixth.problems[0]?.says).toMatch(/^Too many tries\. Wait \d+ seconds/);
    expect(await signIn("admin@one.invalid", testPassword, "198.51.100.6")).toMatchObject({ ok: true });
  });

  it("says the same of an account that does not exist", async () => {
    const unknown = [];
    for (let round = 1; round <= 6; round++)
      unknown.push(await signIn("nobody@one.invalid", "wrong and long enough", "198.51.100.9"));
    expect(unknown[0]).toMatchObject({ problems: [{ kind: "forbidden" }] });
    expect(unknown[5]).toMatchObject({ problems: [{ kind: "throttled" }] });
  });

  it("slows and does not lock: when the window has passed, the right password opens again", async () => {
    for (let round = 1; round <= 6; round++)
      await signIn("coordinator@one.invalid", "wrong and long enough", `198.51.100.${20 + round}`);
    await world.authPool.query("update auth.sign_in_attempt set at = at - interval '301 seconds'");
    expect(await signIn("coordinator@one.invalid", testPassword, "198.51.100.30")).toMatchObject({ ok: true });
  });

  it("forgets earlier slips after a sign-in that worked", async () => {
    for (let round = 1; round <= 3; round++)
      await signIn("physician@one.invalid", "wrong and long enough", `198.51.100.${40 + round}`);
    expect(await signIn("physician@one.invalid", testPassword, "198.51.100.44")).toMatchObject({ ok: true });
    for (let round = 1; round <= 4; round++)
      await signIn("physician@one.invalid", "wrong and long enough", `198.51.100.${50 + round}`);
    expect(await signIn("physician@one.invalid", testPassword, "198.51.100.55")).toMatchObject({ ok: true });
  });

  it("counts by the address of the socket, not by what the client writes into a header", async () => {
    const answers = [];
    for (let round = 1; round <= 21; round++) {
      const forged = new Headers({ "x-forwarded-for": `203.0.113.${round}` });
      answers.push(await signIn(`guess-${round}@one.invalid`, "wrong and long enough", "198.51.100.99", forged));
    }
    expect(answers[19]).toMatchObject({ problems: [{ kind: "forbidden" }] });
    expect(answers[20]).toMatchObject({ problems: [{ kind: "throttled" }] });
  });
});

describe("the first administrator's link", () => {
  const account = (email: string) => ({ name: "Invented administrator", email, password: testPassword });
  const newLink = async () => {
    const made = await world.platform.accounts.createFirstAccountLink("Invented new practice");
    if (!made.ok) throw new Error(made.problems[0]?.says);
    return made.value;
  };

  it("opens once: an account with a place as administrator", async () => {
    const { token, organizationId } = await newLink();
    const used = await world.platform.accounts.redeemFirstAccountLink(token, account("first@new.invalid"));
    expect(used).toMatchObject({ ok: true, value: { organizationId } });
    const again = await world.platform.accounts.redeemFirstAccountLink(token, account("second@new.invalid"));
    expect(again).toMatchObject({ ok: false, problems: [{ kind: "not-found" }] });
    expect(await signIn("second@new.invalid", testPassword, "192.0.2.60")).toMatchObject({ ok: false });
    const { rows } = await world.withOwner((owner) =>
      owner.query("select role from membership where organization_id = $1", [organizationId]),
    );
    expect(rows).toEqual([{ role: "admin" }]);
  });

  it("gives one place even to two who use it in the same moment", async () => {
    const { token, organizationId } = await newLink();
    const redeem = (userId: string) =>
      world.authPool.query("select auth.redeem_first_account_link($1, $2, 'x') as organization", [
        sha256Hex(token),
        userId,
      ]);
    const both = await Promise.all([
      redeem(world.one.as.nurse.viewer.userId),
      redeem(world.one.as.quality.viewer.userId),
    ]);
    expect(both.map(({ rows }) => rows[0]?.organization).toSorted()).toEqual([organizationId, null]);
  });

  it("is not used up by a password that is too short", async () => {
    const { token } = await newLink();
    const short = await world.platform.accounts.redeemFirstAccountLink(token, {
      ...account("fifth@new.invalid"),
      password: "short",
    });
    expect(short).toMatchObject({ ok: false, problems: [{ field: "password" }] });
    expect(await world.platform.accounts.redeemFirstAccountLink(token, account("fifth@new.invalid"))).toMatchObject({
      ok: true,
    });
  });

  it("ends after a day, and the table of links does not hold the token", async () => {
    const { token } = await newLink();
    await world.withOwner(async (owner) => {
      const { rows } = await owner.query<{ token_hash: string }>("select token_hash from auth.first_account_link");
      expect(rows.some(({ token_hash }) => token_hash === token)).toBe(false);
      await owner.query("update auth.first_account_link set expires_at = now() - interval '1 second'");
    });
    expect(await world.platform.accounts.redeemFirstAccountLink(token, account("sixth@new.invalid"))).toMatchObject({
      ok: false,
    });
  });

  it("cannot be made or read by the role that answers sign-ins", async () => {
    await expect(world.authPool.query("select * from auth.first_account_link")).rejects.toMatchObject({
      code: "42501",
    });
    await expect(
      world.appPool.query("select auth.redeem_first_account_link('x', gen_random_uuid(), 'x')"),
    ).rejects.toMatchObject({ code: "42501" });
  });
});
