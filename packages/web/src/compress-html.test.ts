import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compressHtml } from "./compress-html.ts";

const html = Buffer.from(`<p>${"Invented patient 14, ñ. ".repeat(200)}</p>`);

describe("a page on its way", () => {
  it("is brotli for who reads it, gzip for who reads only that", async () => {
    for (const accept of ["gzip, deflate, br, zstd", "BR;q=0.5,gzip"]) {
      const { body, headers } = await compressHtml(html, accept);
      expect(headers["content-encoding"]).toBe("br");
      expect(brotliDecompressSync(body)).toEqual(html);
    }
    for (const accept of ["gzip, deflate", "gzip;q=1.0, br;q=0"]) {
      const { body, headers } = await compressHtml(html, accept);
      expect(headers["content-encoding"]).toBe("gzip");
      expect(gunzipSync(body)).toEqual(html);
    }
  });
  it("is sent as it is to who reads neither, and where there is nothing to save", async () => {
    for (const accept of [null, "", "identity", "br;q=0, gzip;q=0.000"])
      expect(await compressHtml(html, accept)).toEqual({ body: html, headers: { vary: "Accept-Encoding" } });
    const short = Buffer.from("<p>short</p>");
    expect(await compressHtml(short, "br")).toEqual({ body: short, headers: { vary: "Accept-Encoding" } });
  });
  it("says in any case that its form depends on who asks", async () => {
    for (const accept of ["br", "gzip", null])
      expect((await compressHtml(html, accept)).headers.vary).toBe("Accept-Encoding");
  });
});
