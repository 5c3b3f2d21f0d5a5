import "./generators.css";
import type { GeneratorView } from "../../../src/clinic/assessment/generator-view.ts";
import { useMessages } from "../../language/messages.ts";
import { Estimate } from "../../look/estimate.tsx";
import { StateBadge } from "../../look/state-badge.tsx";
import { VerdictMark } from "../../look/verdict-mark.tsx";
import { GeneratorDetails } from "./generator-details.tsx";
import { patientMessages } from "./messages.ts";

const tones = {
  confirmed: "relief",
  likely: "relief",
  possible: "unsure",
  unlikely: "quiet",
  excluded: "quiet",
} as const;

/** Each possible source of pain as a row that opens to all that stands behind it. */
export function Generators({ generators, newBlock }: GeneratorsProps) {
  return (
    <div className="generators">
      {generators.map((one) => (
        <details key={one.id} className="generator">
          <summary className="generator-row">
            <span className="generator-words">
              <span className="generator-name">{one.name}</span>
              <span className="generator-why">{one.why}</span>
            </span>
            <span className="generator-estimate">
              <GeneratorEstimate generator={one} />
              {one.remark && <span className="generator-remark">{one.remark}</span>}
            </span>
            <StateBadge state={one.state} />
          </summary>
          <GeneratorDetails generator={one} newBlock={newBlock} />
        </details>
      ))}
    </div>
  );
}

interface GeneratorsProps {
  readonly generators: readonly GeneratorView[];
  /** The address of the form for a block; undefined for who may not write. */
  readonly newBlock: string | undefined;
}

const isExtreme = (value: number): boolean => value < 0.005 || value >= 0.995;

/** What is above nothing is not written as 0 %, and what is below all not as 100 %. */
const neverCertain = (value: number): string => {
  const percent = Math.round(value * 100);
  if (percent === 0 && value > 0) return "< 1 %";
  return percent === 100 && value < 1 ? "> 99 %" : `${percent} %`;
};

function GeneratorEstimate({ generator }: { readonly generator: GeneratorView }) {
  const text = useMessages(patientMessages);
  const { name, value, low, high, ticks, basis, state, criteria } = generator;
  if (value === null && criteria)
    return (
      <span className="generator-criteria">
        <VerdictMark verdict={criteria.is} /> <span className="soft small">{criteria.says}</span>
      </span>
    );
  if (value === null) return <span className="generator-criteria soft">{text.noNumber}</span>;
  return (
    <Estimate
      label={name}
      value={value}
      low={low ?? undefined}
      high={high ?? undefined}
      ticks={ticks}
      basis={basis}
      tone={tones[state]}
      {...(isExtreme(value) && { write: neverCertain })}
    />
  );
}
