import type { Change } from "../../../src/clinic/what-if/changes.ts";
import { useMessages } from "../../language/messages.ts";
import { whatIfMessages } from "./messages.ts";

interface ChangesProps {
  readonly changes: readonly Change[];
  readonly isLaid: boolean;
}

const parts = [
  ["alert", "alerts"],
  ["generator", "generators"],
  ["option", "options"],
] as const;

/** Everything that stands otherwise on the copy, beside how it stands in the chart. */
export function Changes({ changes, isLaid }: ChangesProps) {
  const text = useMessages(whatIfMessages);
  return (
    <section className="section" aria-labelledby="result">
      <h2 id="result">{text.result}</h2>
      {!isLaid && <p className="soft">{text.noneYet}</p>}
      {isLaid && changes.length === 0 && <p role="status">{text.nothing}</p>}
      {parts.map(([of, title]) => {
        const own = changes.filter((change) => change.of === of);
        return own.length === 0 ? null : <Table key={of} title={text[title]} changes={own} />;
      })}
    </section>
  );
}

function Table({ title, changes }: { readonly title: string; readonly changes: readonly Change[] }) {
  const text = useMessages(whatIfMessages);
  return (
    <table className="what-if-changes">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.what}</th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ key, name, aspect, of, from, to, why }) => (
          <tr key={key}>
            <th scope="row">
              {of === "alert" ? text.alert : name}
              {of === "option" && <span className="what-if-aspect">{text[aspect]}</span>}
            </th>
            <td data-label={text.before}>{from ?? <span className="soft">{text.absent}</span>}</td>
            <td data-label={text.after}>
              {to === null ? <span className="soft">{text.absent}</span> : <strong>{to}</strong>}
              {why && <span className="what-if-why">{why}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
