import type { MovedView } from "../../../src/clinic/assessment/generator-view.ts";
import { useLocale, useMessages } from "../../language/messages.ts";
import { numberFormat } from "../../language/number-format.ts";
import { Estimate } from "../../look/estimate.tsx";
import { EntryLinks } from "./entry-links.tsx";
import { patientMessages } from "./messages.ts";
import { SourceLine } from "./source-line.tsx";

// The ends of the scale: ratios of 1/20 and 20, beyond which the point stands at the edge.
const end = Math.log(20);

/** A row of evidence: the sentence with its numbers, the ratio on a scale around 1, what it rests on, its source. */
export function MovedRow({ row }: { readonly row: MovedView }) {
  const text = useMessages(patientMessages);
  const number = numberFormat(useLocale(), { maximumSignificantDigits: 2 });
  const { ratio } = row;
  return (
    <li>
      <div className="moved-row">
        <p>{row.says}</p>
        {ratio && (
          <div className="moved-scale">
            <Estimate
              label={text.ratio(row.says)}
              value={Math.log(ratio.value)}
              low={Math.log(ratio.low)}
              high={Math.log(ratio.high)}
              ticks={[{ at: 0, name: text.ratioTick }]}
              basis={row.secondHand ? "second-hand" : "measured"}
              from={-end}
              to={end}
              write={(value) => number.format(Math.exp(value))}
            />
          </div>
        )}
      </div>
      {row.about && <p className="rests-on">{row.about}</p>}
      <EntryLinks links={row.because} />
      <SourceLine source={row.source} />
    </li>
  );
}
