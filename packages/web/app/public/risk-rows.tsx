import type { Piece } from "../../src/public/glossary.ts";
import type { RiskOf1000 } from "../../src/public/page-model.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { DotsOf1000 } from "../look/count-of-1000.tsx";
import { publicMessages } from "./messages.ts";
import { Citation, Says } from "./says.tsx";

/** Each harm: how many of 1000, what it could be, and the thousand to see it in. */
export function RiskRows({ rows }: { readonly rows: readonly RiskOf1000<readonly Piece[]>[] }) {
  const text = useMessages(publicMessages);
  const locale = useLocale();
  const write = (people: number): string => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(people);
  return (
    <ul className="public-risks">
      {rows.map(({ label, says, serious, count, range, ...about }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a page never move.
        <li key={index}>
          <p className="public-risk-name">
            <Says pieces={label} /> {serious && <span className="public-serious">{text.serious}</span>}
          </p>
          <p className="public-risk-count">
            {count === undefined ? text.notCounted : text.ofThousand(write(count))}
            {range && <span className="soft"> {text.couldBe(write(range[0]), write(range[1]))}</span>}
          </p>
          {count !== undefined && <DotsOf1000 count={count} range={range} />}
          <p className="public-risk-says soft small">
            <Says pieces={says} />
            <Citation {...about} />
          </p>
        </li>
      ))}
    </ul>
  );
}
