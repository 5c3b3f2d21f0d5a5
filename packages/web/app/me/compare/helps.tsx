import type { Counted, Drawn } from "../../../src/me/compare/counted.ts";
import { useMessages } from "../../language/messages.ts";
import { CountOf1000 } from "../../look/count-of-1000.tsx";
import { compareMessages } from "./messages.ts";
import { Part } from "./part.tsx";

const mostSaid = 3;

interface HelpsProps {
  readonly counted: Counted;
  readonly isWaiting: boolean;
}

/** How many it helps: drawn against what it was compared with; one group alone is only told. */
export function Helps({ counted: { drawn, said, alone }, isWaiting }: HelpsProps) {
  const text = useMessages(compareMessages);
  const isCompared = drawn.length > 0 || said.length > 0;
  return (
    <Part title={text.helps}>
      {drawn.map((one) => (
        <Pair key={`${one.title} ${one.other.label}`} drawn={one} />
      ))}
      <Sentences list={said} />
      {!(isCompared || isWaiting) && <p>{text.noneCompared}</p>}
      {alone.length > 0 && (
        <div className="compare-alone">
          <h4>{text.alone}</h4>
          <Sentences list={alone} />
          <p className="soft">{text.aloneNote}</p>
        </div>
      )}
      {isWaiting && alone.length === 0 && <p>{text.waitingUnknown}</p>}
    </Part>
  );
}

function Pair({ drawn: { title, arm, other, remarks } }: { readonly drawn: Drawn }) {
  return (
    <div className="compare-pair">
      <h4>{title}</h4>
      <CountOf1000 {...arm} comparator={other} />
      {remarks.map((says) => (
        <p key={says} className="soft small">
          {says}
        </p>
      ))}
    </div>
  );
}

/** The first few open, the others behind one press. */
function Sentences({ list }: { readonly list: readonly string[] }) {
  const text = useMessages(compareMessages);
  const rest = list.slice(mostSaid);
  return (
    <>
      <List list={list.slice(0, mostSaid)} />
      {rest.length > 0 && (
        <details>
          <summary>{text.more(rest.length)}</summary>
          <List list={rest} />
        </details>
      )}
    </>
  );
}

function List({ list }: { readonly list: readonly string[] }) {
  if (list.length === 0) return null;
  return (
    <ul>
      {list.map((says) => (
        <li key={says}>{says}</li>
      ))}
    </ul>
  );
}
