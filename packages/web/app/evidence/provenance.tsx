import type { Statement } from "../../src/evidence/row.ts";
import { useMessages } from "../language/messages.ts";
import { ClassMark } from "./classes.tsx";
import { evidenceMessages } from "./messages.ts";

type Provenanced = Pick<Statement, "class" | "source"> & { readonly reviewed?: string | null };

/** Where a statement comes from: kind, work, and who reviewed it. */
export function Provenance({ row }: { readonly row: Provenanced }) {
  const text = useMessages(evidenceMessages);
  return (
    <div className="evidence-provenance">
      <ClassMark kind={row.class} />
      <SourceLink source={row.source} />
      {row.reviewed !== undefined && (
        <span className="soft small">{row.reviewed === null ? text.notReviewed : text.reviewed(row.reviewed)}</span>
      )}
    </div>
  );
}

export function SourceLink({ source }: Pick<Statement, "source">) {
  const text = useMessages(evidenceMessages);
  if (source === null) return <span className="soft small">{text.noSource}</span>;
  return (
    <p className="evidence-source">
      <a href={`#source-${source.id}`}>{source.cite}</a>
    </p>
  );
}
