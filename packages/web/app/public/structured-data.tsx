import type { FinishedPage } from "../../src/public/site.ts";
import { structuredData, structuredText } from "../../src/public/structured-data.ts";
import { useLocale } from "../language/messages.ts";

/** Data, not script: browsers never run it, and search engines read it. */
export function StructuredData({ finished, origin }: { readonly finished: FinishedPage; readonly origin: string }) {
  const text = structuredText(structuredData(finished, useLocale(), origin));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, with every "<" escaped.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
