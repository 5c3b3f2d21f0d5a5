import { Link } from "react-router";
import type { RecordKind } from "../../../src/clinic/record/forms.ts";
import { useMessages } from "../../language/messages.ts";
import { recordLinkMessages } from "./record-links-messages.ts";

interface RecordLinksProps {
  readonly record: string;
  /** The forms this role may use. */
  readonly write: ReadonlySet<RecordKind>;
}

type Linked = Exclude<RecordKind, "amendment">;
/** What is recorded at most visits stands in the row; everything is in its group. */
const often: readonly Linked[] = ["finding", "score", "imaging", "block", "order"];
const groups = [
  ["story", ["complaint", "condition", "allergy", "medication", "note"]],
  ["examination", ["finding", "score", "imaging", "lab", "measurement"]],
  ["care", ["therapy", "block", "procedure", "relief", "trial"]],
  ["coverage", ["insurance", "attestation", "document", "evaluation"]],
  ["plan", ["diagnosis", "order", "clearance"]],
] as const satisfies readonly (readonly [string, readonly Linked[]])[];

/** The ways to write something into the chart. */
export function RecordLinks({ record, write }: RecordLinksProps) {
  const text = useMessages(recordLinkMessages);
  const shown = groups.flatMap(([name, kinds]) => {
    const own: readonly Linked[] = kinds.filter((kind) => write.has(kind));
    return own.length > 0 ? [{ name, kinds: own }] : [];
  });
  const own = often.filter((kind) => write.has(kind));
  const quick = own.length > 0 ? own : shown.flatMap(({ kinds }) => kinds);
  return (
    <nav className="record-links" aria-label={text.record}>
      <span className="soft">{text.record}</span>
      {quick.map((kind) => (
        <Way key={kind} kind={kind} record={record} />
      ))}
      {own.length > 0 && (
        <details className="record-all">
          <summary className="quick">{text.more}</summary>
          <div className="record-groups">
            {shown.map(({ name, kinds }) => (
              <div key={name} className="record-group">
                <p className="soft small">{text[name]}</p>
                <div className="quick-choices">
                  {kinds.map((kind) => (
                    <Way key={kind} kind={kind} record={record} />
                  ))}
                </div>
              </div>
            ))}
          </div>
        </details>
      )}
    </nav>
  );
}

function Way({ kind, record }: { readonly kind: Linked; readonly record: string }) {
  const text = useMessages(recordLinkMessages);
  return (
    <Link className="quick" to={`${record}/${kind}`}>
      {text[kind]}
    </Link>
  );
}
