/** Keeps public pages as they are sent. What is kept was made for nobody in particular and holds nothing of a request. */
import { createHash } from "node:crypto";
import { type Encoding, encodeHtml } from "../compress-html.ts";
import type { Theme } from "../locale.ts";

/** All a kept page may depend on. */
export interface KeptKey {
  /** The page names its own address, so each name of the site has pages of its own. */
  readonly origin: string;
  /** With its language: `/es/learn`. */
  readonly path: string;
  readonly theme: Theme;
  readonly encoding: Encoding;
}

export interface KeptPage {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Names the content and its encoding: the same page after a restart has the same name. */
  readonly etag: string;
}

/** Draws a page; undefined when it turned out to be none that may be kept. */
export type Draw = (key: KeptKey) => Promise<Buffer<ArrayBuffer> | undefined>;

/** Room for each page in both languages, every theme and encoding, some times over. */
const roomInBytes = 32 * 1024 * 1024;

const etagOf = (html: Buffer, encoding: Encoding): string =>
  `"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}-${encoding}"`;

export interface PageCache {
  /** The page, drawn at the first question; several who ask at once wait for one drawing. */
  readonly page: (key: KeptKey) => Promise<KeptPage | undefined>;
  /** Bytes of the pages that are kept. */
  readonly size: () => number;
}

/** Holds at most `room` bytes; the page that was asked for longest ago goes first. */
export const createPageCache = (draw: Draw, room = roomInBytes): PageCache => {
  const kept = new Map<string, KeptPage>();
  const drawing = new Map<string, Promise<KeptPage | undefined>>();
  let size = 0;

  const forget = (name: string, { body }: KeptPage): void => {
    kept.delete(name);
    size -= body.length;
  };
  const keep = (name: string, page: KeptPage): void => {
    kept.set(name, page);
    size += page.body.length;
    for (const [oldest, one] of kept) {
      if (size <= room) break;
      forget(oldest, one);
    }
  };
  const make = async (name: string, key: KeptKey): Promise<KeptPage | undefined> => {
    const html = await draw(key);
    if (!html) return undefined;
    const page = { body: await encodeHtml(html, key.encoding, "many"), etag: etagOf(html, key.encoding) };
    keep(name, page);
    return page;
  };
  return {
    size: () => size,
    page: async (key) => {
      const name = [key.origin, key.path, key.theme, key.encoding].join(" ");
      const held = kept.get(name);
      if (held) {
        kept.delete(name);
        kept.set(name, held);
        return held;
      }
      const begun = drawing.get(name);
      if (begun) return begun;
      const made = make(name, key).finally(() => drawing.delete(name));
      drawing.set(name, made);
      return made;
    },
  };
};
