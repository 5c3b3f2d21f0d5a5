/** Addresses of public pages that lead on to another. */
import { localeOf } from "../locale.ts";
import { hrefIn, localeOfPath } from "./public-path.ts";

export interface Moved {
  readonly to: string;
  /** 301: always; 302: for this reader. */
  readonly status: 301 | 302;
}

/** True when the reader was on this site just now: they follow a link or changed the language, and get what it says. */
const cameFromHere = ({ headers, url }: Pick<Request, "headers" | "url">): boolean => {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("referer")?.startsWith(`${new URL(url).origin}/`) ?? false;
};

/**
 * The front page leads a newcomer to the language they prefer; every other address keeps the language it names.
 * `/en/learn` is `/learn`, and a slash at the end is none.
 */
export const movedTo = (request: Pick<Request, "headers" | "url">): Moved | undefined => {
  const { pathname, search } = new URL(request.url);
  if (pathname === "/") {
    const locale = localeOf(request.headers);
    return locale === "en" || cameFromHere(request)
      ? undefined
      : { to: `${hrefIn(locale, "/")}${search}`, status: 302 };
  }
  const plain = pathname.replace(/^\/en(?=\/|$)/, "").replace(/\/+$/, "") || "/";
  const isOurs = localeOfPath(plain) !== undefined && !plain.startsWith("//");
  return plain === pathname || !isOurs ? undefined : { to: `${plain}${search}`, status: 301 };
};
