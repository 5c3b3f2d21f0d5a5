import "./lists.css";
import { Link } from "react-router";
import type { NeedView } from "../../../src/clinic/assessment/missing-view.ts";
import { useMessages } from "../../language/messages.ts";
import { patientMessages } from "./messages.ts";

interface MissingListProps {
  readonly missing: readonly NeedView[];
  readonly record: string | undefined;
}

const first = 4;

/** The to-do list of the chart, what settles most first. */
export function MissingList({ missing, record }: MissingListProps) {
  const text = useMessages(patientMessages);
  return (
    <section className="section" aria-labelledby="missing">
      <h2 id="missing" className="section-small">
        {text.missing}
      </h2>
      {missing.length === 0 ? (
        <p className="soft">{text.missingNone}</p>
      ) : (
        <>
          <Needs missing={missing.slice(0, first)} record={record} />
          {missing.length > first && (
            <details className="more">
              <summary>{text.nextMore(missing.length - first)}</summary>
              <Needs missing={missing.slice(first)} record={record} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Needs({ missing, record }: MissingListProps) {
  const text = useMessages(patientMessages);
  return (
    <ul className="missing">
      {missing.map(({ says, settles, form }) => (
        <li key={says}>
          <p className="missing-name">{says}</p>
          {settles && <p className="soft small">{text.settles(settles)}</p>}
          {record && form && (
            <Link className="missing-link" to={`${record}/${form.kind}${form.about ? `?about=${form.about}` : ""}`}>
              {text.recordThis}
              <span className="unseen">: {says}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
