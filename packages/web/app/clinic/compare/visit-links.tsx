import { Link } from "react-router";
import { useMessages } from "../../language/messages.ts";
import { visitMessages } from "./messages.ts";

/** Two ways to think on: with the patient, and on a copy of the chart. */
export function VisitLinks({ base, asOf }: { readonly base: string; readonly asOf: string | undefined }) {
  const text = useMessages(visitMessages);
  return (
    <nav className="record-links visit-links" aria-label={text.think}>
      <span className="soft">{text.think}</span>
      <Link className="quick" to={`${base}/compare`}>
        {text.compare}
      </Link>
      <Link className="quick" to={`${base}/what-if${asOf === undefined ? "" : `?as-of=${asOf}`}`}>
        {text.whatIf}
      </Link>
    </nav>
  );
}
