const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

const hostOf = (origin: string): string | undefined => {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
};

/**
 * True when a request may change something: it comes from a page of this host. Browsers send `Origin` with every POST;
 * a program without one is let through only when it brings no cookie, for then there is nobody to act in the name of.
 */
export const isSameOrigin = (method: string, headers: Headers): boolean => {
  if (safeMethods.has(method.toUpperCase())) return true;
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  const origin = headers.get("origin");
  if (origin === null) return site === "same-origin" || !headers.has("cookie");
  return hostOf(origin) === headers.get("host");
};

const loopbackHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** True for the names a browser on this machine uses; the demo answers no other (a foreign name may point here). */
export const isLoopbackHost = (host: string | null): boolean => host !== null && loopbackHost.test(host);
