import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** How a page goes over the wire. */
export type Encoding = "br" | "gzip" | "identity";

/** Who a page is compressed for: one reader, once, or everybody who comes after. */
export type Readers = "one" | "many";

// For one reader more effort would take longer than the bytes it saves; a page that is kept is worth it.
const effort = {
  one: { gzip: { level: 3 }, br: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } },
  many: { gzip: { level: 8 }, br: { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } } },
} as const;

const fewestBytes = 1024;

/** What an `Accept-Encoding` header takes; a weight of zero takes nothing. */
const accepted = (header: string | null): ReadonlySet<string> =>
  new Set(
    (header ?? "")
      .toLowerCase()
      .split(",")
      .map((one) => one.split(";").map((part) => part.trim()))
      .filter(([, weight]) => !/^q\s*=\s*0(\.0*)?$/.test(weight ?? ""))
      .map(([name = ""]) => name),
  );

/** The encoding that makes a page smallest for its reader. */
export const encodingFor = (acceptEncoding: string | null): Encoding => {
  const takes = accepted(acceptEncoding);
  if (takes.has("br")) return "br";
  return takes.has("gzip") ? "gzip" : "identity";
};

/** The bytes of a page in an encoding. */
export const encodeHtml = async (
  html: Buffer<ArrayBuffer>,
  encoding: Encoding,
  readers: Readers,
): Promise<Buffer<ArrayBuffer>> => {
  if (encoding === "br") return brotlied(html, effort[readers].br);
  return encoding === "gzip" ? gzipped(html, effort[readers].gzip) : html;
};

export interface SentHtml {
  readonly body: Buffer<ArrayBuffer>;
  /** What the answer must say beside it. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A page for one reader in the smallest form they take, in one piece. */
export const compressHtml = async (html: Buffer<ArrayBuffer>, acceptEncoding: string | null): Promise<SentHtml> => {
  const vary = { vary: "Accept-Encoding" };
  const encoding = html.length < fewestBytes ? "identity" : encodingFor(acceptEncoding);
  const body = await encodeHtml(html, encoding, "one");
  return { body, headers: encoding === "identity" ? vary : { ...vary, "content-encoding": encoding } };
};
