import { localeKey, nonceKey, themeKey, viewerKey } from "@pinpoint/web/context";
import { describe, expect, it } from "vitest";
import { createApp, type HandlePage } from "../app.ts";
import { standInPlatform } from "../testing/stand-in-platform.ts";
import { testSite } from "./testing/site.ts";

const socket = { incoming: { socket: { remoteAddress: "203.0.113.9", remotePort: 1, remoteFamily: "IPv4" } } };
const someone = "/learn/conditions/sciatica";

/** An app whose pages say for whom they were drawn, and how often one was drawn. */
const appOf = ({ draw, status = 200, loose = false }: { draw?: HandlePage; status?: number; loose?: boolean } = {}) => {
  let drawn = 0;
  const page: HandlePage = async (request, context) => {
    drawn++;
    const [theme, locale, viewer] = [context.get(themeKey), context.get(localeKey), context.get(viewerKey)];
    return new Response(`<p>${request.url} ${theme} ${locale} for ${viewer?.name ?? "nobody"}</p>`, {
      status,
      headers: { "content-type": "text/html; charset=utf-8" },
    });
  };
  const services = Object.assign(standInPlatform({ demo: false }), {});
  Object.defineProperty(services, "site", { value: testSite });
  const app = createApp({ services, handlePage: draw ?? page, report: () => {}, loose });
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    app.request(`http://clinic.test${path}`, { method, headers: { host: "clinic.test", ...headers } }, socket);
  return { ask, drawn: () => drawn };
};

describe("a public page for a stranger", () => {
  it("is drawn once and then kept, and says so to caches", async () => {
    const { ask, drawn } = appOf();
    const first = await ask(someone);
    const second = await ask(someone);
    expect(await second.text()).toBe(await first.text());
    expect(drawn()).toBe(1);
    expect(second.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(second.headers.get("vary")).toBe("Cookie, Accept-Encoding");
    expect(second.headers.get("content-security-policy")).toMatch(/'nonce-[\w-]{22}'/);
    expect(second.headers.get("content-security-policy")).not.toBe(first.headers.get("content-security-policy"));
  });

  it("is drawn once for many who ask at the same time", async () => {
    const { ask, drawn } = appOf();
    await Promise.all(Array.from({ length: 20 }, () => ask(someone)));
    expect(drawn()).toBe(1);
  });

  it("is not sent again to who holds it", async () => {
    const { ask } = appOf();
    const etag = (await ask(someone)).headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{22}-identity"$/);
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const answer = await ask(someone, { "if-none-match": held });
      expect(answer.status, held).toBe(304);
      expect(await answer.text()).toBe("");
      expect(answer.headers.get("etag")).toBe(etag);
    }
    expect((await ask(someone, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it("has a name of its own for each encoding, theme and language", async () => {
    const { ask } = appOf();
    const asked: [string, Record<string, string>][] = [
      [someone, {}],
      [someone, { "accept-encoding": "br" }],
      [someone, { "accept-encoding": "gzip" }],
      [someone, { cookie: "theme=dark" }],
      [`/es${someone}`, {}],
    ];
    const names = await Promise.all(
      asked.map(async ([path, headers]) => (await ask(path, headers)).headers.get("etag")),
    );
    expect(new Set(names).size).toBe(asked.length);
  });

  it("answers HEAD with the same head and no body", async () => {
    const { ask } = appOf();
    const head = await ask(someone, {}, "HEAD");
    const whole = await ask(someone);
    expect(await head.text()).toBe("");
    expect(head.headers.get("etag")).toBe(whole.headers.get("etag"));
    expect(Number(head.headers.get("content-length"))).toBe((await whole.text()).length);
  });

  it("never mixes themes or languages", async () => {
    const { ask } = appOf();
    const [plain, dark, spanish] = await Promise.all([
      ask(someone),
      ask(someone, { cookie: "locale=es; theme=dark" }),
      ask(`/es${someone}`, { "accept-language": "en" }),
    ]);
    expect(await plain.text()).toContain(" auto en ");
    expect(await dark.text()).toContain(" dark en ");
    expect(await spanish.text()).toContain(" auto es ");
  });

  it("belongs to the name of the site it was asked by", async () => {
    const { ask } = appOf();
    await ask(someone);
    const app = appOf();
    expect(await (await app.ask(someone)).text()).toContain("http://clinic.test/");
  });
});

describe("what is kept", () => {
  it("holds nobody's name: who is signed in gets a page of their own, which no cache keeps", async () => {
    const { ask } = appOf();
    await ask(someone);
    const own = await ask(someone, { cookie: "theme=dark; stand-in=nurse" });
    expect(await own.text()).toContain("for Invented nurse");
    expect(own.headers.get("cache-control")).toBe("no-store");
    expect(own.headers.get("etag")).toBeNull();
    expect(await (await ask(someone, { cookie: "theme=dark" })).text()).toContain("for nobody");
  });

  it.each(["session=1", "better-auth.session_token=x", "theme=dark; other=1", "__Secure-locale=es"])(
    "is not asked for a caller with the cookie %s",
    async (cookie) => {
      const { ask } = appOf();
      await ask(someone);
      expect((await ask(someone, { cookie })).headers.get("cache-control")).toBe("no-store");
    },
  );

  it("is drawn from nothing of the caller but path, theme and the name of the site", async () => {
    const seen: Headers[] = [];
    const { ask } = appOf({
      draw: async (request) => {
        seen.push(request.headers);
        return new Response("<p>page</p>", { headers: { "content-type": "text/html" } });
      },
    });
    await ask(someone, {
      "user-agent": "Invented",
      "x-anything": "secret",
      "accept-language": "es",
      cookie: "locale=es",
    });
    expect(seen.map((headers) => [...headers.entries()])).toEqual([[["cookie", "theme=auto"]]]);
  });

  it.each(["/search?q=knee", `${someone}?x=1`, "/check", "/es/check", "/visit", "/sign-in", "/me", "/clinic/patients"])(
    "is never %s",
    async (path) => {
      const { ask, drawn } = appOf();
      await ask(path);
      expect((await ask(path)).headers.get("cache-control")).toBe("no-store");
      expect(drawn()).toBe(2);
    },
  );

  it("is no page that was refused, broke, sets a cookie or carries a nonce", async () => {
    const html = { "content-type": "text/html" };
    const draws: HandlePage[] = [
      async () => new Response("<p>broken</p>", { status: 500, headers: html }),
      async () => new Response("<p>cookie</p>", { headers: { ...html, "set-cookie": "a=b" } }),
      async (_request, context) =>
        new Response(`<script nonce="${context.get(nonceKey)}">1</script>`, { headers: html }),
      async () => Response.json({ no: "page" }),
    ];
    for (const draw of draws) {
      const { ask } = appOf({ draw });
      await ask(someone);
      expect((await ask(someone)).headers.get("cache-control")).toBe("no-store");
    }
  });

  it("is nothing in development, where pages change as they are looked at", async () => {
    const { ask, drawn } = appOf({ loose: true });
    await ask(someone);
    await ask(someone);
    expect(drawn()).toBe(2);
  });
});

describe("the front page", () => {
  it("says that it depends on the language a browser asks for", async () => {
    expect((await appOf().ask("/")).headers.get("vary")).toBe("Cookie, Accept-Encoding, Accept-Language");
  });

  it.each([
    [{ "accept-language": "es-MX,en;q=0.5" }, "/es"],
    [{ "accept-language": "en", cookie: "locale=es" }, "/es"],
    [{ "accept-language": "es", cookie: "locale=en" }, null],
    [{ "accept-language": "fr,en" }, null],
    [{ "accept-language": "es", "sec-fetch-site": "same-origin" }, null],
    [{ "accept-language": "es", "sec-fetch-site": "cross-site" }, "/es"],
    [{ "accept-language": "es", referer: "http://clinic.test/es" }, null],
    [{ "accept-language": "es", referer: "http://clinic.test.evil.test/" }, "/es"],
  ])("asked for with %j leads to %s", async (headers, to) => {
    const answer = await appOf().ask("/", headers);
    expect(answer.status).toBe(to === null ? 200 : 302);
    expect(answer.headers.get("location")).toBe(to);
    expect(answer.headers.get("vary")).toContain("Accept-Language");
  });

  it("is the only address that does so", async () => {
    expect((await appOf().ask(someone, { "accept-language": "es", cookie: "locale=es" })).status).toBe(200);
  });
});

describe("another way to write an address", () => {
  it.each([
    ["/en", "/"],
    ["/en/learn?x=1", "/learn?x=1"],
    ["/learn/", "/learn"],
    ["/es/", "/es"],
    ["/es/learn//", "/es/learn"],
  ])("%s leads to %s for good", async (path, to) => {
    const answer = await appOf().ask(path);
    expect([answer.status, answer.headers.get("location")]).toEqual([301, to]);
  });

  it.each(["/en//evil.test", "//evil.test/", "/clinic/", "/fr/learn/", "/english"])(
    "%s leads nowhere else",
    async (path) => {
      const answer = await appOf().ask(path);
      expect(answer.headers.get("location") ?? "/").toMatch(/^\/(?!\/)/);
    },
  );
});

describe("what search engines are told", () => {
  it("lists each page in both languages, with the other beside it", async () => {
    const text = await (await appOf().ask("/sitemap.xml")).text();
    const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
    expect(listed).toContain(`http://clinic.test${someone}`);
    expect(listed).toContain(`http://clinic.test/es${someone}`);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.length).toBe(2 * (2 + testSite.pages("en").length));
    expect([...text.matchAll(/hreflang="es"/g)].length).toBe(listed.length);
  });

  it("keeps them out of what belongs to one person", async () => {
    const text = await (await appOf().ask("/robots.txt")).text();
    for (const path of ["/clinic", "/me", "/sign-in", "/check?", "/es/check?", "/search?", "/visit"])
      expect(text).toContain(`\nDisallow: ${path}\n`);
    expect(text).toContain("Sitemap: http://clinic.test/sitemap.xml");
    expect(text).not.toMatch(/Disallow: \/\n/);
  });
});
