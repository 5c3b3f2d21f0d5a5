import { useId } from "react";
import type { Locale } from "../../src/locale.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { numberFormat } from "../language/number-format.ts";
import { lookMessages } from "./messages.ts";

/** A threshold on the track, with the name of what begins there. */
export interface Tick {
  readonly at: number;
  readonly name: string;
}

export interface EstimateProps {
  /** What is estimated; read aloud before the number. */
  readonly label: string;
  /** Between `from` and `to`; null when nobody can say. */
  readonly value: number | null;
  /** The interval around it. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly ticks?: readonly Tick[];
  /** `prior`: no finding has moved it (hollow). `second-hand`: its source was not read in the original (hatched). */
  readonly basis?: "measured" | "prior" | "second-hand";
  readonly tone?: "relief" | "unsure" | "quiet";
  /** The ends of the track; 0 and 1, a share written in percent, when left out. */
  readonly from?: number;
  readonly to?: number;
  /** How a value is written, without its unit's range brackets. */
  readonly write?: (value: number) => string;
}

const middle = 12;
const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** A share as whole percent; what is above nothing or below all never reads 0 or 100. */
const wholePercent = (share: number, locale: Locale): string => {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return "<1";
  if (percent === 100 && share < 1) return ">99";
  return numberFormat(locale).format(percent);
};

/** One estimate: track, whisker for the interval, point for the value, ticks for thresholds, the number beside it. */
export function Estimate(props: EstimateProps) {
  const { value, low, high, basis = "measured", tone = "quiet", from = 0, to = 1 } = props;
  const { locale, text } = { locale: useLocale(), text: useMessages(lookMessages) };
  const plain = (one: number): string => wholePercent(one, locale);
  const write = props.write ?? ((one: number) => text.percent(plain(one)));
  const bare = props.write ?? plain;
  const hasRange = low !== undefined && high !== undefined;
  const spoken =
    value === null
      ? text.notKnown
      : [
          write(value),
          hasRange ? text.between(write(low), write(high)) : "",
          ...(props.ticks ?? []).map(({ at, name }) => text.threshold(name, write(at))),
          basis === "prior" ? text.priorOnly : "",
          basis === "second-hand" ? text.secondHand : "",
        ].join("");
  return (
    <div className={`estimate estimate-${tone}`}>
      <EstimateChart {...{ value, low, high, basis, from, to }} ticks={props.ticks ?? []} />
      <span className="estimate-number" aria-hidden="true">
        {value === null ? text.notKnown : write(value)}{" "}
        {hasRange && value !== null && <span className="estimate-range">{text.range(bare(low), bare(high))}</span>}
      </span>
      <span className="unseen">{`${props.label}: ${spoken}`}</span>
    </div>
  );
}

type ChartProps = Required<Pick<EstimateProps, "value" | "ticks" | "basis" | "from" | "to">> &
  Pick<EstimateProps, "low" | "high">;

function EstimateChart({ value, low, high, ticks, basis, from, to }: ChartProps) {
  const hatch = useId();
  const at = (one: number): string => `${Math.round(clamp((one - from) / (to - from)) * 1000) / 10}%`;
  const hatched = basis === "second-hand";
  return (
    <svg className="estimate-chart" aria-hidden="true" focusable="false">
      {hatched && (
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line className="estimate-hatch" x1="1" y1="0" x2="1" y2="5" />
          </pattern>
        </defs>
      )}
      <rect className="estimate-track" x="0" y={middle - 3} width="100%" height="6" rx="3" />
      {ticks.map((tick) => (
        <line
          key={tick.name}
          className="estimate-tick"
          x1={at(tick.at)}
          x2={at(tick.at)}
          y1={middle - 8}
          y2={middle + 8}
        />
      ))}
      {low !== undefined && high !== undefined && (
        <>
          {hatched ? (
            <rect
              x={at(low)}
              y={middle - 5}
              width={`${Math.max(0, Number.parseFloat(at(high)) - Number.parseFloat(at(low)))}%`}
              height="10"
              fill={`url(#${hatch})`}
            />
          ) : (
            <line className="estimate-whisker" x1={at(low)} x2={at(high)} y1={middle} y2={middle} />
          )}
          <line className="estimate-end" x1={at(low)} x2={at(low)} y1={middle - 4} y2={middle + 4} />
          <line className="estimate-end" x1={at(high)} x2={at(high)} y1={middle - 4} y2={middle + 4} />
        </>
      )}
      {value !== null && (
        <circle
          className={basis === "prior" ? "estimate-point-hollow" : "estimate-point"}
          cx={at(value)}
          cy={middle}
          r={basis === "prior" ? 6 : 7}
        />
      )}
    </svg>
  );
}
