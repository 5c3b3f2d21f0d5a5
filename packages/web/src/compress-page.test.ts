import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { describe, expect, it } from "vitest";
import { compressPage } from "./compress-page.ts";

const text = `<p>${"Invented patient 14. ".repeat(200)}</p>`;

const ask = (accept: string, { body = text, type = "text/html; charset=utf-8", method = "GET" } = {}) => {
  const app = new Hono();
  app.use(compress());
  app.use(compressPage);
  app.get("/", () => {
    const headers = new Headers({ "content-type": type });
    headers.append("set-cookie", "a=1");
    headers.append("set-cookie", "b=2");
    return new Response(body, { status: 404, headers });
  });
  return app.request("/", { method, headers: { "accept-encoding": accept } });
};

const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());

describe("a page on its way", () => {
  it("is brotli for who reads it, gzip for who reads only that, and says that it varies", async () => {
    const small = await ask("gzip, deflate, br, zstd");
    expect(small.headers.get("content-encoding")).toBe("br");
    expect(brotliDecompressSync(await bytesOf(small)).toString()).toBe(text);
    const older = await ask("gzip, deflate");
    expect(older.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(await bytesOf(older)).toString()).toBe(text);
    expect(older.headers.get("vary")).toBe("Accept-Encoding");
  });
  it("is sent as it is to who reads neither, and where there is nothing to save", async () => {
    for (const plain of [await ask("identity"), await ask("br;q=0, gzip;q=0"), await ask("")]) {
      expect(plain.headers.get("content-encoding")).toBeNull();
      expect(plain.headers.get("vary")).toBe("Accept-Encoding");
      expect(await plain.text()).toBe(text);
    }
    const short = await ask("br", { body: "<p>short</p>" });
    expect(short.headers.get("content-encoding")).toBeNull();
    expect(await short.text()).toBe("<p>short</p>");
  });
  it("keeps its status and every cookie", async () => {
    const answer = await ask("br");
    expect(answer.status).toBe(404);
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });
  it("leaves what is no page, or only its head, to others", async () => {
    const json = await ask("br", { type: "application/json" });
    expect(json.headers.get("content-encoding")).toBeNull();
    const head = await ask("br", { method: "HEAD" });
    expect(head.headers.get("content-encoding")).toBeNull();
  });
});
