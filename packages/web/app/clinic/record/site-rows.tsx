import type { DeclaredOptions } from "../../../src/clinic/record/declared-options.ts";
import { useMessages } from "../../language/messages.ts";
import { LevelList } from "./datalists.tsx";
import { MoreLines } from "./drug-rows.tsx";
import { Chosen, Typed } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

interface SiteRowsProps {
  readonly label: string;
  readonly options: DeclaredOptions;
  readonly state: FormState;
  readonly lines: number;
}

/** Places in the body, a line each. */
export function SiteRows({ label, options, state, lines }: SiteRowsProps) {
  const text = useMessages(recordMessages);
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <input type="hidden" name="lines" value={lines} />
      <LevelList levels={options.levels} />
      <ol className="lines lines-short">
        {Array.from({ length: lines }, (_, index) => index + 1).map((line) => (
          <li key={line} className="line">
            <div className="line-rest line-short">
              <Chosen
                state={state}
                name={`structure-${line}`}
                label={`${text.structure} ${line}`}
                options={options.structures}
                empty="—"
              />
              <Typed state={state} name={`level-${line}`} label={text.level} list="levels" maxLength={8} />
              <Chosen state={state} name={`side-${line}`} label={text.side} options={options.sides} empty="—" />
            </div>
            {state.value(`name-${line}`) && (
              <Typed state={state} name={`name-${line}`} label={text.targetNamed} maxLength={80} />
            )}
          </li>
        ))}
      </ol>
      <MoreLines />
    </fieldset>
  );
}
