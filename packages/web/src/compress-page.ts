import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import { accepts } from "hono/accepts";

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

// A page is made for one reader and sent once: more effort would take longer than the bytes it saves.
const effort = {
  gzip: { level: 3 },
  br: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
} as const;

const ways = ["br", "gzip"] as const;
type Way = (typeof ways)[number] | "identity";

const wayFor = (c: Parameters<MiddlewareHandler>[0]): Way => {
  const chosen = accepts(c, {
    header: "Accept-Encoding",
    supports: [...ways],
    default: "identity",
    match: (accepted, { supports }) =>
      supports.find((way) => accepted.some(({ type, q }) => type.toLowerCase() === way && q > 0)) ?? "identity",
  });
  return ways.find((way) => way === chosen) ?? "identity";
};

const fewestBytes = 1024;

/** Compresses a page in one piece: it was rendered whole, so it need not pass through a chain of streams. */
export const compressPage: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers, status } = c.res;
  const isPage = headers.get("content-type")?.startsWith("text/html") && !headers.has("content-encoding");
  if (!isPage || c.req.method === "HEAD") return;
  headers.set("vary", "Accept-Encoding");
  const way = wayFor(c);
  if (way === "identity") return;
  const page = await c.res.arrayBuffer();
  const isSmall = page.byteLength < fewestBytes;
  if (!isSmall) headers.set("content-encoding", way);
  headers.delete("content-length");
  const body = isSmall ? page : way === "br" ? await brotlied(page, effort.br) : await gzipped(page, effort.gzip);
  // Put aside first: Hono would otherwise take the old answer apart to merge it with the new one.
  c.res = undefined;
  c.res = new Response(body, { status, headers });
};
