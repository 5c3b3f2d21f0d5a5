import { Link } from "react-router";
import type { PatientListRow } from "../../../src/clinic/list/patient-list.ts";
import { useMessages } from "../../language/messages.ts";
import { patientsMessages } from "./messages.ts";

/** The patients as a table; the whole line leads to the chart. */
export function PatientTable({ rows }: { readonly rows: readonly PatientListRow[] }) {
  const text = useMessages(patientsMessages);
  return (
    <table className="patients">
      <caption className="unseen">{text.title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.patient}</th>
          <th scope="col">{text.problem}</th>
          <th scope="col" className="patients-opened">
            {text.opened}
          </th>
          <th scope="col">{text.lastEntry}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Link className="patients-link" to={`/clinic/patients/${row.id}`}>
                {row.name}
              </Link>
              <span className="patients-who">
                {row.who} · <span className="patients-number">{row.number}</span>
              </span>
            </th>
            <td>
              {row.title}
              {row.closed && <span className="patients-who">{text.closed}</span>}
            </td>
            <td className="patients-opened">{row.opened}</td>
            <td>{row.lastEntry ?? <span className="soft">{text.nothingYet}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
