import { addressKey, localeKey, nonceKey, servicesKey, standingKey, themeKey, viewerKey } from "@pinpoint/web/context";
import { RouterContextProvider } from "react-router";
import { localeOf, themeOf } from "./locale.ts";
import { localeOfPath } from "./public/public-path.ts";
import type { Services, Standing } from "./services.ts";

interface Asked {
  /** Who asks. */
  readonly standing: Standing;
  readonly nonce: string;
  readonly address: string;
}

/** What the pages find in their context for one request. */
export const pageContext = (
  services: Services,
  { url, headers }: Pick<Request, "url" | "headers">,
  { standing, nonce, address }: Asked,
): RouterContextProvider => {
  const context = new RouterContextProvider();
  context.set(servicesKey, services);
  context.set(standingKey, standing);
  context.set(viewerKey, standing.kind === "viewer" ? standing.viewer : null);
  context.set(nonceKey, nonce);
  context.set(addressKey, address);
  context.set(localeKey, localeOfPath(new URL(url).pathname) ?? localeOf(headers));
  context.set(themeKey, themeOf(headers));
  return context;
};
