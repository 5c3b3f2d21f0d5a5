// The HTTP app: what every answer carries, what stands before the pages, and the pages last.
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { RouterContextProvider } from "react-router";
import { addAssets } from "./assets.ts";
import { pageContext } from "./page-context.ts";
import { problemResponse } from "./problems.ts";
import { keptPages } from "./public/kept-pages.ts";
import { movedTo } from "./public/moved.ts";
import { robots, sitemap } from "./public/sitemap.ts";
import { isLoopbackHost, isSameOrigin } from "./same-origin.ts";
import { freshNonce, securityHeaders } from "./security-headers.ts";
import type { Services } from "./services.ts";
import type { Variables, WebApp } from "./web-app.ts";

/** How a page request becomes an answer: React Router's handler, built or from the development server. */
export type HandlePage = (request: Request, context: RouterContextProvider) => Promise<Response>;

export interface AppOptions {
  readonly services: Services;
  readonly handlePage: HandlePage;
  /** The folder of the built assets; none in development. */
  readonly clientFolder?: string;
  /** Development: styles may be injected. */
  readonly loose?: boolean;
  /** Told of every bug, with an id that the answer shows too. */
  readonly report: (error: unknown, id: string) => void;
}

const foreign = {
  kind: "forbidden",
  field: "origin",
  says: "This form was sent from another site. Open the page here and send it again.",
} as const;
const tooLarge = {
  kind: "too-large",
  field: "body",
  says: "What was sent is too large; send less at once.",
} as const;

const notAForm = {
  kind: "bad-field",
  field: "content-type",
  says: "A page takes what its form sends; use the form.",
} as const;

/** Bytes of a request that are read at most: for pages of strangers and for accounts, and for everything else. */
const mostBytes = { accounts: 16 * 1024, others: 256 * 1024 } as const;
const smallPaths = /^\/(api\/auth|sign-in|sign-out|preferences|demo|first-account|second-factor)(\/|\.|$)/;

const limited = (maxSize: number) => bodyLimit({ maxSize, onError: () => problemResponse([tooLarge]) });
const smallBody = limited(mostBytes.accounts);
const largeBody = limited(mostBytes.others);

const isForm = (headers: Headers): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(headers.get("content-type") ?? "");

const notHere = {
  kind: "not-found",
  field: "host",
  says: "The demo answers only on this machine, as http://localhost.",
} as const;

/** The request with the socket's address in place of any address header the caller may have written. */
export const fromSocket = (request: Request, address: string): Request => {
  const headers = new Headers(request.headers);
  for (const name of ["forwarded", "x-real-ip", "x-client-ip", "cf-connecting-ip"]) headers.delete(name);
  headers.set("x-forwarded-for", address);
  return new Request(request, { headers });
};

const addGuards = (app: WebApp, { services, loose = false }: AppOptions): void => {
  app.use(async (c, next) => {
    const nonce = freshNonce();
    c.set("nonce", nonce);
    c.set("address", getConnInfo(c).remote.address ?? "unknown");
    await next();
    for (const [name, value] of Object.entries(securityHeaders(nonce, loose))) c.res.headers.set(name, value);
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  });
  app.use(async (c, next) => {
    if (services.demo && !isLoopbackHost(c.req.header("host") ?? null)) return problemResponse([notHere]);
    if (!isSameOrigin(c.req.method, c.req.raw.headers)) return problemResponse([foreign]);
    return next();
  });
  app.use((c, next) => (smallPaths.test(c.req.path) ? smallBody : largeBody)(c, next));
  app.use(async (c, next) => {
    const posted = c.req.method !== "GET" && c.req.method !== "HEAD";
    if (posted && !c.req.path.startsWith("/api/") && !isForm(c.req.raw.headers)) return problemResponse([notAForm]);
    return next();
  });
};

/** Public addresses that need nobody's name. */
const addPublic = (app: WebApp, { services, handlePage, loose = false }: AppOptions): void => {
  const originOf = (url: string): string => services.origin ?? new URL(url).origin;
  const anHour = "public, max-age=3600";
  app.get("/sitemap.xml", (c) =>
    c.body(sitemap(services.site, originOf(c.req.url)), 200, {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": anHour,
    }),
  );
  app.get("/robots.txt", (c) => c.text(robots(originOf(c.req.url)), 200, { "cache-control": anHour }));
  app.use(async (c, next) => {
    const asks = c.req.method === "GET" || c.req.method === "HEAD";
    const moved = asks ? movedTo(c.req.raw) : undefined;
    if (!moved) return next();
    return new Response(null, {
      status: moved.status,
      headers: { location: moved.to, vary: "Cookie, Accept-Language" },
    });
  });
  // In development a page changes while it is looked at.
  if (!loose) app.use(keptPages(services, handlePage));
};

/** Builds the app around the services; starts nothing and listens nowhere. */
export const createApp = (options: AppOptions): WebApp => {
  const { services, handlePage, clientFolder, report } = options;
  const app: WebApp = new Hono<{ Variables: Variables }>();
  app.use(compress());
  addGuards(app, options);
  if (clientFolder !== undefined) addAssets(app, clientFolder);
  app.get("/health", async (c) => {
    const ok = await services.ready();
    return c.json({ ok }, ok ? 200 : 503);
  });
  app.on(["GET", "POST"], "/api/auth/*", (c) =>
    services.accounts.handler(fromSocket(c.req.raw, c.get("address")), c.get("address")),
  );
  addPublic(app, options);
  app.all("*", async (c) => {
    const [nonce, address] = [c.get("nonce"), c.get("address")];
    const request = fromSocket(c.req.raw, address);
    const standing = await services.accounts.standingOf(request.headers);
    return handlePage(request, pageContext(services, request, { standing, nonce, address }));
  });
  app.onError((error) => {
    const id = freshNonce();
    report(error, id);
    return new Response(`Something broke on our side. Nothing you typed was changed.\nTell us this number: ${id}\n`, {
      status: 500,
    });
  });
  return app;
};
