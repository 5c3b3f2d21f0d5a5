import type { SourceView } from "../../../src/clinic/assessment/source-view.ts";
import { DraftMark } from "../knowledge/signed-rules.tsx";

/** A citation with its link, how far it may be trusted, and that its rule is not signed here. */
export function SourceLine({ source }: { readonly source: SourceView }) {
  const { cite, href, label, caveat, rule } = source;
  if (cite === null && caveat === null) return null;
  return (
    <p className="source-line">
      {cite && <span>{cite}. </span>}
      {href && label && (
        <a href={href} rel="noreferrer">
          {label}
        </a>
      )}
      {caveat && <span className="source-caveat">{caveat}</span>} <DraftMark rule={rule} />
    </p>
  );
}
