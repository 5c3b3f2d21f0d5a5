import type { FoundSource } from "../../src/me/found.ts";
import { useMessages } from "../language/messages.ts";
import { EmptyState } from "../look/empty-state.tsx";
import { meMessages } from "./messages.ts";

const fits = ["well", "in-part", "not-yet"] as const;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Where the pain may come from, in three words. No figures: those come from clinics of specialists. */
export function FoundSection({ sources }: { readonly sources: readonly FoundSource[] }) {
  const text = useMessages(meMessages);
  return (
    <section className="me-part" aria-labelledby="found">
      <h2 id="found">{text.foundTitle}</h2>
      <p className="soft">{text.foundNote}</p>
      {sources.length === 0 && <EmptyState title={text.nothingFoundTitle}>{text.nothingFound}</EmptyState>}
      {fits.map((fit) => {
        const own = sources.filter((source) => source.fit === fit);
        return own.length === 0 ? null : (
          <section key={fit} className="me-fit" aria-labelledby={`fit-${fit}`}>
            <h3 id={`fit-${fit}`} className={`me-fit-word me-fit-${fit}`}>
              {capital(text[fit])}
            </h3>
            <ul className="me-sources">
              {own.map((source) => (
                <Source key={source.id} source={source} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function Source({ source }: { readonly source: FoundSource }) {
  const text = useMessages(meMessages);
  return (
    <li>
      <p className="me-source-name">{capital(source.name)}</p>
      <p>{text[`by-${source.by}`]}</p>
      {source.reasons.length > 0 && (
        <details>
          <summary>{source.fit === "not-yet" ? text.lookedAt : text.why}</summary>
          <ul className="me-reasons">
            {source.reasons.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
