import { ok, refuse } from "@pinpoint/chart";
import type pg from "pg";
import type { Accounts } from "./accounts.ts";
import type { Auth } from "./auth.ts";
import { createAccount } from "./create-account.ts";
import { demoAccounts, demoPassword } from "./demo-accounts.ts";
import { createFirstAccountLink, redeemFirstAccountLink } from "./first-account.ts";
import { cookiesOf, withSessionCookie } from "./session-cookie.ts";
import { signIn, withAddress } from "./sign-in.ts";
import { standingOf } from "./standing.ts";

export interface AccountsOptions {
  readonly auth: Auth;
  readonly authPool: pg.Pool;
  readonly appPool: pg.Pool;
  readonly withOwner: <T>(work: (owner: pg.ClientBase) => Promise<T>) => Promise<T>;
  readonly secret: string;
  readonly url: string | null;
  readonly demo: boolean;
}

/** The address a browser would name for this request: the configured one, else the one it asked. */
const originOf = (headers: Headers, url: string | null): string => {
  const origin = headers.get("origin");
  const asked =
    origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get("host")
      ? origin
      : `http://${headers.get("host") ?? "localhost"}`;
  return url ?? asked;
};

/** Sign-in, sessions and the people who may have them. */
export const createAccounts = ({
  auth,
  authPool,
  appPool,
  withOwner,
  secret,
  url,
  demo,
}: AccountsOptions): Accounts => {
  const standing: Accounts["standingOf"] = (headers) => standingOf(auth, appPool, headers, demo);
  return {
    handler: async (request, from) =>
      withSessionCookie(await auth.handler(new Request(request, { headers: withAddress(request.headers, from) }))),
    standingOf: standing,
    viewerOf: async (headers) => {
      const found = await standing(headers);
      return found.kind === "viewer" ? found.viewer : null;
    },
    signIn: (who, headers, from) => signIn(auth, originOf(headers, url), who, headers, from),
    signOut: async (headers) => cookiesOf((await auth.api.signOut({ headers, returnHeaders: true })).headers),
    signInDemo: async (role, headers) => {
      if (!demo)
        return refuse({ kind: "forbidden", field: "role", says: "One-click sign-in is only for the demonstration." });
      const body = { email: demoAccounts[role].email, password: demoPassword(secret, role) };
      return ok(cookiesOf((await auth.api.signInEmail({ body, headers, returnHeaders: true })).headers));
    },
    createAccount: (account) => createAccount(auth, account),
    createFirstAccountLink: (organizationName) => withOwner((owner) => createFirstAccountLink(owner, organizationName)),
    redeemFirstAccountLink: (token, account) => redeemFirstAccountLink(auth, authPool, token, account),
  };
};
