import type { Outcome } from "@pinpoint/chart";
import type { Viewer } from "../viewer.ts";
import type { DemoRole } from "./demo-accounts.ts";

/** Who the headers belong to, and when they may not enter yet, why. */
export type Standing =
  | { readonly kind: "viewer"; readonly viewer: Viewer }
  | { readonly kind: "nobody" }
  /** Signed in, but the role needs a second factor and none is set up: lead to its page. */
  | { readonly kind: "needs-second-factor"; readonly userId: string }
  /** Signed in, but neither a member of an organization nor tied to a patient. */
  | { readonly kind: "no-place"; readonly userId: string };

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface Accounts {
  /** Answers `/api/auth/*`. `from` is the address of the socket; what the client wrote into x-forwarded-for is thrown away. */
  handler(request: Request, from: string): Promise<Response>;
  /** The viewer these headers (cookie) belong to, or null. Sliding: each use moves the idle end of the session. */
  viewerOf(headers: Headers): Promise<Viewer | null>;
  /** As `viewerOf`, and says why there is none. */
  standingOf(headers: Headers): Promise<Standing>;
  /**
   * Signs in by email and password; `value.headers` carries the `set-cookie` lines to pass on.
   * Problems: forbidden (one sentence for every wrong pair), throttled. `secondFactor` true: no session yet, ask for the code.
   */
  signIn(
    who: { email: string; password: string },
    headers: Headers,
    from: string,
  ): Promise<Outcome<{ headers: Headers; secondFactor: boolean }>>;
  /** Ends the session; the answer carries the `set-cookie` lines that clear it. */
  signOut(headers: Headers): Promise<Headers>;
  /** One-click sign-in of the demonstration; outside it the answer is problem "forbidden". */
  signInDemo(role: DemoRole, headers: Headers): Promise<Outcome<Headers>>;
  /** Makes a user with a password (12 to 128 characters). Used by the first administrator's link, the demo and tests. */
  createAccount(account: NewAccount): Promise<Outcome<{ userId: string }>>;
  /** A one-time token for the first administrator of a new organization; only its hash is kept, and it ends after a day. */
  createFirstAccountLink(
    organizationName: string,
  ): Promise<Outcome<{ token: string; expiresAt: string; organizationId: string }>>;
  /** Uses that token once: makes the account and its place as admin. */
  redeemFirstAccountLink(
    token: string,
    account: NewAccount,
  ): Promise<Outcome<{ userId: string; organizationId: string }>>;
}
