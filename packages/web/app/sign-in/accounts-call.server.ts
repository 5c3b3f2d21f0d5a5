import type { Services } from "@pinpoint/web/context";

/** Asks the accounts as the person's own browser would: same cookies, same address, a JSON body. */
export const askAccounts = (
  services: Services,
  request: Request,
  from: string,
  path: string,
  body: Readonly<Record<string, string>>,
): Promise<Response> => {
  const headers = new Headers(request.headers);
  headers.set("content-type", "application/json");
  headers.delete("content-length");
  const address = new URL(`/api/auth${path}`, request.url);
  return services.accounts.handler(new Request(address, { method: "POST", headers, body: JSON.stringify(body) }), from);
};

/** The cookies of an answer, to be passed on. */
export const cookiesOf = (answer: Response): Headers => {
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie()) headers.append("set-cookie", cookie);
  return headers;
};
