/** What search engines are told: which pages there are, and which are nobody's business. */
import { locales } from "../locale.ts";
import { hrefIn, hrefsOf } from "./public-path.ts";
import type { Site } from "./site.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The paths of the site without their language; the front page first. */
export const listedPaths = (site: Site): readonly string[] => [
  "/",
  "/check",
  ...site.pages("en").map(({ path }) => path),
];

/** Every page once for each language, and beside each the same page in all of them. */
export const sitemap = (site: Site, origin: string): string => {
  const url = (path: string, own: string): string => {
    const alternates = hrefsOf(path).map(
      ({ locale, href }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${escaped(`${origin}${href}`)}"/>`,
    );
    return `<url><loc>${escaped(`${origin}${own}`)}</loc>${alternates.join("")}</url>`;
  };
  const urls = listedPaths(site).flatMap((path) => locales.map((locale) => url(path, hrefIn(locale, path))));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>\n",
  ].join("\n");
};

/** Rooms of people who are known, and answers that belong to one person. */
const ownRooms = [
  "/api/",
  "/clinic",
  "/demo",
  "/first-account",
  "/me",
  "/preferences",
  "/second-factor",
  "/sign-in",
  "/sign-out",
  "/welcome",
];
/** Public, and made of what one person typed. */
const answers = ["/check?", "/check/", "/search?", "/visit"];

/** Keeps crawlers out of what is not for everybody. It protects nothing: every page asks for itself who may see it. */
export const robots = (origin: string): string => {
  const closed = [...ownRooms, ...answers.flatMap((path) => hrefsOf(path).map(({ href }) => href))];
  return ["User-agent: *", ...closed.map((path) => `Disallow: ${path}`), "", `Sitemap: ${origin}/sitemap.xml`, ""].join(
    "\n",
  );
};
