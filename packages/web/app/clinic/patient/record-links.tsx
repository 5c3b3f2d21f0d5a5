import { Link } from "react-router";
import { useMessages } from "../../language/messages.ts";
import { patientMessages } from "./messages.ts";

/** The ways to write something into the chart. */
export function RecordLinks({ record }: { readonly record: string }) {
  const text = useMessages(patientMessages);
  const ways = [
    ["finding", text.recordFinding],
    ["block", text.recordBlockShort],
    ["imaging", text.recordImaging],
    ["score", text.recordScore],
    ["complaint", text.recordComplaint],
    ["relief", text.recordRelief],
  ] as const;
  return (
    <nav className="record-links" aria-label={text.record}>
      <span className="soft">{text.record}</span>
      {ways.map(([kind, label]) => (
        <Link key={kind} className="quick" to={`${record}/${kind}`}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
