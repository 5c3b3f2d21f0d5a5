import "../public/page.css";
import "../public/search/search.css";
import type { MissingPage } from "../../src/public/missing-page.ts";
import { useMessages } from "../language/messages.ts";
import { PageHeader } from "../look/page-header.tsx";
import { PublicLink } from "../public/public-link.tsx";
import { SearchField } from "../public/search/search-field.tsx";
import { notFoundMessages } from "./messages.ts";

/** An address without a page: what the person may have wanted, and ways on. */
export function NotFoundView({ missing: { close, unwritten } }: { readonly missing: MissingPage }) {
  const text = useMessages(notFoundMessages);
  return (
    <div className="page page-narrow public-page">
      <meta name="robots" content="noindex" />
      <div className="stack">
        <PageHeader title={unwritten ? text.unwrittenTitle : text.title} large />
        <p className="lead">{unwritten ? text.unwritten(unwritten.language) : text.says}</p>
        {unwritten && <InLanguages pages={unwritten.pages} />}
        {close.length > 0 && (
          <section aria-labelledby="close">
            <h2 id="close" className="not-found-heading">
              {text.close}
            </h2>
            <ul className="public-links">
              {close.map(({ path, title }) => (
                <li key={path}>
                  <PublicLink to={path}>{title}</PublicLink>
                </li>
              ))}
            </ul>
          </section>
        )}
        <SearchField />
        <section aria-labelledby="ways-on">
          <h2 id="ways-on" className="not-found-heading">
            {text.waysOn}
          </h2>
          <ul className="public-links">
            <li>
              <PublicLink to="/">{text.front}</PublicLink>
            </li>
            <li>
              <PublicLink to="/learn">{text.learn}</PublicLink>
            </li>
            <li>
              <PublicLink to="/faq">{text.faq}</PublicLink>
            </li>
          </ul>
        </section>
      </div>
    </div>
  );
}

/** The same page in the languages there are, each said in its own. */
function InLanguages({ pages }: { readonly pages: NonNullable<MissingPage["unwritten"]>["pages"] }) {
  return (
    <ul className="public-links">
      {pages.map(({ locale, href, title }) => (
        <li key={locale} lang={locale}>
          <a href={href} hrefLang={locale}>
            {locale === "es" ? "En español" : "In English"}
            {title !== null && `: ${title}`}
          </a>
        </li>
      ))}
    </ul>
  );
}
