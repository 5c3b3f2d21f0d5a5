import type { SourceView } from "../../../src/clinic/assessment/source-view.ts";

/** A citation with its link, and how far it may be trusted. */
export function SourceLine({ source }: { readonly source: SourceView }) {
  const { cite, href, label, caveat } = source;
  if (cite === null && caveat === null) return null;
  return (
    <p className="source-line">
      {cite && <span>{cite}. </span>}
      {href && label && (
        <a href={href} rel="noreferrer">
          {label}
        </a>
      )}
      {caveat && <span className="source-caveat">{caveat}</span>}
    </p>
  );
}
