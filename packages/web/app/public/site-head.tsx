import { hrefIn, hrefsOf } from "../../src/public/public-path.ts";
import { useLocale } from "../language/messages.ts";

interface SiteHeadProps {
  /** Without its language. */
  readonly path: string;
  readonly origin: string;
  /** The lead, for those who list the page. */
  readonly says: string;
}

/** The page's own address and the same page in each language, for those who list it. React puts them into the head. */
export function SiteHead({ path, origin, says }: SiteHeadProps) {
  const locale = useLocale();
  return (
    <>
      <meta name="description" content={says} />
      <link rel="canonical" href={`${origin}${hrefIn(locale, path)}`} />
      {hrefsOf(path).map((one) => (
        <link key={one.locale} rel="alternate" hrefLang={one.locale} href={`${origin}${one.href}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}${path}`} />
    </>
  );
}
