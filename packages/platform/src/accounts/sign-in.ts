import { type Outcome, ok, refuse } from "@pinpoint/chart";
import { z } from "zod";
import type { Auth } from "./auth.ts";
import { cookiesOf } from "./session-cookie.ts";

/** Puts the socket's address where the account library looks for it, over whatever the client wrote there. */
export const withAddress = (headers: Headers, from: string): Headers => {
  const own = new Headers(headers);
  own.set("x-forwarded-for", from);
  own.delete("x-forwarded-host");
  own.delete("x-forwarded-proto");
  return own;
};

const secondFactorAsked = z.object({ twoFactorRedirect: z.literal(true) });

/**
 * Signs in as a browser would, so that the throttle by address and the throttle by account both count.
 * One sentence for every wrong pair: it tells nobody which addresses have accounts.
 */
export const signIn = async (
  auth: Auth,
  origin: string,
  who: { email: string; password: string },
  headers: Headers,
  from: string,
): Promise<Outcome<{ headers: Headers; secondFactor: boolean }>> => {
  const sent = withAddress(headers, from);
  sent.set("content-type", "application/json");
  sent.delete("content-length");
  const request = new Request(`${origin}/api/auth/sign-in/email`, {
    method: "POST",
    headers: sent,
    body: JSON.stringify({ email: who.email, password: who.password }),
  });
  const answer = await auth.handler(request);
  if (answer.status === 429) {
    const wait = answer.headers.get("retry-after") ?? answer.headers.get("x-retry-after") ?? "60";
    return refuse({ kind: "throttled", field: "email", says: `Too many tries. Wait ${wait} seconds, then try again.` });
  }
  if (!answer.ok)
    return refuse({ kind: "forbidden", field: "email", says: "The email and the password do not match an account." });
  const body: unknown = await answer.json();
  return ok({ headers: cookiesOf(answer.headers), secondFactor: secondFactorAsked.safeParse(body).success });
};
