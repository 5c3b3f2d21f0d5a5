import type { ReactNode } from "react";
import { Link } from "react-router";
import { useMessages } from "../language/messages.ts";
import { lookMessages } from "./messages.ts";

/** Where a number comes from, as a person reads it. */
export interface Source {
  readonly title: string;
  /** Journal and year, population, what it was compared with. */
  readonly about?: string | undefined;
  /** The page of the evidence, or the publication itself. */
  readonly href: string;
  /** Who reviewed it; null: nobody yet. */
  readonly reviewedBy?: string | null;
}

interface SourceRefProps {
  readonly source: Source;
  /** The number. */
  readonly children: ReactNode;
  /** `inline` is a link and may stand in a sentence; `open` unfolds in place and must not stand inside a paragraph. */
  readonly kind?: "inline" | "open";
}

/** A number that opens its source. */
export function SourceRef({ source, children, kind = "inline" }: SourceRefProps) {
  const text = useMessages(lookMessages);
  if (kind === "inline")
    return (
      <Link className="source-link" to={source.href} title={source.title}>
        {children}
      </Link>
    );
  return (
    <details className="source">
      <summary>{children}</summary>
      <div className="source-body">
        <p>
          <strong>{text.source}:</strong> {source.title}
        </p>
        {source.about && <p className="soft">{source.about}</p>}
        {source.reviewedBy !== undefined && (
          <p className="soft">{source.reviewedBy === null ? text.notReviewed : text.reviewed(source.reviewedBy)}</p>
        )}
        <p>
          <Link to={source.href}>{text.openSource}</Link>
        </p>
      </div>
    </details>
  );
}
