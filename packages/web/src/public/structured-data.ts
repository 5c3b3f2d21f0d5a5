/** What a page says of itself in the words of schema.org. */
import type { Locale } from "../locale.ts";
import { plainText } from "./glossary.ts";
import { hrefIn } from "./public-path.ts";
import type { FinishedPage } from "./site.ts";

/** A medical page with what it cites. It never claims a review that has not happened. */
export const structuredData = ({ page, sources }: FinishedPage, locale: Locale, origin: string) => ({
  "@context": "https://schema.org",
  "@type": page.about === null ? "WebPage" : "MedicalWebPage",
  name: page.title,
  description: plainText(page.lead),
  url: `${origin}${hrefIn(locale, page.path)}`,
  inLanguage: locale,
  isAccessibleForFree: true,
  ...(page.about === null
    ? {}
    : { about: { "@type": page.about, name: page.title }, audience: { "@type": "Patient" } }),
  citation: sources.map(({ cite, href }) => ({
    "@type": "CreativeWork",
    name: cite,
    ...(href === null ? {} : { url: href }),
  })),
});

/** As text that can stand inside a script element. */
export const structuredText = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");
