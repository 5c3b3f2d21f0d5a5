import { Link } from "react-router";
import type { OwedState } from "../../../src/clinic/owed/facts.ts";
import type { OwedItem, OwedRow } from "../../../src/clinic/owed/owed-view.ts";
import { useMessages } from "../../language/messages.ts";
import { VerdictMark } from "../../look/verdict-mark.tsx";
import { owedMessages } from "./messages.ts";

/** One row an order or likely option, each leading to its payer's checklist. */
export function OwedTable({ rows }: { readonly rows: readonly OwedRow[] }) {
  const text = useMessages(owedMessages);
  return (
    <table className="owed-table stacking">
      <caption className="unseen">{text.title}</caption>
      <thead>
        <tr>
          <th scope="col">{text.patient}</th>
          <th scope="col">{text.payer}</th>
          <th scope="col">{text.coverage}</th>
          <th scope="col">{text.authorization}</th>
          <th scope="col">{text.packet}</th>
          <th scope="col">{text.obtain}</th>
          <th scope="col">{text.by}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: OwedRow }) {
  const text = useMessages(owedMessages);
  const { coverage, authorization, packet } = row.states;
  return (
    <tr>
      <th scope="row">
        <Link className="owed-link" to={row.to}>
          <span>{row.name}</span>
          <span className="owed-treatment">{row.treatment}</span>
        </Link>
        <span className="owed-about">
          {row.ordered && <span className="owed-ordered">{row.about ? text.ordered : text.noRow} · </span>}
          {[row.who, row.number, row.about].filter(Boolean).join(" · ")}
        </span>
      </th>
      <td data-label={text.payer}>{row.payer?.name ?? <span className="owed-none">{text.noPayer}</span>}</td>
      <td data-label={text.coverage}>
        <State state={coverage} />
      </td>
      <td data-label={text.authorization}>
        <State state={authorization} words={{ met: text.notNeeded, unmet: text.needed }} />
      </td>
      <td data-label={text.packet}>
        <State state={packet} />
      </td>
      <td data-label={text.obtain}>
        <Obtain row={row} />
      </td>
      <td data-label={text.by}>
        <By day={row.day} />
      </td>
    </tr>
  );
}

interface StateProps {
  readonly state: OwedState | null;
  readonly words?: { readonly met: string; readonly unmet: string };
}

function State({ state, words }: StateProps) {
  const text = useMessages(owedMessages);
  if (state === null) return <span className="soft">{text.nothingAsked}</span>;
  const labels = { "not-covered": text.notCovered, "no-local-policy": text.noPolicy };
  const word = state.label ? labels[state.label] : state.is === "unknown" ? undefined : words?.[state.is];
  return <VerdictMark verdict={state.is} {...(word && { word })} />;
}

const first = 2;

function Obtain({ row: { items, reasons, states } }: { readonly row: OwedRow }) {
  const text = useMessages(owedMessages);
  if (items.length === 0 && reasons.length === 0) {
    const open = Object.values(states).some((state) => state?.is === "unknown");
    return open ? (
      <>
        {text.planText} <span className="owed-from">{text.from(text.fromPayer)}</span>
      </>
    ) : (
      <span className="soft">{text.nothing}</span>
    );
  }
  return (
    <>
      {reasons.length > 0 && (
        <ul className="owed-items">
          {reasons.map((reason) => (
            <li key={reason}>
              <VerdictMark verdict="unmet" word={reason} />
            </li>
          ))}
        </ul>
      )}
      <Items items={items.slice(0, first)} />
      {items.length > first && (
        <details className="more">
          <summary>{text.more(items.length - first)}</summary>
          <Items items={items.slice(first)} />
        </details>
      )}
    </>
  );
}

const givers = {
  patient: "fromPatient",
  clinic: "fromClinic",
  prescriber: "fromPrescriber",
  payer: "fromPayer",
} as const;

function Items({ items }: { readonly items: readonly OwedItem[] }) {
  const text = useMessages(owedMessages);
  if (items.length === 0) return null;
  return (
    <ul className="owed-items">
      {items.map(({ says, from, kind }) => (
        <li key={says}>
          {says}{" "}
          <span className="owed-from">
            {text.from(kind === "confidential" ? text.fromClinician : text[givers[from]])}
          </span>
        </li>
      ))}
    </ul>
  );
}

function By({ day }: { readonly day: OwedRow["day"] }) {
  const text = useMessages(owedMessages);
  if (!day) return <span className="soft">{text.noDay}</span>;
  return (
    <>
      <time dateTime={day.on}>{day.text}</time>
      <span className={day.passed ? "owed-about owed-passed" : "owed-about"}>
        {day.passed ? text.passed : text[day.kind]}
      </span>
    </>
  );
}
