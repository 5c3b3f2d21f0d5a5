import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

// A page is made for one reader and sent once: more effort would take longer than the bytes it saves.
const effort = {
  gzip: { level: 3 },
  br: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
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

export interface SentHtml {
  readonly body: Buffer<ArrayBuffer>;
  /** What the answer must say beside it. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The smallest form of a page that its reader takes, in one piece: brotli, gzip, or as it is. */
export const compressHtml = async (html: Buffer<ArrayBuffer>, acceptEncoding: string | null): Promise<SentHtml> => {
  const vary = { vary: "Accept-Encoding" };
  const takes = accepted(acceptEncoding);
  if (html.length < fewestBytes) return { body: html, headers: vary };
  if (takes.has("br")) return { body: await brotlied(html, effort.br), headers: { ...vary, "content-encoding": "br" } };
  if (takes.has("gzip"))
    return { body: await gzipped(html, effort.gzip), headers: { ...vary, "content-encoding": "gzip" } };
  return { body: html, headers: vary };
};
