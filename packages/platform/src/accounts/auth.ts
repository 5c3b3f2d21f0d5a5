import { betterAuth } from "better-auth";
import { isAPIError } from "better-auth/api";
import { twoFactor } from "better-auth/plugins";
import type pg from "pg";
import type { Logger } from "pino";
import { forgiveAccount, throttleAccount } from "./account-throttle.ts";
import { idleSeconds, passwordLength } from "./limits.ts";
import { password } from "./password.ts";

export interface AuthOptions {
  /** Connections that see the schema `auth` and nothing else. */
  readonly pool: pg.Pool;
  readonly secret: string;
  readonly log: Logger;
  /** The address people use (`https://…`); derived from each request when left out. */
  readonly url?: string;
}

const rateLimit = {
  enabled: true,
  storage: "database",
  window: 60,
  max: 300,
  customRules: { "/sign-in/*": { window: 60, max: 20 }, "/two-factor/*": { window: 60, max: 10 } },
} as const;

/** The account library with our rules: nobody signs themselves up, sessions are short and can be ended, nothing is sent home. */
export const createAuth = ({ pool, secret, log, url }: AuthOptions) =>
  betterAuth({
    appName: "Pinpoint",
    ...(url === undefined ? {} : { baseURL: url }),
    basePath: "/api/auth",
    secret,
    database: pool,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password,
    },
    session: { expiresIn: idleSeconds, updateAge: 30, cookieCache: { enabled: false } },
    rateLimit,
    plugins: [twoFactor({ issuer: "Pinpoint" })],
    hooks: { before: throttleAccount(pool), after: forgiveAccount(pool) },
    advanced: {
      database: { generateId: "uuid" },
      ipAddress: { ipAddressHeaders: ["x-forwarded-for"] },
      useSecureCookies: url?.startsWith("https://") ?? false,
      // Said outright: left out, a test environment would switch the check off.
      disableOriginCheck: false,
    },
    // Only the message: further arguments may hold what a person typed.
    logger: {
      level: "warn",
      log: (level, message) => {
        // That the address follows from each request is our choice when none is set.
        if (!message.includes("Base URL is not set")) log[level]({ from: "accounts" }, message);
      },
    },
    onAPIError: {
      onError: (error) => {
        if (isAPIError(error)) log.info({ from: "accounts", status: error.status }, "account request refused");
        else
          log.error(
            { from: "accounts", error: error instanceof Error ? error.name : "unknown" },
            "account request failed",
          );
      },
    },
    telemetry: { enabled: false },
  });

export type Auth = ReturnType<typeof createAuth>;
