import type { Services } from "@pinpoint/web/context";

/** What the sign-in page says about a try that failed; a key of its messages. */
export type Refusal = "wrong" | "wrongCode" | "slow" | "unavailable";

/** Where a try led: in, on to the code, or nowhere. */
export type Step =
  | { readonly to: "in" | "code"; readonly headers: Headers }
  | { readonly to: "nowhere"; readonly why: Refusal };

/** First step: email and password. */
export const tryPassword = async (
  services: Services,
  request: Request,
  from: string,
  who: { email: string; password: string },
): Promise<Step> => {
  const answer = await services.accounts.signIn(who, request.headers, from);
  if (answer.ok) return { to: answer.value.secondFactor ? "code" : "in", headers: answer.value.headers };
  const kinds = answer.problems.map(({ kind }) => kind);
  if (kinds.includes("throttled")) return { to: "nowhere", why: "slow" };
  return { to: "nowhere", why: kinds.includes("unavailable") ? "unavailable" : "wrong" };
};

/** Second step: the six digits. The cookie of the first step goes along with the request. */
export const tryCode = async (services: Services, request: Request, from: string, code: string): Promise<Step> => {
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  const address = new URL("/api/auth/two-factor/verify-totp", request.url);
  const answer = await services.accounts.handler(
    new Request(address, { method: "POST", headers, body: JSON.stringify({ code }) }),
    from,
  );
  if (answer.ok) {
    const cookies = new Headers();
    for (const cookie of answer.headers.getSetCookie()) cookies.append("set-cookie", cookie);
    return { to: "in", headers: cookies };
  }
  return { to: "nowhere", why: answer.status === 429 ? "slow" : answer.status >= 500 ? "unavailable" : "wrongCode" };
};
