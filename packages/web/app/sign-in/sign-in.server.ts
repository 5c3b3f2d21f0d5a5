import type { Services } from "@pinpoint/web/context";
import { askAccounts, cookiesOf } from "./accounts-call.server.ts";

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
  const answer = await askAccounts(services, request, from, "/two-factor/verify-totp", { code });
  if (answer.ok) return { to: "in", headers: cookiesOf(answer) };
  return { to: "nowhere", why: answer.status === 429 ? "slow" : answer.status >= 500 ? "unavailable" : "wrongCode" };
};
