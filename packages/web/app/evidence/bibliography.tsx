import { Link } from "react-router";
import type { SecondHand } from "../../src/evidence/evidence-view.ts";
import type { SourceRow } from "../../src/evidence/row.ts";
import { useMessages } from "../language/messages.ts";
import { evidenceMessages } from "./messages.ts";

/** Works known only from others, the one most rests on first. */
export function SecondHandWorks({ works }: { readonly works: readonly SecondHand[] }) {
  const text = useMessages(evidenceMessages);
  return (
    <section className="evidence-part" aria-labelledby="second-hand">
      <h2 id="second-hand">{text.secondHand}</h2>
      <p className="soft">{text.secondHandAbout}</p>
      <ol className="evidence-works">
        {works.map(({ source, cite, rows }) => (
          <li key={source}>
            <p>
              <a href={`#source-${source}`}>{cite}</a>
            </p>
            <span className="soft">
              {text.restOn(rows.length)}:{" "}
              {rows.map((id, index) => (
                <a key={id} className="evidence-number" href={`#${id}`} aria-label={`${cite}, ${index + 1}`}>
                  {index + 1}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Every work, with each way to find it, or why there is none. */
export function Bibliography({ sources }: { readonly sources: readonly SourceRow[] }) {
  const text = useMessages(evidenceMessages);
  return (
    <section className="evidence-part" aria-labelledby="bibliography">
      <h2 id="bibliography">{text.sources}</h2>
      <ul className="evidence-works">
        {sources.map(({ id, cite, title, found, unidentified, statements }) => (
          <li key={id} id={`source-${id}`}>
            <p>
              {cite}
              {title && <cite className="evidence-work-title">{title}</cite>}
            </p>
            <p className="small soft evidence-found">
              {found.map(({ label, href }) =>
                href ? (
                  <a key={label} href={href} rel="noreferrer">
                    {label}
                  </a>
                ) : (
                  <span key={label}>{label}</span>
                ),
              )}
              {unidentified && <span>{text.noIdentifier(unidentified)}</span>}
              <span>{text.restOn(statements)}</span>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="#top">{text.toTop}</Link>
      </p>
    </section>
  );
}
