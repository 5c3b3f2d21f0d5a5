import { useLocale, useMessages } from "../language/messages.ts";
import { dotPath } from "./dot-path.ts";
import { lookMessages } from "./messages.ts";

export interface Count {
  /** Whole people of 1000. */
  readonly count: number;
  /** What happened to them. */
  readonly label: string;
}

interface CountOf1000Props extends Count {
  /** The same count without the treatment; left out only when nobody has compared. */
  readonly comparator?: Count | undefined;
}

/** A count of 1000 people as a grid, the comparator beside it. */
export function CountOf1000({ count, label, comparator }: CountOf1000Props) {
  return (
    <div className="counts">
      <Grid count={count} label={label} />
      {comparator && <Grid {...comparator} />}
    </div>
  );
}

function Grid({ count, label }: Count) {
  const text = useMessages(lookMessages);
  const whole = Math.round(Math.min(1000, Math.max(0, count)));
  const written = new Intl.NumberFormat(useLocale()).format(whole);
  return (
    <figure className="count">
      <svg className="count-grid" viewBox="0 0 320 200" aria-hidden="true" focusable="false">
        <path className="count-dots" strokeDasharray="0 8" d={dotPath(whole, 1000)} />
        {whole > 0 && <path className="count-dots count-hits" strokeDasharray="0 8" d={dotPath(0, whole)} />}
      </svg>
      <figcaption>
        <span className="count-number">{text.ofThousand(written)}</span> {label}
      </figcaption>
    </figure>
  );
}
