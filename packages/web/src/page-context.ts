import { addressKey, localeKey, nonceKey, servicesKey, standingKey, themeKey, viewerKey } from "@pinpoint/web/context";
import { RouterContextProvider } from "react-router";
import { localeOf, themeOf } from "./locale.ts";
import { localeOfPath } from "./public/public-path.ts";
import type { Services } from "./services.ts";

/** What the pages find in their context for one request. */
export const pageContext = async (
  services: Services,
  { url, headers }: Pick<Request, "url" | "headers">,
  { nonce, address }: { readonly nonce: string; readonly address: string },
): Promise<RouterContextProvider> => {
  const context = new RouterContextProvider();
  const standing = await services.accounts.standingOf(headers);
  context.set(servicesKey, services);
  context.set(standingKey, standing);
  context.set(viewerKey, standing.kind === "viewer" ? standing.viewer : null);
  context.set(nonceKey, nonce);
  context.set(addressKey, address);
  context.set(localeKey, localeOfPath(new URL(url).pathname) ?? localeOf(headers));
  context.set(themeKey, themeOf(headers));
  return context;
};
