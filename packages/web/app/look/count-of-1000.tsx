import { useLocale, useMessages } from "../language/messages.ts";
import { dotPath } from "./dot-path.ts";
import { lookMessages } from "./messages.ts";

export interface Count {
  /** Whole people of 1000. */
  readonly count: number;
  /** What happened to them. */
  readonly label: string;
  /** The interval around the count: what it could be; null where nobody can say. */
  readonly range?: readonly [low: number, high: number] | null | undefined;
}

interface CountOf1000Props extends Count {
  /** The same count without the treatment; left out only when nobody has compared. */
  readonly comparator?: Count | undefined;
}

/** A count of 1000 people as a grid, the comparator beside it. */
export function CountOf1000({ comparator, ...count }: CountOf1000Props) {
  return (
    <div className="counts">
      <Grid {...count} />
      {comparator && <Grid {...comparator} />}
    </div>
  );
}

const wholeOf1000 = (count: number): number => Math.round(Math.min(1000, Math.max(0, count)));

function Grid({ count, label, range }: Count) {
  const text = useMessages(lookMessages);
  const locale = useLocale();
  const write = (people: number): string => new Intl.NumberFormat(locale).format(people);
  const whole = wholeOf1000(count);
  const [low, high] = range?.map(wholeOf1000) ?? [];
  return (
    <figure className="count">
      <DotsOf1000 count={count} range={range} />
      <figcaption>
        <span className="count-number">{text.ofThousand(write(whole))}</span> {label}
        {low !== undefined && high !== undefined && (
          <span className="count-range">{text.couldBe(write(low), write(high))}</span>
        )}
        {range === null && <span className="count-range">{text.rangeNotKnown}</span>}
      </figcaption>
    </figure>
  );
}

/** Full dots up to the lower limit, paler ones up to the count, rings from there to the upper limit. */
export function DotsOf1000({ count, range }: Pick<Count, "count" | "range">) {
  const whole = wholeOf1000(count);
  const [lowest, highest] = range?.map(wholeOf1000) ?? [];
  const low = Math.min(lowest ?? whole, whole);
  const high = Math.max(highest ?? whole, whole);
  const layers = [
    ["rest", "count-dots", whole, 1000],
    ["sure", "count-dots count-hits", 0, low],
    ["below", "count-dots count-maybe", low, whole],
    ["above", "count-dots count-maybe", whole, high],
    ["rings", "count-dots count-hollow", whole, high],
  ] as const;
  return (
    <svg className="count-grid" viewBox="0 0 320 200" aria-hidden="true" focusable="false">
      {layers.map(
        ([layer, name, from, to]) =>
          to > from && <path key={layer} className={name} strokeDasharray="0 8" d={dotPath(from, to)} />,
      )}
    </svg>
  );
}
