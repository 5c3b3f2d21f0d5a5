import { Link } from "react-router";
import type { WantedView } from "../../../src/clinic/options/option-details.ts";
import { useMessages } from "../../language/messages.ts";
import { patientMessages } from "../patient/messages.ts";
import { optionMessages } from "./messages.ts";

interface WantedProps {
  readonly wanted: readonly WantedView[];
  readonly record: string;
  /** The forms this role may write. */
  readonly write: readonly string[];
}

const givers = {
  patient: "fromPatient",
  clinic: "fromClinic",
  prescriber: "fromPrescriber",
  payer: "fromPayer",
  clinician: "fromClinician",
} as const;

/** What the payer still wants, from whom to get it, and the form that records it where the role may. */
export function Wanted({ wanted, record, write }: WantedProps) {
  const text = useMessages(optionMessages);
  const words = useMessages(patientMessages);
  if (wanted.length === 0) return null;
  return (
    <section className="section not-for-payer" aria-labelledby="wanted">
      <h2 id="wanted">{text.wanted}</h2>
      <ul className="missing">
        {wanted.map(({ says, from, form }) => (
          <li key={says}>
            <p className="missing-name">
              {says} <span className="wanted-from">{text[givers[from]]}</span>
            </p>
            {form && write.includes(form.kind) && (
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
