import type { PriorRow } from "../../src/evidence/row.ts";
import { useMessages } from "../language/messages.ts";
import { Estimate } from "../look/estimate.tsx";
import { Columns } from "./columns.tsx";
import { evidenceMessages } from "./messages.ts";
import { Provenance } from "./provenance.tsx";
import { RuleLines } from "./rules.tsx";

/** How often this source of pain is found, by setting and population. */
export function Priors({ rows, of }: { readonly rows: readonly PriorRow[]; readonly of: string }) {
  const text = useMessages(evidenceMessages);
  return (
    <table className="evidence-table evidence-priors">
      <caption className="unseen">{`${of}: ${text.priors}`}</caption>
      <Columns />
      <thead>
        <tr>
          <th scope="col">{text.setting}</th>
          <th scope="col">{text.probability}</th>
          <th scope="col">{text.people}</th>
          <th scope="col">{text.source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} id={row.id}>
            <th scope="row">{text[row.setting]}</th>
            <td>
              <Estimate
                label={`${of}, ${text[row.setting]}`}
                value={row.value}
                basis={row.class === "secondary" ? "second-hand" : "prior"}
                {...(row.interval && { low: row.interval[0], high: row.interval[1] })}
              />
            </td>
            <td>
              {row.population}
              {row.when && (
                <div className="small">
                  <span className="soft">{text.only}: </span>
                  <RuleLines lines={[row.when]} />
                </div>
              )}
            </td>
            <td>
              <Provenance row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
