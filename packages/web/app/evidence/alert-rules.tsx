import type { AlertRow } from "../../src/evidence/row.ts";
import { useMessages } from "../language/messages.ts";
import { evidenceMessages } from "./messages.ts";
import { Provenance } from "./provenance.tsx";
import { RuleLines } from "./rules.tsx";

/** Every alert rule: when it speaks, how urgent, what is done, what the patient is told. */
export function AlertRules({ rows }: { readonly rows: readonly AlertRow[] }) {
  const text = useMessages(evidenceMessages);
  return (
    <section className="evidence-part" aria-labelledby="alerts">
      <h2 id="alerts">{text.alerts}</h2>
      <ul className="evidence-rules">
        {rows.map((row) => (
          <li key={row.id} id={row.id}>
            <div className="stack stack-tight">
              <h3>{row.name}</h3>
              {row.levels.map((level) => (
                <div key={level.urgency} className="stack stack-tight">
                  <p className={`evidence-urgency evidence-urgency-${level.urgency}`}>{text[level.urgency]}</p>
                  <RuleLines lines={[level.when]} />
                  <AlertWords words={level} />
                </div>
              ))}
              <AlertWords words={row.words} />
              {row.figures && (
                <p>
                  <span className="soft">{text.figures}: </span>
                  {row.figures}
                </p>
              )}
            </div>
            <Provenance row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is done and what the patient is told. */
function AlertWords({ words: { says, patient } }: { readonly words: AlertRow["words"] }) {
  const text = useMessages(evidenceMessages);
  return (
    <>
      {says !== null && (
        <p>
          <span className="soft">{text.doNow}: </span>
          {says}
        </p>
      )}
      {patient !== null && (
        <p>
          <span className="soft">{text.told}: </span>
          {patient}
        </p>
      )}
    </>
  );
}
