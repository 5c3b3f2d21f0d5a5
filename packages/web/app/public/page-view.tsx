import "./page.css";
import type { FinishedPage } from "../../src/public/site.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { PageHeader } from "../look/page-header.tsx";
import { BlockView } from "./block-view.tsx";
import { publicMessages } from "./messages.ts";
import { PublicLink } from "./public-link.tsx";
import { Says, SourceNumbersProvider } from "./says.tsx";

/** From this many sections on a page begins with a list of them. */
const longPage = 4;

/** A page of the public site. */
export function PageView({ finished }: { readonly finished: FinishedPage }) {
  const { page, sources } = finished;
  const text = useMessages(publicMessages);
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return (
    <SourceNumbersProvider value={numbers}>
      <div className="page public-page">
        <article className="public-article">
          <header className="public-top">
            {page.within && (
              <nav className="public-within" aria-label={text.within}>
                <PublicLink to={page.within.to}>{page.within.label}</PublicLink>
              </nav>
            )}
            <PageHeader title={page.title} large />
            <p className="lead">
              <Says pieces={page.lead} />
            </p>
            {page.short && (
              <p className="public-short small">
                <strong>{text.short}.</strong> {text.shortText}
              </p>
            )}
          </header>
          <div className="public-body">
            {page.sections.length >= longPage && <Contents page={page} />}
            <div className="public-sections">
              {page.sections.map(({ id, title, blocks }) => (
                <section key={id} className="public-section" aria-labelledby={id}>
                  <h2 id={id}>{title}</h2>
                  <div className="public-blocks">
                    {blocks.map((block, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a page never move.
                      <BlockView key={index} block={block} />
                    ))}
                  </div>
                </section>
              ))}
              <Foot finished={finished} />
            </div>
          </div>
        </article>
      </div>
    </SourceNumbersProvider>
  );
}

function Contents({ page: { sections } }: { readonly page: FinishedPage["page"] }) {
  const text = useMessages(publicMessages);
  return (
    <nav className="public-contents" aria-labelledby="contents">
      <h2 id="contents">{text.onThisPage}</h2>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Foot({ finished: { sources, version } }: { readonly finished: FinishedPage }) {
  const text = useMessages(publicMessages);
  const locale = useLocale();
  return (
    <footer className="public-foot small">
      {sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{text.sources}</h2>
          <ol>
            {sources.map(({ id, cite, href }, index) => (
              <li key={id} id={`source-${index + 1}`}>
                {href === null ? cite : <a href={href}>{cite}</a>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <p className="soft">
        {text.notReviewed} {locale === "es" && text.notReadInSpanish} {text.version(version)}
      </p>
      <p className="soft">{text.emergency}</p>
    </footer>
  );
}
