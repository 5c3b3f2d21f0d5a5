/** Answers for public pages from what is kept, before anybody asks who is there. */
import type { MiddlewareHandler } from "hono";
import type { HandlePage } from "../app.ts";
import { encodingFor } from "../compress-html.ts";
import { themeOf } from "../locale.ts";
import { pageContext } from "../page-context.ts";
import { freshNonce } from "../security-headers.ts";
import type { Services } from "../services.ts";
import type { Variables } from "../web-app.ts";
import { createPageCache, type Draw } from "./page-cache.ts";
import { splitPath } from "./public-path.ts";
import type { Site } from "./site.ts";

/** Cookies that say nothing of who is there. With any other the page is made for that person, and kept by nobody. */
const preferences: ReadonlySet<string> = new Set(["locale", "theme"]);

const isStranger = (headers: Headers): boolean =>
  !headers.has("authorization") &&
  (headers.get("cookie") ?? "")
    .split(";")
    .every((pair) => pair.trim() === "" || preferences.has(pair.split("=")[0]?.trim() ?? ""));

/** Pages that stand beside those of the site and are as much the same for everybody. */
const others: ReadonlySet<string> = new Set(["/", "/search"]);

const isKept = (pathname: string, site: Site): boolean => {
  const { locale, path } = splitPath(pathname);
  return others.has(path) || site.pageAt(path, locale) !== undefined;
};

/**
 * Draws a page for a stranger, from a request made here: no cookie but the theme's, no address, no header of the caller.
 * A page that carries a nonce belongs to one answer and is not kept; nor is anything but a whole page.
 */
const drawFor =
  (services: Services, handlePage: HandlePage): Draw =>
  async ({ origin, path, theme }) => {
    const request = new Request(`${origin}${path}`, { headers: { cookie: `theme=${theme}` } });
    const nonce = freshNonce();
    const context = pageContext(services, request, { standing: { kind: "nobody" }, nonce, address: "unknown" });
    const answer = await handlePage(request, context);
    const isPage = answer.status === 200 && (answer.headers.get("content-type") ?? "").startsWith("text/html");
    if (!isPage || answer.headers.has("set-cookie")) return undefined;
    const html = Buffer.from(await answer.arrayBuffer());
    return html.includes(nonce) ? undefined : html;
  };

/** True when the browser holds the page already. */
const isHeld = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? "").split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === etag);

/** The front page sends some to their own language by what their browser asks for. */
const varyOf = (pathname: string): string =>
  pathname === "/" ? "Cookie, Accept-Encoding, Accept-Language" : "Cookie, Accept-Encoding";

/** Public pages for strangers: drawn once for each address, theme and encoding. Everything else goes on. */
export const keptPages = (services: Services, handlePage: HandlePage): MiddlewareHandler<{ Variables: Variables }> => {
  const cache = createPageCache(drawFor(services, handlePage));
  let site: Site | undefined;
  return async (c, next) => {
    const { method, headers } = c.req.raw;
    const asks = method === "GET" || method === "HEAD";
    if (!asks || !isStranger(headers)) return next();
    const { origin, pathname, search } = new URL(c.req.url);
    site ??= services.site;
    if (search !== "" || !isKept(pathname, site)) return next();
    const encoding = encodingFor(headers.get("accept-encoding"));
    const page = await cache.page({ origin, path: pathname, theme: themeOf(headers), encoding });
    if (!page) return next();
    const about = {
      etag: page.etag,
      "cache-control": "public, max-age=0, must-revalidate",
      vary: varyOf(pathname),
    };
    if (isHeld(c.req.header("if-none-match"), page.etag)) return new Response(null, { status: 304, headers: about });
    return new Response(method === "HEAD" ? null : page.body, {
      headers: {
        ...about,
        "content-type": "text/html; charset=utf-8",
        "content-length": String(page.body.length),
        ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
      },
    });
  };
};
