import { createHash } from "node:crypto";
import { APIError, createAuthMiddleware } from "better-auth/api";
import type pg from "pg";
import { z } from "zod";

/** So many tries per account are free within the window; then it is slowed, never locked for good: anyone may try a known address. */
export const triesPerWindow = 5;
export const windowSeconds = 300;

const withEmail = z.object({ email: z.string() });

/** An account as the list of tries knows it: whoever reads the list learns no address. */
const accountKey = (email: string): string => createHash("sha256").update(email.trim().toLowerCase()).digest("hex");

/** Counts a try in PostgreSQL, so that many web processes share the count. Answers the seconds to wait; 0 = go on. */
const secondsToWait = async (pool: pg.Pool, email: string): Promise<number> => {
  const { rows } = await pool.query<{ wait: number }>("select auth.seconds_to_wait($1, $2, $3) as wait", [
    accountKey(email),
    triesPerWindow,
    windowSeconds,
  ]);
  return rows[0]?.wait ?? 0;
};

/** Before a sign-in from the network: the sixth try within the window is refused, whatever address it comes from. */
export const throttleAccount = (pool: pg.Pool) =>
  createAuthMiddleware(async (context) => {
    if (context.request) refuseTrustedDevice(context.path, context.body);
    if (!context.request || context.path !== "/sign-in/email") return;
    const body = withEmail.safeParse(context.body);
    if (!body.success) return;
    const wait = await secondsToWait(pool, body.data.email);
    if (wait > 0)
      throw new APIError(
        "TOO_MANY_REQUESTS",
        { message: `Too many tries for this account. Try again in ${wait} seconds.` },
        { "retry-after": String(wait) },
      );
  });

const withTrust = z.object({ trustDevice: z.literal(true) });

/** Before a code is checked: no device is trusted for later, since staff give the second factor each time. */
const refuseTrustedDevice = (path: string, body: unknown): void => {
  if (path.startsWith("/two-factor/") && withTrust.safeParse(body).success)
    throw new APIError("BAD_REQUEST", { message: "A device cannot be trusted for later; give the code each time." });
};

/** After a sign-in that worked, earlier slips no longer count. */
export const forgiveAccount = (pool: pg.Pool) =>
  createAuthMiddleware(async (context) => {
    if (context.path !== "/sign-in/email" || !context.context.newSession) return;
    await pool.query("delete from auth.sign_in_attempt where account = $1", [
      accountKey(context.context.newSession.user.email),
    ]);
  });
