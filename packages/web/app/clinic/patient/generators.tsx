import type { GeneratorView } from "../../../src/clinic/assessment/generator-view.ts";
import { Estimate } from "../../look/estimate.tsx";
import { StateBadge } from "../../look/state-badge.tsx";
import { GeneratorDetails } from "./generator-details.tsx";

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

function GeneratorEstimate({ generator }: { readonly generator: GeneratorView }) {
  const { name, value, low, high, ticks, basis, state } = generator;
  return (
    <Estimate
      label={name}
      value={value}
      low={low ?? undefined}
      high={high ?? undefined}
      ticks={value === null ? [] : ticks}
      basis={basis}
      tone={tones[state]}
    />
  );
}
