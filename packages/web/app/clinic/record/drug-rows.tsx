import { useMessages } from "../../language/messages.ts";
import { Button } from "../../look/button.tsx";
import { Typed, TypedNumber } from "./fields.tsx";
import type { FormState } from "./form-state.ts";
import { recordMessages } from "./messages.ts";

interface DrugRowsProps {
  readonly label: string;
  readonly usual: string | undefined;
  /** With concentration and lot. */
  readonly full: boolean;
  readonly state: FormState;
  readonly lines: number;
}

/** The drugs of a needle, a line each. */
export function DrugRows({ label, usual, full, state, lines }: DrugRowsProps) {
  const text = useMessages(recordMessages);
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      {usual && <span className="field-hint">{text.usual(usual)}</span>}
      <input type="hidden" name="lines" value={lines} />
      <ol className="lines lines-short">
        {Array.from({ length: lines }, (_, index) => index + 1).map((line) => (
          <li key={line} className="line">
            <div className="line-rest line-short">
              <Typed state={state} name={`drug-${line}`} label={text.drugLine(line)} list="list-drugs" maxLength={80} />
              <TypedNumber state={state} name={`doseMg-${line}`} label={text.doseMg} />
              <TypedNumber state={state} name={`volumeMl-${line}`} label={text.volumeMl} />
              {full && (
                <>
                  <Typed state={state} name={`concentration-${line}`} label={text.concentration} maxLength={40} />
                  <Typed state={state} name={`lot-${line}`} label={text.lot} maxLength={60} />
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
      <MoreLines />
    </fieldset>
  );
}

/** One more press, three more lines; what was typed stays. */
export function MoreLines() {
  const text = useMessages(recordMessages);
  return (
    <div>
      <Button tone="quiet" name="intent" value="more" formNoValidate>
        {text.moreLines}
      </Button>
    </div>
  );
}
