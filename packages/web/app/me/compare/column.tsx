import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Column as ColumnView } from "../../../src/me/compare/column.ts";
import { useMessages } from "../../language/messages.ts";
import { Experts } from "./experts.tsx";
import { Helps } from "./helps.tsx";
import { compareMessages } from "./messages.ts";
import { Part } from "./part.tsx";
import { Risks } from "./risks.tsx";

interface ColumnProps {
  readonly column: ColumnView;
  readonly optionPage: string | undefined;
}

/** One choice. The parts are rows of one grid, so that the same part of each stands in one line. */
export function Column({ column, optionPage }: ColumnProps) {
  const text = useMessages(compareMessages);
  const { id, kind, standing } = column;
  return (
    <article className="compare-column" aria-labelledby={`choice-${id}`}>
      <header className="compare-head">
        <h2 id={`choice-${id}`}>{column.name}</h2>
        <p className="soft small">{text.formal(column.formal)}</p>
        <p className={`compare-standing compare-${standing}`}>{text[standing]}</p>
        {kind === "waiting" && standing === "unsuitable" && (
          <p>
            <strong>{text.waitUnsafe}</strong>
          </p>
        )}
      </header>
      <Part title={text.what}>
        <p>{column.what}</p>
        {column.doneBy && <p>{text.doneBy(column.doneBy)}</p>}
      </Part>
      <Part title={text.how}>
        {column.how.length === 0 && <p className="soft">{text.howNotKnown}</p>}
        {column.how.map((says) => (
          <p key={says}>{says}</p>
        ))}
      </Part>
      <Helps counted={column.counted} isWaiting={kind === "waiting"} />
      <Lasts lasting={column.lasting} />
      <Risks risks={column.risks} />
      <Said title={text.first} list={column.first} otherwise={text.nothingFirst} />
      <Experts experts={column.experts} contested={column.contested} />
      <Said title={text.speaksAgainst} list={column.against} otherwise={text.nothingAgainst} />
      <Said title={text.notKnown} list={column.notKnown} otherwise={text.nothingUnknown}>
        {optionPage && (
          <p className="small compare-sources">
            <Link to={`${optionPage}/${id}`}>{text.everyNumber}</Link>
          </p>
        )}
      </Said>
    </article>
  );
}

interface SaidProps {
  readonly title: string;
  readonly list: readonly string[];
  readonly otherwise: string;
  readonly children?: ReactNode;
}

function Said({ title, list, otherwise, children }: SaidProps) {
  return (
    <Part title={title}>
      {list.length === 0 ? (
        <p className="soft">{otherwise}</p>
      ) : (
        <ul>
          {list.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      )}
      {children}
    </Part>
  );
}

function Lasts({ lasting }: Pick<ColumnView, "lasting">) {
  const text = useMessages(compareMessages);
  return (
    <Part title={text.lasts}>
      {lasting === null ? (
        <p>{text.lastsWaiting}</p>
      ) : (
        <dl>
          <dt>{text.lastsHelped}</dt>
          <dd>{lasting.helped}</dd>
          <dt>{text.lastsAll}</dt>
          <dd>{lasting.all}</dd>
        </dl>
      )}
    </Part>
  );
}
