import "./options.css";
import { Fragment } from "react";
import { Link } from "react-router";
import type { OptionRow } from "../../../src/clinic/options/options-view.ts";
import { useMessages } from "../../language/messages.ts";
import { AskedFor } from "./asked-for.tsx";
import { Cell } from "./cell.tsx";
import { optionsMessages } from "./messages.ts";

export interface OptionsSectionProps {
  readonly rows: readonly OptionRow[];
  readonly asked: {
    readonly payer: string | null;
    readonly state: string | null;
    readonly place: string | null;
    readonly on: string | null;
  };
  readonly payers: readonly { readonly id: string; readonly name: string }[];
  /** The page of one option; the question stays in its address. */
  readonly base: string;
  readonly search: string;
  readonly kept: Readonly<Record<string, string>>;
}

/** Everything that could help, side by side: what is ready, what is owed, what does not fit, and who pays. */
export function OptionsSection({ rows, asked, payers, base, search, kept }: OptionsSectionProps) {
  const text = useMessages(optionsMessages);
  const fitting = rows.filter(({ readiness }) => readiness !== "unsuitable");
  const needles = fitting.filter(({ kind }) => kind === "procedure" || kind === "surgery");
  const others = fitting.filter((row) => !needles.includes(row));
  // What leads the whole list leads here too: rehabilitation before a needle, where it does.
  const [first] = fitting;
  const both = [
    { title: text.needles, rows: needles },
    { title: text.others, rows: others },
  ].filter((part) => part.rows.length > 0);
  const parts = first && others.includes(first) ? both.toReversed() : both;
  const unsuitable = rows.filter(({ readiness }) => readiness === "unsuitable");
  const link = { base, search };
  return (
    <section className="section options" aria-labelledby="options">
      <h2 id="options">{text.title}</h2>
      <p className="section-lead">{text.lead}</p>
      <AskedFor asked={asked} payers={payers} kept={kept} />
      {rows.length === 0 && <p className="soft">{text.none}</p>}
      {parts.map(({ title, rows: own }, place) => (
        <Fragment key={title}>
          {place > 0 || title === text.others ? <h3 className="options-part">{title}</h3> : null}
          <Table rows={own} caption={title} {...link} />
        </Fragment>
      ))}
      {unsuitable.length > 0 && (
        <details className="more">
          <summary>{text.moreUnsuitable(unsuitable.length)}</summary>
          <Table rows={unsuitable} caption={text.unsuitable} {...link} />
        </details>
      )}
    </section>
  );
}

interface TableProps {
  readonly rows: readonly OptionRow[];
  readonly caption: string;
  readonly base: string;
  readonly search: string;
}

function Table({ rows, caption, base, search }: TableProps) {
  const text = useMessages(optionsMessages);
  // Nobody is asked to pay for any of them: the columns of the payer would hold nothing.
  const hasPayer = rows.some(({ coverage, authorization }) => coverage || authorization);
  return (
    <table className="options-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.treatment}</th>
          <th scope="col">{text.safety}</th>
          {hasPayer ? <th scope="col">{text.coverage}</th> : <td className="options-empty" />}
          {hasPayer ? <th scope="col">{text.authorization}</th> : <td className="options-empty" />}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={`option option-${row.readiness}`}>
            <th scope="row">
              <Link to={`${base}/${row.id}${search}`}>{row.name}</Link>
              <span className="option-for">
                {text.forGenerator(row.generator)}
                {row.targets && ` · ${row.targets}`}
              </span>
              <span className="option-why">
                <span className={`readiness readiness-${row.readiness}`}>{text[row.readiness]}</span>
                {row.why && ` ${row.why}`}
              </span>
            </th>
            <td data-label={text.safety}>
              <Cell cell={row.safety} />
            </td>
            <td data-label={text.coverage} className={row.coverage ? undefined : "options-empty"}>
              {row.coverage ? <Cell cell={row.coverage} /> : hasPayer && "–"}
            </td>
            <td data-label={text.authorization} className={row.authorization ? undefined : "options-empty"}>
              {row.authorization ? (
                <Cell cell={row.authorization} words={{ met: text.noneNeeded, unmet: text.needed }} />
              ) : (
                hasPayer && "–"
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
