import { Link } from "react-router";
import type { NeedView } from "../../../src/clinic/assessment/missing-view.ts";
import { useMessages } from "../../language/messages.ts";
import { patientMessages } from "../patient/messages.ts";
import { optionMessages } from "./messages.ts";

interface OwedProps {
  readonly owed: readonly NeedView[];
  readonly record: string | undefined;
}

/** What has to come first, each item one press from its form. */
export function Owed({ owed, record }: OwedProps) {
  const text = useMessages(optionMessages);
  const words = useMessages(patientMessages);
  if (owed.length === 0) return null;
  return (
    <section className="section not-for-payer" aria-labelledby="owed">
      <h2 id="owed">{text.owed}</h2>
      <ul className="missing">
        {owed.map(({ says, form }) => (
          <li key={says}>
            <p className="missing-name">{says}</p>
            {record && form && (
              <Link className="missing-link" to={`${record}/${form.kind}${form.about ? `?about=${form.about}` : ""}`}>
                {words.recordThis}
                <span className="unseen">: {says}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
